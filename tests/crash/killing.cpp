#include "tests/crash/killing.h"

#include <csignal>
#include <cstdio>

namespace disputedesk::test {

void KillPoints::pass(const char *name)
{
    std::printf("POINT %s\n", name);
    std::fflush(stdout);
    if (++m_passed == m_dieAt)
        std::raise(SIGKILL);
}

QFuture<StoreResult<Done>> KillingLedger::arm(const WriteIntent &intent)
{
    m_points.pass("before ARMED is committed");
    return passing(m_inner.arm(intent), m_points, "ARMED is durable", &m_context);
}

QFuture<StoreResult<ActionState>> KillingLedger::advance(
    const QUuid &intent, ActionEvent event, const QString &note, const QString &requestId, int httpStatus)
{
    const bool sending = event == ActionEvent::SendCommitted;
    m_points.pass(sending ? "before SENDING is committed" : "before the outcome is committed");
    return passing(m_inner.advance(intent, event, note, requestId, httpStatus), m_points,
        sending ? "SENDING is durable, no socket yet" : "the outcome is durable, nobody knows yet", &m_context);
}

QFuture<StoreResult<QList<LedgerEntry>>> KillingLedger::open()
{
    return passing(m_inner.open(), m_points, "open intents are read", &m_context);
}

QFuture<ApiResult<Dispute>> KillingProvider::dispute(const QString &id)
{
    m_points.pass("before a read");
    return passing(m_inner.dispute(id), m_points, "a read is answered, nobody knows yet", &m_context);
}

QFuture<SendObservation> KillingProvider::send(const WriteIntent &intent)
{
    m_points.pass("before the send");
    const QFuture<SendObservation> sent = m_inner.send(intent);
    m_points.pass("the send has begun");
    return passing(sent, m_points, "the send is answered, nobody knows yet", &m_context);
}

QNetworkReply *KillingNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    m_points.pass("before the request is made");
    QNetworkReply *const reply = QNetworkAccessManager::createRequest(operation, request, body);
    const auto once = [this, reply](auto signal, const char *name) {
        connect(
            reply, signal, this, [this, name] { m_points.pass(name); }, Qt::SingleShotConnection);
    };
    once(&QNetworkReply::socketStartedConnecting, "the socket connects");
    once(&QNetworkReply::requestSent, "the request is sent");
    once(&QNetworkReply::metaDataChanged, "the answer's head is here");
    once(&QIODevice::readyRead, "the answer's body is here");
    once(&QNetworkReply::finished, "the reply has ended");
    return reply;
}

} // namespace disputedesk::test
