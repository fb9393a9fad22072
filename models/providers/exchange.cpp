#include "models/providers/exchange.h"

#include "models/domain/redact.h"
#include "models/providers/httptime.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Errors that Qt makes of a whole answer's status, unlike those of a broken connection.
bool isMadeFromStatus(QNetworkReply::NetworkError error)
{
    // ContentReSendError is no status: the connection was lost, and Qt's wish to send again was turned down.
    if (error == QNetworkReply::ProtocolInvalidOperationError) // 400
        return true;
    return (error > 200 && error < 300 && error != QNetworkReply::ContentReSendError) || (error > 400 && error < 500);
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401: return ErrorKind::Unauthorized;
    case 403: return ErrorKind::Forbidden;
    case 404: return ErrorKind::NotFound;
    case 405: return ErrorKind::VerbRefused;
    case 429: return ErrorKind::RateLimited;
    default: break;
    }
    if (status >= 500)
        return ErrorKind::ServerFault;
    return status >= 400 ? ErrorKind::Rejected : ErrorKind::Redirected;
}

ErrorKind kindOfNetwork(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: return ErrorKind::Offline; // the last one: no route
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError: return ErrorKind::Unreachable;
    case QNetworkReply::SslHandshakeFailedError: return ErrorKind::TlsFailed;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError: return ErrorKind::Timeout;
    default: return ErrorKind::ConnectionLost;
    }
}

qint64 announcedLength(const QNetworkReply &reply)
{
    // Qt decodes where we did not say ourselves what we take: then the length is another body's.
    const bool isDecoded =
        reply.hasRawHeader("Content-Encoding") && reply.request().rawHeader("Accept-Encoding").isEmpty();
    if (isDecoded || reply.hasRawHeader("Transfer-Encoding"))
        return -1;
    bool isNumber = false;
    const qint64 length = reply.rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return isNumber ? length : -1;
}

/// "true", "false", or nothing for any other text.
std::optional<bool> flagOf(const QByteArray &text)
{
    return text == "true" || text == "false" ? std::optional(text == "true") : std::nullopt;
}
} // namespace

bool Exchange::isWhole() const
{
    if (status < 200 || stopped != Stopped::No || (announced >= 0 && announced != body.size()))
        return false;
    return networkError == QNetworkReply::NoError || (status >= 400 && isMadeFromStatus(networkError));
}

Exchange exchangeOf(const QNetworkReply &reply, QByteArray body, Stopped stopped, const QDateTime &now)
{
    Exchange exchange;
    exchange.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    exchange.body = std::move(body);
    exchange.announced = announcedLength(reply);
    exchange.contentType = reply.rawHeader("Content-Type");
    const QByteArray requestId = reply.rawHeader(reply.hasRawHeader("Request-Id") ? "Request-Id" : "X-Request-Id");
    exchange.requestId = redacted(QString::fromLatin1(requestId.left(200)));
    exchange.serverDate = httpDate(reply.rawHeader("Date"));
    exchange.retryAfter = retryAfter(reply.rawHeader("Retry-After"), now);
    exchange.shouldRetry = flagOf(reply.rawHeader("Stripe-Should-Retry").trimmed().toLower());
    exchange.networkError = reply.error();
    exchange.networkText = reply.errorString();
    exchange.stopped = stopped;
    return exchange;
}

std::optional<Error> errorOf(const Exchange &exchange, WordsReader words)
{
    if (exchange.isSuccess() && exchange.isWhole())
        return std::nullopt;
    Error error;
    error.httpStatus = exchange.status;
    error.requestId = exchange.requestId;
    error.retryAfter = exchange.retryAfter;
    if (exchange.status >= 300) {
        error.kind = kindOfStatus(exchange.status);
        error.detail = u"HTTP %1"_s.arg(exchange.status);
        const ServerWords said = words ? words(exchange.body, exchange.contentType) : ServerWords();
        error.code = said.code;
        error.serverMessage = said.message;
    } else if (exchange.stopped == Stopped::Deadline) {
        error.kind = ErrorKind::Timeout;
        error.detail = u"no whole answer within the deadline"_s;
    } else if (exchange.stopped == Stopped::TooLarge) {
        error.kind = ErrorKind::TooLarge;
        error.detail = u"the answer is over the byte cap"_s;
    } else {
        // Once a status line was there the connection has worked: what failed later is a cut-off.
        error.kind = exchange.status == 0 ? kindOfNetwork(exchange.networkError) : ErrorKind::ConnectionLost;
        error.detail = exchange.networkError == QNetworkReply::NoError
            ? u"the answer is shorter than announced"_s
            : redacted(u"network error %1: %2"_s.arg(int(exchange.networkError)).arg(exchange.networkText));
    }
    return error;
}

} // namespace disputedesk
