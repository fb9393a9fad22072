#include "tests/faults/conversation.h"

#include "tests/faults/scriptedserver.h"
#include "tests/support/rawsocket.h"

#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// Whether a ClientHello offers a version below TLS 1.2: by supported_versions, or without it by its own version.
bool offersOldTls(const QByteArray &hello)
{
    const auto byte = [&hello](qsizetype at) { return at < hello.size() ? int(quint8(hello.at(at))) : 0; };
    const auto word = [&byte](qsizetype at) { return byte(at) << 8 | byte(at + 1); };
    qsizetype at = 5 + 4 + 2 + 32; // record, handshake, version, random
    at += 1 + byte(at); // session
    at += 2 + word(at); // ciphers
    at += 1 + byte(at); // compressions
    const qsizetype end = at + 2 + word(at);
    for (at += 2; at + 4 <= end; at += 4 + word(at + 2)) {
        if (word(at) != 43)
            continue;
        for (qsizetype version = at + 5; version < at + 5 + byte(at + 4); version += 2)
            if (word(version) < 0x0303)
                return true;
        return false;
    }
    return word(9) < 0x0303;
}
} // namespace

Conversation::Conversation(qintptr descriptor, ScriptedServer &server)
    : QObject(&server)
    , m_server(server)
{
    m_socket.setSocketDescriptor(descriptor);
    connect(&m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
}

void Conversation::listen(const QString &certificate)
{
    connect(&m_socket, &QSslSocket::readyRead, this, &Conversation::take);
    if (certificate.isEmpty())
        return;
    m_socket.setSslConfiguration(
        serverTls(certificate, certificate == "server.pem"_L1 ? u"server.key"_s : u"faulty.key"_s));
    m_socket.startServerEncryption();
}

void Conversation::take()
{
    m_buffer += m_socket.readAll();
    if (m_deaf || m_buffer.isEmpty())
        return m_buffer.clear();
    if (!m_begun) {
        m_begun = true;
        if (m_server.beginsRequest(*this, !m_buffer.startsWith('G')))
            return;
    }
    if (const auto head = WireRequest::from(m_buffer, true); head && !m_counted) {
        m_counted = true;
        m_server.countHead(*head);
    }
    const auto request = WireRequest::from(m_buffer, false);
    if (!request)
        return;
    m_buffer.clear(); // nobody pipelines
    m_begun = m_counted = false;
    m_server.answer(*this, *request);
}

void Conversation::say(const QByteArray &bytes)
{
    m_server.bytesSent += bytes.size();
    m_socket.write(bytes);
    m_socket.flush();
}

void Conversation::drip(const QByteArray &bytes)
{
    m_deaf = true;
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, bytes, at = qsizetype(0)]() mutable {
        if (at >= bytes.size())
            return timer->stop();
        say(bytes.mid(at++, 1));
    });
    timer->start(15ms);
}

void Conversation::flood(const QByteArray &head, qint64 total, const QByteArray &filler, qsizetype perMs)
{
    m_deaf = true;
    m_left = total;
    while (m_filler.size() < perMs)
        m_filler += filler;
    auto *timer = new QTimer(this);
    timer->setTimerType(Qt::PreciseTimer);
    connect(timer, &QTimer::timeout, this, &Conversation::pour);
    say(head);
    timer->start(1ms);
}

void Conversation::pour()
{
    if (m_left <= 0 || m_socket.state() != QAbstractSocket::ConnectedState
        || m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() >= m_filler.size())
        return;
    m_left -= m_filler.size();
    m_server.bytesSent += m_filler.size();
    m_socket.write(m_filler);
}

void Conversation::end()
{
    m_deaf = true;
    m_socket.flush();
    m_socket.disconnectFromHost();
}

void Conversation::reset()
{
    m_deaf = true;
    resetConnection(m_socket);
}

void Conversation::speakOldTls()
{
    connect(&m_socket, &QSslSocket::readyRead, this, [this] {
        m_buffer += m_socket.readAll();
        if (std::exchange(m_deaf, true))
            return;
        m_server.hellos += 1;
        m_server.oldTlsOffered = m_server.oldTlsOffered || offersOldTls(m_buffer);
        // ServerHello: TLS 1.0, a random of zeros, no session, TLS_RSA_WITH_AES_128_CBC_SHA, no compression.
        const QByteArray hello = QByteArray::fromHex("0301") + QByteArray(32, '\0') + QByteArray::fromHex("00002f00");
        say(QByteArray::fromHex("160301002a02000026") + hello);
    });
}

void Conversation::speakPlain()
{
    connect(&m_socket, &QSslSocket::readyRead, this, [this] {
        m_socket.readAll();
        if (!std::exchange(m_deaf, true))
            say("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        end();
    });
}

} // namespace disputedesk::test
