#include "app/desktop/detaildesk.h"

#include "app/desktop/accountsession.h"
#include "app/desktop/activitysource.h"
#include "app/desktop/sentdrafts.h"
#include "models/domain/asyncresult.h"
#include "models/domain/readorder.h"
#include "models/sync/freshread.h"

namespace disputedesk {

DetailDesk::DetailDesk(
    Sessions sessions, Limits limits, Ledger &ledger, DraftBook &drafts, Clock clock, QObject *parent)
    : QObject(parent)
    , m_sessions(std::move(sessions))
    , m_limits(std::move(limits))
    , m_ledger(ledger)
    , m_drafts(drafts)
    , m_clock(std::move(clock))
{
    m_freshSoon.setSingleShot(true);
    m_freshSoon.setInterval(250);
    connect(&m_freshSoon, &QTimer::timeout, this, &DetailDesk::readFresh);
    connect(&m_drafts, &DraftBook::changed, this, [this](const QUuid &account, const QString &id) {
        if (account == m_account && id == m_id)
            refresh();
    });
}

AccountSession *DetailDesk::session() const { return m_account.isNull() ? nullptr : m_sessions(m_account); }

void DetailDesk::open(const QUuid &account, const QString &disputeId)
{
    if (account == m_account && disputeId == m_id)
        return;
    m_freshSoon.stop();
    m_account = account;
    m_id = disputeId;
    m_view = {};
    AccountSession *const at = session();
    if (!at)
        return close();
    Q_EMIT opening(disputeId);
    watch(*at);
    whenDone(at->cache().dispute(disputeId), this,
        [this, account, disputeId](const StoreResult<std::optional<Dispute>> &cached) {
            if (account != m_account || disputeId != m_id)
                return; // another one was opened meanwhile (P5)
            if (!cached || !*cached)
                return readFresh();
            arrived(account, **cached);
            m_freshSoon.start(); // arrow keys run through the list: only where they rest is asked for
        });
}

void DetailDesk::watch(AccountSession &session)
{
    disconnect(m_arrivals);
    m_watched = &session;
    session.feed().watch(m_id);
    m_arrivals = connect(&session.feed(), &DisputeFeed::disputeArrived, this,
        [this, account = m_account](const Dispute &dispute) { arrived(account, dispute); });
}

void DetailDesk::follow(const QUuid &account)
{
    AccountSession *const at = session();
    if (account != m_account || !at || at == m_watched)
        return;
    watch(*at);
    m_freshSoon.start();
}

void DetailDesk::close()
{
    m_freshSoon.stop();
    disconnect(m_arrivals);
    m_account = QUuid();
    m_id.clear();
    m_view = {};
    Q_EMIT closed();
}

void DetailDesk::readFresh()
{
    AccountSession *const at = session();
    if (!at || !at->provider()) {
        if (m_view.dispute.id.isEmpty())
            Q_EMIT failed(errorOf(ErrorKind::KeyMissing));
        return;
    }
    const QUuid account = m_account;
    const QString id = m_id;
    // The write desk lives as long as the provider does: a change of key ends the read.
    whenDone(disputedesk::readFresh(*at->provider(), id, true, at->writes()), this,
        [this, account, id](const ApiResult<Dispute> &fresh) {
            AccountSession *const reader = m_sessions(account);
            if (fresh && reader)
                reader->feed().take(*fresh); // comes back through disputeArrived
            else if (!fresh && account == m_account && id == m_id && m_view.dispute.id.isEmpty())
                Q_EMIT failed(fresh.error());
        });
}

void DetailDesk::arrived(const QUuid &account, const Dispute &dispute)
{
    if (account != m_account || dispute.id != m_id)
        return;
    const Dispute &shown = m_view.dispute;
    const bool isFirst = shown.id.isEmpty();
    if (!shown.id.isEmpty() && isOlderRead(dispute.readAt.toMSecsSinceEpoch(), shown.readAt.toMSecsSinceEpoch()))
        return; // N10
    Dispute next = dispute;
    keepDocuments(shown, next);
    m_view.dispute = next;
    gather();
    if (isFirst)
        showCachedCharge([] {});
}

void DetailDesk::readAgain() { readFresh(); }

void DetailDesk::showCachedCharge(std::function<void()> otherwise)
{
    AccountSession *const at = session();
    const QString chargeId = m_view.dispute.charge;
    if (!at || chargeId.isEmpty())
        return;
    whenDone(at->cache().charge(chargeId), this,
        [this, chargeId, otherwise = std::move(otherwise)](const StoreResult<std::optional<Charge>> &cached) {
            if (cached && *cached)
                return showCharge(**cached, chargeId);
            otherwise();
        });
}

void DetailDesk::readCharge()
{
    AccountSession *const at = session();
    const QString chargeId = m_view.dispute.charge;
    if (!at || chargeId.isEmpty())
        return;
    if (!at->provider())
        return showCachedCharge([this] { Q_EMIT chargeFailed(errorOf(ErrorKind::KeyMissing)); });
    whenDone(at->provider()->charge(chargeId), at, [this, at, chargeId](const ApiResult<Charge> &charge) {
        if (!charge && m_view.dispute.charge != chargeId)
            return; // another dispute is open by now (P5)
        if (!charge)
            return showCachedCharge([this, error = charge.error()] { Q_EMIT chargeFailed(error); });
        showCharge(*charge, chargeId);
        whenDone(
            at->cache().putCharge(*charge), at, [](const StoreResult<Done> &) {}); // a cache that fails has said so
    });
}

void DetailDesk::showCharge(const Charge &charge, const QString &asked)
{
    if (charge.id != asked || m_view.dispute.charge != asked)
        return; // another dispute is open by now (P5)
    m_view.charge = charge;
    Q_EMIT viewReady(m_view);
}

void DetailDesk::refresh()
{
    if (!m_view.dispute.id.isEmpty())
        gather();
}

void DetailDesk::gather()
{
    AccountSession *const at = session();
    if (!at)
        return close();
    m_view.account = at->account();
    m_view.draft = m_drafts.draft(m_account, m_id);
    m_view.deadline = deadlineOf(m_view.dispute, m_view.account.deadlineDays, m_view.draft.agentsDeadline);
    m_view.files = m_view.dispute.documents;
    m_view.limits = m_limits(m_view.dispute.provider);
    m_view.offline = m_offline.contains(m_account);
    const QUuid account = m_account;
    const QString id = m_id;
    whenDone(m_ledger.history(account, id), this, [this, account, id](const StoreResult<QList<LedgerEntry>> &history) {
        if (account != m_account || id != m_id)
            return;
        if (history && !m_drafts.isUnread(account))
            takeSentOut(m_drafts, *history); // tells of what it changed, and so all is gathered again
        judgeVerbs(history ? *history : QList<LedgerEntry>());
        Q_EMIT viewReady(m_view);
        AccountSession *const reader = session();
        if (!reader)
            return;
        const QList<LedgerEntry> writes = history ? *history : QList<LedgerEntry>();
        whenDone(reader->cache().changesOf(id), this,
            [this, writes, account, id](const StoreResult<QList<ObservedChange>> &changes) {
                if (account != m_account || id != m_id)
                    return;
                QList<ActivityItem> items;
                for (const LedgerEntry &entry : writes)
                    items.append(activityOf(entry));
                for (const ObservedChange &change : changes ? *changes : QList<ObservedChange>())
                    items.append(activityOf(account, change));
                Q_EMIT activityReady(items);
            });
    });
}

void DetailDesk::judgeVerbs(const QList<LedgerEntry> &history)
{
    m_view.unclear.reset();
    bool isOpen = false;
    for (const LedgerEntry &entry : history) {
        isOpen = isOpen || !isSettled(entry.state);
        if (entry.state == ActionState::Unknown)
            m_view.unclear = entry.intent;
    }
    AccountSession *const at = session();
    m_view.can.clear();
    for (const WriteVerb verb : {WriteVerb::Respond, WriteVerb::Stage, WriteVerb::Concede, WriteVerb::FinaliseWon,
             WriteVerb::FinaliseLost, WriteVerb::UploadDocument, WriteVerb::DeleteDocument}) {
        if (!offersVerb(m_view.dispute.provider, verb))
            continue;
        Capability can = capabilityOf(m_view.dispute, verb);
        if (can.allowed() && isOpen)
            can.why = WhyNot::OutcomeOpen;
        if (can.allowed() && m_ledgerBlocked)
            can.why = WhyNot::ReadOnly;
        if (can.allowed() && (!at || !at->canAsk()))
            can.why = WhyNot::KeyMissing;
        if (can.allowed() && m_view.offline)
            can.why = WhyNot::Offline;
        m_view.can.insert(verb, can);
    }
}

void DetailDesk::setOffline(const QUuid &account, bool offline)
{
    const bool was = m_offline.contains(account);
    if (offline)
        m_offline.insert(account);
    else
        m_offline.remove(account);
    if (was != offline && account == m_account)
        refresh();
}

void DetailDesk::setLedgerBlocked(bool blocked)
{
    m_ledgerBlocked = blocked;
    refresh();
}

} // namespace disputedesk
