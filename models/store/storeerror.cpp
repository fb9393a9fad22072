#include "models/store/storeerror.h"

#include <QFileDevice>

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// A full disk in the codes whose words Qt gives as a file's error.
#ifdef Q_OS_WIN
constexpr int kFull[] = {39, 112}; // ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
#else
constexpr int kFull[] = {ENOSPC, EDQUOT};
#endif

/// Qt makes ResourceError of a write's ENOSPC, and of nothing else of the kind; it keeps only the words of those. Of a
/// file that was not opened ResourceError is another thing: too many are open.
bool saysFull(const QFileDevice &file)
{
    return (file.isOpen() && file.error() == QFileDevice::ResourceError)
        || std::any_of(std::begin(kFull), std::end(kFull),
            [words = file.errorString()](int code) { return words == qt_error_string(code); });
}
} // namespace

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

ErrorKind fileErrorKind(int systemCode)
{
#ifdef EDQUOT
    if (systemCode == EDQUOT)
        return ErrorKind::DiskFull;
#endif
    return systemCode == ENOSPC ? ErrorKind::DiskFull : ErrorKind::StoreFailed;
}

Error fileError(const QFileDevice &file)
{
    Error result;
    result.kind = saysFull(file) ? ErrorKind::DiskFull : ErrorKind::StoreFailed;
    result.detail = file.fileName() + ": "_L1 + file.errorString();
    return result;
}

bool isUniqueViolation(int sqliteCode) { return sqliteCode == SQLITE_CONSTRAINT_UNIQUE; }
bool isPrimaryKeyViolation(int sqliteCode) { return sqliteCode == SQLITE_CONSTRAINT_PRIMARYKEY; }
bool isConstraintViolation(int sqliteCode) { return (sqliteCode & 0xff) == SQLITE_CONSTRAINT; }

} // namespace disputedesk
