#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

class QSslSocket;

namespace disputedesk::test {

/// What the server does to one request.
enum class Fault {
    None, ///< answers with `answer`
    CloseOnAccept,
    CloseAfterHeaders,
    CloseAfterAll,
    ResetAfterHeaders,
    ResetAfterAll,
    HalfStatusLine,
    HalfHeaders,
    HalfBody,
    Silent, ///< takes all, says nothing
};

/// A raw-socket HTTP/1.1 server on loopback that misbehaves on demand and counts what reached it. Once its script is
/// used up it answers properly, so that a request sent a second time would be seen and would succeed.
class FaultServer final : public QTcpServer {
public:
    enum class Speaks { Http, Tls };
    explicit FaultServer(Speaks speaks);

    QUrl url(const QString &path) const;
    void plan(Fault fault) { m_plan.append(fault); }
    /// What was planned and befell nobody does not happen any more.
    void dropPlan() { m_plan.clear(); }
    /// Says `answer` on every connection that is open, whether anybody asked or not.
    void answerAll();

    QByteArray answer; ///< status line, headers and body of Fault::None
    bool closesAfterAnswer = false;
    int connections = 0; ///< TCP connections accepted
    QList<QByteArray> requests; ///< one per header block that arrived, with as much body as was read

    /// The client's TLS with this server's certificate as its only CA: verification on.
    static QSslConfiguration clientTls();
    static QByteArray json(int status, const QByteArray &body, const QByteArray &headers = {});

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void take(QSslSocket *socket);
    void act(QSslSocket *socket, Fault fault);

    Speaks m_speaks;
    QList<Fault> m_plan;
    QHash<QSslSocket *, QByteArray> m_buffers;
    QHash<QSslSocket *, qsizetype> m_current; ///< index in requests while its body is still coming
};

} // namespace disputedesk::test
