#pragma once

#include "models/domain/error.h"

class QFileDevice;

namespace disputedesk {

/// What a SQLite result code (primary or extended) means for the person's next step.
ErrorKind storeErrorKind(int sqliteCode);
/// An error of SQLite with its own text in `detail`.
Error storeError(int sqliteCode, const QString &words);
/// What errno says of a call on a file: DiskFull when there is no room on the disk, or none of it for this person, else
/// StoreFailed.
ErrorKind fileErrorKind(int systemCode);
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
bool isUniqueViolation(int sqliteCode);
bool isPrimaryKeyViolation(int sqliteCode);
/// Any rule of the table refused the row; the rest of the transaction stands.
bool isConstraintViolation(int sqliteCode);

} // namespace disputedesk
