#include "app/desktop/outboxsource.h"

#include "app/desktop/accountsession.h"
#include "models/domain/asyncresult.h"

namespace disputedesk {

OutboxSource::OutboxSource(Sessions sessions, Limits limits, Ledger &ledger, DraftBook &drafts, OutboxModel &model,
    Clock clock, QObject *parent)
    : QObject(parent)
    , m_sessions(std::move(sessions))
    , m_limits(std::move(limits))
    , m_ledger(ledger)
    , m_drafts(drafts)
    , m_model(model)
    , m_clock(std::move(clock))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OutboxSource::gather);
    connect(&drafts, &DraftBook::loaded, this, &OutboxSource::gatherSoon);
    connect(&drafts, &DraftBook::changed, this, &OutboxSource::gatherSoon);
    connect(&drafts, &DraftBook::saved, this, &OutboxSource::gatherSoon);
}

void OutboxSource::setAccounts(const QSet<QUuid> &accounts)
{
    m_accounts = accounts;
    m_model.setItems({}); // live and test never stand in one list, not for a moment
    gatherSoon();
}

void OutboxSource::setOffline(const QUuid &account, bool offline)
{
    if (offline)
        m_offline.insert(account);
    else
        m_offline.remove(account);
    gatherSoon();
}

void OutboxSource::setLedgerBlocked(bool blocked)
{
    m_ledgerBlocked = blocked;
    gatherSoon();
}

void OutboxSource::wire(const QUuid &account)
{
    AccountSession *const session = m_sessions(account);
    if (!session || m_wired.value(account) == session)
        return;
    m_wired.insert(account, session);
    m_reading.removeIf([&](const Key &key) { return key.first == account; }); // asked of a session that is gone
    const auto stale = [this, account](const QString &id) {
        if (const Key key{account, id}; m_disputes.contains(key) || m_reading.contains(key)) {
            m_stale.insert(key);
            gatherSoon();
        }
    };
    connect(&session->feed(), &DisputeFeed::rowsArrived, this, [this, stale](const BatchPtr &rows) {
        if (m_disputes.isEmpty() && m_reading.isEmpty())
            return; // a first sync would make a million strings for nothing
        for (const BatchRow &row : rows->rows)
            stale(rows->string(row.id));
    });
    connect(&session->feed(), &DisputeFeed::cacheLoaded, this, [this, account] {
        for (auto it = m_disputes.cbegin(); it != m_disputes.cend(); ++it)
            if (it.key().first == account)
                m_stale.insert(it.key());
        for (const Key &key : std::as_const(m_reading))
            if (key.first == account)
                m_stale.insert(key);
        gatherSoon();
    });
    connect(session, &AccountSession::writesReady, this, &OutboxSource::gatherSoon);
}

void OutboxSource::gather()
{
    for (const QUuid &account : std::as_const(m_accounts)) {
        wire(account);
        AccountSession *const session = m_sessions(account);
        const QList<Draft> drafts = m_drafts.drafts(account);
        for (const Draft &draft : drafts)
            if (const Key key{account, draft.disputeId};
                session && !draft.isEmpty() && (!m_disputes.contains(key) || m_stale.contains(key)))
                readDispute(*session, key);
    }
    whenDone(m_ledger.open(), this, [this](const StoreResult<QList<LedgerEntry>> &open) {
        m_ledgerUnread = !open;
        if (!open) {
            show();
            return Q_EMIT failed(open.error());
        }
        m_open.clear();
        for (const LedgerEntry &entry : *open)
            m_open.insert({entry.intent.account, entry.intent.disputeId}, entry.state);
        show();
    });
}

void OutboxSource::readDispute(AccountSession &session, const Key &key)
{
    if (m_reading.contains(key))
        return;
    m_reading.insert(key);
    m_stale.remove(key);
    whenDone(session.cache().dispute(key.second), this, [this, key](const StoreResult<std::optional<Dispute>> &cached) {
        m_reading.remove(key);
        if (cached)
            m_disputes.insert(key, *cached);
        else if (!m_disputes.contains(key))
            m_disputes.insert(key, std::nullopt); // else the row would be read for ever; its text is all there is now
        if (m_stale.contains(key)) // it arrived anew while it was read
            return gatherSoon();
        if (!cached)
            m_stale.insert(key); // tried again when there is something else to gather, at the latest in a minute
        show();
    });
}

void OutboxSource::show()
{
    QList<OutboxItem> items;
    for (const QUuid &account : std::as_const(m_accounts)) {
        AccountSession *const session = m_sessions(account);
        if (!session)
            continue;
        OutboxFacts facts;
        facts.hasKey = session->canAsk();
        facts.offline = m_offline.contains(account);
        facts.ledgerBlocked = m_ledgerBlocked || m_ledgerUnread;
        const QList<Draft> drafts = m_drafts.drafts(account);
        for (const Draft &draft : drafts) {
            if (draft.isEmpty())
                continue;
            const Key key{account, draft.disputeId};
            const std::optional<Dispute> dispute = m_disputes.value(key);
            facts.open = m_open.contains(key) ? std::optional(m_open.value(key)) : std::nullopt;
            facts.takingFile = m_drafts.isTakingFile(account, draft.disputeId);
            DisputeView view;
            view.account = session->account();
            view.draft = draft;
            view.dispute = dispute.value_or(Dispute());
            view.limits = m_limits(view.account.provider);
            OutboxItem item = outboxItemOf(view, dispute.has_value(), facts, m_clock(), QLocale());
            if (!m_disputes.contains(key))
                item.state = OutboxState::Reading;
            items.append(item);
        }
    }
    m_model.setItems(items);
    Q_EMIT shown();
}

} // namespace disputedesk
