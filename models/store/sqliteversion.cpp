#include "models/store/sqliteversion.h"

#include <sqlite3.h>

namespace disputedesk {

QString sqliteRunVersion() { return QString::fromLatin1(sqlite3_libversion()); }
QString sqliteBuildVersion() { return QStringLiteral(SQLITE_VERSION); }

} // namespace disputedesk
