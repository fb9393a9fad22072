#include "models/store/storeerror.h"

#include <QFileDevice>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace disputedesk {

ErrorKind storeErrorKind(int sqliteCode)
{
    switch (sqliteCode & 0xff) { // the low byte of an extended code is the primary one
    case SQLITE_FULL: return ErrorKind::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorKind::StoreDamaged;
    case SQLITE_READONLY: return ErrorKind::StoreReadOnly;
    default: return ErrorKind::StoreFailed;
    }
}

Error storeError(int sqliteCode, const QString &words)
{
    Error result;
    result.kind = storeErrorKind(sqliteCode);
    result.detail = u"SQLite %1: %2"_s.arg(QString::number(sqliteCode), words);
    return result;
}

Error fileError(const QFileDevice &file)
{
    Error result;
    // Qt maps ENOSPC and its kin to ResourceError.
    result.kind = file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::StoreFailed;
    result.detail = file.fileName() + ": "_L1 + file.errorString();
    return result;
}

bool isUniqueViolation(int sqliteCode) { return sqliteCode == SQLITE_CONSTRAINT_UNIQUE; }
bool isPrimaryKeyViolation(int sqliteCode) { return sqliteCode == SQLITE_CONSTRAINT_PRIMARYKEY; }
bool isConstraintViolation(int sqliteCode) { return (sqliteCode & 0xff) == SQLITE_CONSTRAINT; }

} // namespace disputedesk
