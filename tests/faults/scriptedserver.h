#pragma once

#include "tests/faults/conversation.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace disputedesk::test {

/// A provider's server on raw sockets that tells the truth of its disputes until it is armed, and then lets one mishap
/// befall one request (or every one). Afterwards it is honest again, so that whatever is sent a second time would be
/// taken, done and counted.
class ScriptedServer final : public QTcpServer {
public:
    /// `tls`: https, else http. `elsewhere` is where a redirection points to.
    ScriptedServer(Truth &truth, const FaultRow &row, bool tls, const QUrl &elsewhere);
    ~ScriptedServer() override;

    QUrl url() const;
    /// The client's own certificate store: this server's certificate and nothing else. Verification stays on.
    QSslConfiguration clientTls() const;
    /// The row's mishap awaits the next write (Never, Before, After, Dark) or the next read (Once, Always).
    void arm(Order order);
    /// What hangs for want of a place in the queue may come in.
    void release();
    /// Reads are answered again (Order::Dark).
    void light() { m_dark = false; }

    QByteArray authorization; ///< of the account that alone may ask

    /// Called when the first bytes of a write arrive, before anything is done about them.
    std::function<void()> onWriteBegins;

    int writesBegun = 0; ///< requests that are no GET, of which at least a byte came
    QHash<QByteArray, int> writes; ///< heads of them, by Idempotency-Key
    int reads = 0;
    int strangers = 0; ///< requests with another key than the account's, or none
    int strays = 0; ///< requests for anything but what the case is about
    int connections = 0;
    qint64 bytesSent = 0;
    int hellos = 0; ///< ClientHellos that a TLS 1.0 server met
    bool oldTlsOffered = false;
    bool met = false; ///< the mishap befell somebody

    // For Conversation: the first bytes of a request, its head, and all of it.
    bool beginsRequest(Conversation &with, bool isWrite);
    void countHead(const WireRequest &head);
    void answer(Conversation &with, const WireRequest &request);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool awaits(bool isWrite) const { return m_left > 0 && isWrite == m_forWrites; }
    void meet(Conversation &with);
    void answerWrite(Conversation &with, const WireRequest &request);
    void fillQueue();

    Truth &m_truth;
    const FaultRow &m_row;
    bool m_tls;
    QUrl m_elsewhere;
    QUrl m_url;
    Order m_order = Order::Never;
    bool m_forWrites = true;
    bool m_dark = false;
    int m_left = 0; ///< requests that the mishap is still to befall
    QList<int> m_queue; ///< sockets of ours that take every place
    QTcpSocket m_nobody; ///< holds the port that refuses, or another server were given it meanwhile
};

/// Counts connections that should not be, and ends them.
class Elsewhere final : public QTcpServer {
public:
    Elsewhere() { QTcpServer::listen(QHostAddress::LocalHost); }
    /// "localhost" is another host than 127.0.0.1.
    QUrl url(bool tls) const
    {
        return QUrl(QStringLiteral("%1://localhost:%2")
                        .arg(tls ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(serverPort()));
    }
    int connections = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        QTcpServer::incomingConnection(descriptor);
        nextPendingConnection()->abort();
    }
};

} // namespace disputedesk::test
