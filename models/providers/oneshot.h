#pragma once

#include "models/domain/provider.h"
#include "models/providers/exchange.h"
#include "models/providers/oneshotbody.h"
#include "models/providers/options.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QNetworkRequest>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace disputedesk {

/// A write, ready to go.
struct WriteRequest {
    HttpVerb verb = HttpVerb::Post;
    QNetworkRequest request;
    QByteArray body;
    std::optional<Stopwatch> asked = {}; ///< runs since the sending was asked for; empty: since now
};

/// What was seen of it on the wire.
struct WriteTrace {
    int requestsSent = 0; ///< requests of which at least the headers were written; more than one breaks F1
    bool bytesLeft = true; ///< false only where it is certain that no byte of the request left
    bool wholeAnswer = false;
    Exchange exchange;
};

/// errorOf() for a write: never an error that promises that nothing left when something may have, and a cut-off 2xx is
/// an error too.
std::optional<Error> errorOf(const WriteTrace &trace, WordsReader words);

/// Sends one write once, and deletes itself. No retry, no redirect, no second try inside Qt (F1). Cancelling the future
/// aborts and leaves no result: whoever cancels must take it that bytes left.
class OneShot final : public QObject {
public:
    static QFuture<WriteTrace> send(
        QNetworkAccessManager &network, WriteRequest write, const ProviderOptions &options, QObject *parent);
    ~OneShot() override;

private:
    OneShot(QNetworkAccessManager &network, WriteRequest write, const ProviderOptions &options, QObject *parent);
    void takeBytes();
    void stop(Stopped why);
    /// The last moment before the first byte of the request.
    void beforeRequest();
    void judge();
    /// The manager is for writes alone: no connection is kept there.
    bool hasOwnNetwork() const { return &m_network == m_options.writeNetwork; }
    bool bytesMayHaveLeft(const Exchange &exchange) const;
    void dropReply();

    QNetworkAccessManager &m_network;
    const ProviderOptions &m_options;
    QPromise<WriteTrace> m_promise;
    QFutureWatcher<WriteTrace> m_watcher;
    QTimer m_deadline;
    OneShotBody *m_sent; ///< child of the reply: Qt may read it as long as the reply lives
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QDateTime m_sentAt;
    Stopwatch m_asked;
    Stopped m_stopped = Stopped::No;
    int m_requestSent = 0;
    bool m_encrypted = false;
    bool m_tooLate = false; ///< ended by us, between the handshake and the request
};

} // namespace disputedesk
