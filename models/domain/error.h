#pragma once

#include "models/domain/result.h"

#include <QMetaType>
#include <QString>

#include <chrono>

namespace disputedesk {

/// What went wrong, as far as the person's next step differs. Human text is made from it once, in ui
/// (ui/dialogs/errortext.h).
enum class ErrorKind {
    Offline, ///< host not found, no route: nothing left this machine
    Unreachable, ///< connection refused
    TlsFailed, ///< certificate or protocol refused by us
    Timeout, ///< own wall-clock deadline passed
    ConnectionLost, ///< closed, reset or cut off before a whole answer was there
    TooLarge, ///< answer over the byte cap (safety.md N3)
    NotJson, ///< 2xx that is not JSON: a captive portal or a proxy's page (N4)
    BadData, ///< JSON that breaks the contract; detail has the JSON path
    WrongObject, ///< the answer is about another object than the one asked for (D3)
    Unauthorized, ///< 401
    Forbidden, ///< 403
    NotFound, ///< 404
    VerbRefused, ///< 405
    Rejected, ///< 400, 402, 409, 415, 422 and other 4xx: the server's code says why
    RateLimited, ///< 429
    ServerFault, ///< 5xx
    Redirected, ///< any 3xx: never followed (K5, F5)
    Cancelled, ///< the person cancelled
    InvalidInput, ///< refused here, before anything was sent; detail says which input
    WrongMode, ///< live and test do not agree (I6)
    KeyMissing, ///< no key for this account in this run
    KeyStoreFailed, ///< the keyring refused
    DiskFull,
    StoreDamaged, ///< SQLite says the file is not a database or is malformed
    StoreReadOnly, ///< made by a newer version, or the folder cannot be written
    StoreFailed, ///< any other SQLite error; detail has its text
    IntentOpen, ///< another write on this dispute is not settled yet (partial UNIQUE index)
    FileUnreadable,
    FileTooLarge,
    FileTypeRefused,
};

/// One error with all that a person or a support ticket needs. Never holds a key or a whole body.
struct Error {
    ErrorKind kind = ErrorKind::BadData;
    QString detail; ///< for the log and the "details" fold; plain text, not translated
    QString code; ///< the server's code, e.g. "dispute_already_closed"
    QString serverMessage; ///< the server's own sentence; hostile text, show as plain text only
    QString requestId; ///< X-Request-Id of the answer
    int httpStatus = 0; ///< 0 when there was no answer
    std::chrono::seconds retryAfter{0}; ///< from Retry-After, 0 when absent
};

/// An error of our own making, before or without an answer.
inline Error errorOf(ErrorKind kind, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

template <typename T> using ApiResult = Result<T, Error>;
template <typename T> using StoreResult = Result<T, Error>;

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::Error)
