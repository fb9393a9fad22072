#include "models/providers/oneshot.h"

#include "models/providers/log.h"
#include "models/providers/requestrules.h"

#include <algorithm>
#include <limits>

namespace disputedesk {

std::optional<Error> errorOf(const WriteTrace &trace, WordsReader words)
{
    auto error = errorOf(trace.exchange, words);
    if (error && trace.bytesLeft && trace.exchange.status == 0 && error->kind != ErrorKind::Timeout
        && error->kind != ErrorKind::TooLarge) {
        error->kind = ErrorKind::ConnectionLost; // a broken pipe looks like "no route" to Qt
    }
    return error;
}

QFuture<WriteTrace> OneShot::send(
    QNetworkAccessManager &network, WriteRequest write, const ProviderOptions &options, QObject *parent)
{
    auto *shot = new OneShot(network, std::move(write), options, parent);
    return shot->m_promise.future();
}

OneShot::OneShot(QNetworkAccessManager &network, WriteRequest write, const ProviderOptions &options, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_options(options)
    , m_sent(new OneShotBody(std::move(write.body)))
    , m_asked(write.asked.value_or(Stopwatch(options.clock, options.steady)))
{
    m_promise.start();
    QNetworkRequest &request = write.request;
    // The three that keep Qt from re-sending (F1): sequential, not buffered, and so with its length told.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_sent->length());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setRawHeader("Connection", "close");
    // Qt goes by the answer's "Connection" alone. On a connection that is kept all the same, what comes late for this
    // write would be the next one's answer, and beforeRequest() would not be called. Zero seconds: Qt's own thread lets
    // it go; judge() sees to it at once, where nobody has to wait for that.
    if (hasOwnNetwork())
        request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, 0);
    // Undecoded, so that the length of the answer can be held against what was announced.
    request.setRawHeader("Accept-Encoding", "identity");
    m_sentAt = m_options.clock();
    m_reply = write.verb == HttpVerb::Post
        ? network.post(request, m_sent)
        : network.sendCustomRequest(request, verbName(write.verb).toLatin1(), m_sent);
    m_sent->setParent(m_reply);
    // Qt is asked to read on no further than that; where it began before it heard of it, the cap in takeBytes() ends it
    // (N3).
    m_reply->setReadBufferSize(m_options.maxJsonBytes + 1);

    connect(m_reply, &QNetworkReply::requestSent, this, [this] { ++m_requestSent; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { beforeRequest(); });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { takeBytes(); });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        if (total <= 0 || total > std::numeric_limits<int>::max())
            return;
        m_promise.setProgressRange(0, int(total));
        m_promise.setProgressValue(int(sent));
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] { judge(); });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Stopped::Deadline); });
    // A file takes its time on a slow line: half a minute more for each MiB.
    m_deadline.start(
        m_options.writeDeadline + std::chrono::milliseconds(m_sent->bytesAvailable() / m_options.slowestUpload));
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        dropReply();
        m_promise.finish();
        deleteLater();
    });
    m_watcher.setFuture(m_promise.future());
}

OneShot::~OneShot() { dropReply(); }

void OneShot::takeBytes()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_options.maxJsonBytes && m_stopped == Stopped::No)
        stop(Stopped::TooLarge);
}

void OneShot::stop(Stopped why)
{
    m_stopped = why;
    m_reply->abort(); // emits finished
}

void OneShot::beforeRequest()
{
    m_encrypted = true;
    if (m_stopped != Stopped::No || m_asked.elapsed() <= m_options.sendWithin)
        return;
    // Qt's network thread waits for us here and puts the request behind whatever we ask of it now, so that it can still
    // be aborted (QHttpNetworkConnectionChannel::sendRequestDelayed).
    m_tooLate = true;
    stop(Stopped::Deadline);
}

bool OneShot::bytesMayHaveLeft(const Exchange &exchange) const
{
    if (m_tooLate)
        return m_requestSent > 0 || m_sent->wasTouched() || exchange.status != 0;
    // An abort of ours races with Qt's network thread: what that thread has written meanwhile cannot be known here.
    if (exchange.stopped != Stopped::No || exchange.status != 0)
        return true;
    if (m_requestSent > 0 || m_sent->wasTouched() || m_encrypted)
        return true;
    // No sign of life, and yet only those errors count that end a connection before it can carry a request. An error of
    // the network thread comes after its own signals, so the signs above are complete here.
    switch (exchange.networkError) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError: return false;
    default: return true;
    }
}

void OneShot::judge()
{
    m_deadline.stop();
    if (m_stopped == Stopped::No)
        m_body += m_reply->readAll();
    WriteTrace trace;
    trace.exchange = exchangeOf(*m_reply, std::move(m_body), m_stopped, m_options.clock());
    trace.exchange.sentAt = m_sentAt;
    trace.wholeAnswer = trace.exchange.isWhole();
    trace.bytesLeft = bytesMayHaveLeft(trace.exchange);
    trace.requestsSent = std::max(m_requestSent, m_sent->wasTouched() || trace.exchange.status != 0 ? 1 : 0);
    qCInfo(lcProviders).noquote() << "write" << loggable(m_reply->url()) << "HTTP" << trace.exchange.status << "sent"
                                  << trace.requestsSent << "network" << int(trace.exchange.networkError) << "request"
                                  << trace.exchange.requestId;
    dropReply();
    if (m_stopped == Stopped::Deadline && trace.requestsSent == 0)
        dropHungConnection(m_network);
    else if (m_stopped == Stopped::No && hasOwnNetwork())
        dropIdleConnections(m_network); // before anybody hears of the end, and can send the next
    m_promise.addResult(std::move(trace));
    m_promise.finish();
    deleteLater();
}

void OneShot::dropReply()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace disputedesk
