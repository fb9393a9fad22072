#include "models/store/storeerror.h"

#include <QFileDevice>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
// SQLite's documented, frozen numbers: sqlite3.h is not at hand where the driver carries its own copy of the library.
enum Code {
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    Constraint = 19,
    NotADatabase = 26,
    ConstraintPrimaryKey = 1555,
    ConstraintUnique = 2067,
};

int codeOf(const QSqlError &error) { return error.nativeErrorCode().toInt(); }
} // namespace

ErrorKind storeErrorKind(int sqliteCode)
{
    switch (sqliteCode & 0xff) { // the low byte of an extended code is the primary one
    case Code::Full: return ErrorKind::DiskFull;
    case Code::Corrupt:
    case Code::NotADatabase: return ErrorKind::StoreDamaged;
    case Code::ReadOnly: return ErrorKind::StoreReadOnly;
    default: return ErrorKind::StoreFailed;
    }
}

Error storeError(const QSqlError &error)
{
    Error result;
    result.kind = storeErrorKind(codeOf(error));
    result.detail = u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), error.databaseText());
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

bool isUniqueViolation(const QSqlError &error) { return codeOf(error) == Code::ConstraintUnique; }
bool isPrimaryKeyViolation(const QSqlError &error) { return codeOf(error) == Code::ConstraintPrimaryKey; }
bool isConstraintViolation(const QSqlError &error) { return (codeOf(error) & 0xff) == Code::Constraint; }

} // namespace disputedesk
