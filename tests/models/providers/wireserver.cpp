#include "tests/models/providers/wireserver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// The size of the first whole request in `bytes`; 0 when there is none yet.
qsizetype wholeRequest(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const QByteArray lower = bytes.left(head + 2).toLower();
    const qsizetype at = lower.indexOf("\r\ncontent-length:");
    qsizetype length = 0;
    if (at >= 0)
        length = lower.mid(at + 17, lower.indexOf('\r', at + 17) - at - 17).trimmed().toLongLong();
    const qsizetype size = head + 4 + length;
    return bytes.size() >= size ? size : 0;
}
} // namespace

WireServer::WireServer()
    : answer([](const QByteArray &) { return json("{}"); })
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QObject::destroyed, this, [this, socket] { m_buffers.remove(socket); });
        }
    });
}

QUrl WireServer::url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

QByteArray WireServer::json(const QByteArray &body, int status, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void WireServer::take(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    while (const qsizetype size = wholeRequest(buffer)) {
        requests.append(buffer.left(size));
        buffer.remove(0, size);
        answers.append(answer(requests.last().left(requests.last().indexOf('\r'))));
        socket->write(answers.last());
        socket->flush();
    }
}

} // namespace disputedesk::test
