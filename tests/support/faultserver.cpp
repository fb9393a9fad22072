#include "tests/support/faultserver.h"

#include "tests/support/rawsocket.h"

#include <QSslCertificate>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

FaultServer::FaultServer(Speaks speaks)
    : answer(json(200, "{}"))
    , m_speaks(speaks)
{
    listen(QHostAddress::LocalHost);
}

QUrl FaultServer::url(const QString &path) const
{
    return QUrl(
        u"%1://127.0.0.1:%2%3"_s.arg(m_speaks == Speaks::Tls ? u"https"_s : u"http"_s).arg(serverPort()).arg(path));
}

void FaultServer::answerAll()
{
    for (QSslSocket *socket : findChildren<QSslSocket *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (socket->state() != QAbstractSocket::ConnectedState)
            continue;
        socket->write(answer);
        socket->flush();
    }
}

QSslConfiguration FaultServer::clientTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(tlsData(u"server.pem"_s))});
    return tls;
}

QByteArray FaultServer::json(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " Whatever\r\nContent-Type: application/json\r\nX-Request-Id: req-1\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void FaultServer::incomingConnection(qintptr descriptor)
{
    ++connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { take(socket); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QObject::destroyed, this, [this, socket] {
        m_buffers.remove(socket);
        m_current.remove(socket);
    });
    if (!m_plan.isEmpty() && m_plan.first() == Fault::CloseOnAccept) {
        m_plan.removeFirst();
        return socket->close();
    }
    if (m_speaks == Speaks::Http)
        return;
    socket->setSslConfiguration(serverTls(u"server.pem"_s, u"server.key"_s));
    socket->startServerEncryption();
}

void FaultServer::take(QSslSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    if (!m_current.contains(socket)) {
        m_current.insert(socket, requests.size());
        requests.append(QByteArray());
    }
    requests[m_current.value(socket)] = buffer;
    const Fault fault = m_plan.isEmpty() ? Fault::None : m_plan.first();
    const bool whole = buffer.size() >= end + 4 + announcedLength(buffer.left(end + 2));
    const bool waits = fault != Fault::CloseAfterHeaders && fault != Fault::ResetAfterHeaders && fault != Fault::Silent;
    if (!whole && waits)
        return;
    if (!m_plan.isEmpty())
        m_plan.removeFirst();
    buffer.clear();
    m_current.remove(socket);
    act(socket, fault);
}

void FaultServer::act(QSslSocket *socket, Fault fault)
{
    switch (fault) {
    case Fault::None:
        socket->write(answer);
        socket->flush();
        if (closesAfterAnswer)
            socket->disconnectFromHost();
        return;
    case Fault::Silent: return;
    case Fault::ResetAfterHeaders:
    case Fault::ResetAfterAll: return resetConnection(*socket);
    case Fault::HalfStatusLine: socket->write("HTTP/1.1 20"); break;
    case Fault::HalfHeaders: socket->write("HTTP/1.1 200 OK\r\nContent-Type: appl"); break;
    case Fault::HalfBody: socket->write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"object\":\"dispu"); break;
    case Fault::CloseOnAccept:
    case Fault::CloseAfterHeaders:
    case Fault::CloseAfterAll: break;
    }
    socket->flush();
    socket->disconnectFromHost();
}

} // namespace disputedesk::test
