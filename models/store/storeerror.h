#pragma once

#include "models/domain/error.h"

class QFileDevice;
class QSqlError;

namespace disputedesk {

/// What a SQLite result code (primary or extended) means for the person's next step.
ErrorKind storeErrorKind(int sqliteCode);
/// An error of the driver with SQLite's own text in `detail`.
Error storeError(const QSqlError &error);
/// An error on a file: DiskFull when the system said so, else StoreFailed.
Error fileError(const QFileDevice &file);
inline Failure<Error> storeFailure(ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return Failure<Error>{error};
}
/// True when a UNIQUE index refused the row, as against a primary key or any other constraint.
bool isUniqueViolation(const QSqlError &error);
bool isPrimaryKeyViolation(const QSqlError &error);
/// Any rule of the table refused the row; the rest of the transaction stands.
bool isConstraintViolation(const QSqlError &error);

} // namespace disputedesk
