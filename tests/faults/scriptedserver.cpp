#include "tests/faults/scriptedserver.h"

#include "tests/support/rawsocket.h"

#include <QSslCertificate>
#include <QTimer>

#include <arpa/inet.h>
#include <limits>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
constexpr auto kAfter = 40ms; ///< between the second and the third of the resolver's reads

const FaultRow kDarkness{"dark", Mishap::Status, Seen::Unclear, ReadEnd::Error, 500, ""};

QString certificateOf(Mishap mishap)
{
    switch (mishap) {
    case Mishap::Expired: return u"expired.pem"_s;
    case Mishap::NotYet: return u"notyet.pem"_s;
    case Mishap::WrongHost: return u"wronghost.pem"_s;
    case Mishap::SelfSigned: return u"selfsigned.pem"_s;
    default: return u"server.pem"_s;
    }
}
} // namespace

ScriptedServer::ScriptedServer(Truth &truth, const FaultRow &row, bool tls, const QUrl &elsewhere)
    : m_truth(truth)
    , m_row(row)
    , m_tls(tls)
    , m_elsewhere(elsewhere)
{
    if (row.mishap == Mishap::ConnectHang)
        setListenBacklogSize(1);
    listen(QHostAddress::LocalHost);
    m_url = QUrl(u"%1://127.0.0.1:%2"_s.arg(tls ? u"https"_s : u"http"_s).arg(serverPort()));
}

ScriptedServer::~ScriptedServer() { release(); }

QUrl ScriptedServer::url() const { return m_url; }

QSslConfiguration ScriptedServer::clientTls() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> trusted{QSslCertificate(tlsData(u"server.pem"_s))};
    if (m_row.mishap != Mishap::SelfSigned)
        trusted.append(QSslCertificate(tlsData(certificateOf(m_row.mishap))));
    tls.setCaCertificates(trusted);
    return tls;
}

void ScriptedServer::arm(Order order)
{
    m_order = order;
    m_forWrites = order != Order::Once && order != Order::Always;
    m_left = order == Order::Always ? std::numeric_limits<int>::max() : 1;
    if (m_row.mishap == Mishap::Refused) {
        const quint16 port = serverPort();
        close();
        m_nobody.bind(QHostAddress::LocalHost, port, QAbstractSocket::ReuseAddressHint);
    } else if (m_row.mishap == Mishap::ConnectHang) {
        fillQueue();
    }
}

void ScriptedServer::fillQueue()
{
    pauseAccepting();
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(serverPort());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    for (int n = 0; n < 4; ++n) {
        const int one = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        ::connect(one, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        m_queue.append(one);
    }
}

void ScriptedServer::release()
{
    for (const int one : std::as_const(m_queue))
        ::close(one);
    m_queue.clear();
    if (m_row.mishap == Mishap::ConnectHang)
        resumeAccepting();
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++connections;
    auto *with = new Conversation(descriptor, *this);
    if (m_left <= 0 || !isOfConnection(m_row.mishap) || m_row.mishap == Mishap::ConnectHang)
        return with->listen(m_tls ? u"server.pem"_s : QString());
    --m_left;
    met = true;
    switch (m_row.mishap) {
    case Mishap::CloseOnAccept: return with->end();
    case Mishap::ResetOnAccept: return with->reset();
    case Mishap::OldTls: return with->speakOldTls();
    case Mishap::PlainOnTls: return with->speakPlain();
    case Mishap::HandshakeHang: return;
    default: return with->listen(certificateOf(m_row.mishap));
    }
}

bool ScriptedServer::beginsRequest(Conversation &with, bool isWrite)
{
    if (isWrite) {
        ++writesBegun;
        if (onWriteBegins)
            onWriteBegins();
    } else {
        ++reads;
    }
    const bool atFirstByte = m_row.mishap == Mishap::CloseAtFirstByte || m_row.mishap == Mishap::ResetAtFirstByte;
    if (!atFirstByte || !awaits(isWrite))
        return false;
    --m_left;
    met = true;
    misbehave(with, m_row, {}, m_elsewhere);
    return true;
}

void ScriptedServer::countHead(const WireRequest &head)
{
    if (head.header("Authorization") != authorization)
        ++strangers;
    if (!m_truth.isForThis(head))
        ++strays;
    if (head.isWrite())
        ++writes[head.header("Idempotency-Key")];
}

void ScriptedServer::answer(Conversation &with, const WireRequest &request)
{
    if (request.isWrite())
        return answerWrite(with, request);
    if (m_dark)
        return misbehave(with, kDarkness, {}, m_elsewhere);
    const QByteArray json = m_truth.read(request);
    if (!awaits(false) || m_row.mishap == Mishap::None || isOfConnection(m_row.mishap))
        return with.say(properAnswer(json));
    --m_left;
    met = true;
    misbehave(with, m_row, json, m_elsewhere);
}

void ScriptedServer::answerWrite(Conversation &with, const WireRequest &request)
{
    const bool isArmed = awaits(true);
    const bool appliesNow = !isArmed || m_order == Order::Before || m_order == Order::Dark;
    m_left -= isArmed ? 1 : 0;
    met = met || isArmed;
    m_dark = isArmed && m_order == Order::Dark;
    QByteArray json = appliesNow ? m_truth.apply(request) : m_truth.unchanged();
    if (isArmed && m_row.mishap == Mishap::EarlierId)
        json = m_truth.earlierDocument();
    if (!isArmed || m_row.mishap == Mishap::None || isOfConnection(m_row.mishap)) {
        with.say(properAnswer(json));
        with.end();
    } else {
        misbehave(with, m_row, json, m_elsewhere);
    }
    if (!isArmed || m_order != Order::After)
        return;
    // Refused and done all the same: before anybody can look. All else: after somebody has looked.
    if (m_row.seen == Seen::Refused)
        m_truth.apply(request);
    else
        QTimer::singleShot(kAfter, this, [this, request] { m_truth.apply(request); });
}

} // namespace disputedesk::test
