#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QNetworkReply>

#include <optional>

namespace disputedesk {

/// Why we ended a request ourselves.
enum class Stopped : quint8 { No, Deadline, TooLarge };

/// What one request brought back, before anybody decodes it.
struct Exchange {
    int status = 0; ///< 0: no status line
    QByteArray body;
    qint64 announced = -1; ///< bytes of the body; -1: not said, or not to be held against it
    QByteArray contentType;
    QString requestId; ///< X-Request-Id, or Stripe's Request-Id
    QDateTime serverDate;
    QDateTime sentAt; ///< UTC, by the injected clock
    std::chrono::seconds retryAfter{0};
    std::optional<bool> shouldRetry; ///< Stripe-Should-Retry
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkText;
    Stopped stopped = Stopped::No;

    bool isSuccess() const { return status >= 200 && status < 300; }
    /// Status line, headers and body are complete, whatever the status. Qt is not believed there: without TLS it now
    /// and then calls a body done whose connection was lost (QHttpProtocolHandler::_q_receiveReply of 6.4). Of chunks
    /// nobody sees the last: such an answer is as whole as its JSON.
    bool isWhole() const;
};

/// The server's own words in an error body.
struct ServerWords {
    QString code;
    QString message;
};
/// A provider's way of reading them; gives empty words for anything that is not its error object.
using WordsReader = ServerWords (*)(const QByteArray &body, const QByteArray &contentType);

/// Takes headers and outcome from a finished reply; `body` is what was read from it, `now` serves Retry-After dates.
Exchange exchangeOf(const QNetworkReply &reply, QByteArray body, Stopped stopped, const QDateTime &now);
/// The error of an exchange: by HTTP status first, then by the network's error; empty for a whole 2xx.
std::optional<Error> errorOf(const Exchange &exchange, WordsReader words);

} // namespace disputedesk
