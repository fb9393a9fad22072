#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace disputedesk::test {

/// A raw-socket HTTP/1.1 server on loopback that keeps every byte of every request and answers by request line.
class WireServer final : public QTcpServer {
public:
    WireServer();

    QUrl url() const;
    /// "GET /v1/disputes HTTP/1.1" -> status line, headers and body.
    std::function<QByteArray(const QByteArray &requestLine)> answer;
    QList<QByteArray> requests; ///< whole, in the order in which they were complete
    QList<QByteArray> answers; ///< what was said to each

    /// An answer with a JSON body.
    static QByteArray json(const QByteArray &body, int status = 200, const QByteArray &headers = {});

private:
    void take(QTcpSocket *socket);

    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace disputedesk::test
