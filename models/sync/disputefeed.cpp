#include "models/sync/disputefeed.h"

#include "models/domain/asyncresult.h"
#include "models/sync/cursorrefresh.h"
#include "models/sync/offsetrefresh.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const auto kReadAt = u"read_at"_s; ///< sync state: when the last refresh ended well
} // namespace

DisputeFeed::DisputeFeed(Account account, Provider *provider, CacheStore &cache, Clock clock, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_provider(provider)
    , m_cache(cache)
    , m_clock(std::move(clock))
{
    connect(&m_cache, &CacheStore::rowsLoaded, this, &DisputeFeed::rowsArrived);
}

DisputeFeed::~DisputeFeed() { cancel(); }

void DisputeFeed::loadCache()
{
    whenDone(m_cache.open(), this, [this](const StoreResult<CacheStore::Opened> &opened) {
        if (!opened)
            return Q_EMIT cacheFailed(opened.error());
        const CacheStore::Opened how = *opened;
        whenDone(m_cache.loadRows(m_account.deadlineDays, m_agentsDeadlines), this,
            [this, how](const StoreResult<int> &rows) {
                if (!rows)
                    return Q_EMIT cacheFailed(rows.error());
                whenDone(m_cache.syncState(), this, [this, how, count = *rows](const StoreResult<SyncState> &state) {
                    Q_EMIT cacheLoaded(count, how,
                        state ? QDateTime::fromString(state->value(kReadAt), Qt::ISODateWithMs) : QDateTime());
                });
            });
    });
}

void DisputeFeed::refresh() { run(false); }

void DisputeFeed::refreshWhole() { run(true); }

void DisputeFeed::run(bool whole)
{
    if (isRunning() || !m_provider)
        return;
    if (m_provider->paging() == Paging::Cursor)
        m_refresh = std::make_unique<CursorRefresh>(*m_provider, m_cache, m_clock);
    else
        m_refresh = std::make_unique<OffsetRefresh>(*m_provider, m_cache, m_clock);
    Refresh *const fresh = m_refresh.get();
    fresh->setRetention(m_retention);
    connect(fresh, &Refresh::arrived, this, &DisputeFeed::keep);
    connect(fresh, &Refresh::progress, this, &DisputeFeed::progress);
    connect(fresh, &Refresh::cacheFailed, this, &DisputeFeed::cacheFailed);
    connect(fresh, &Refresh::done, this, &DisputeFeed::end);
    connect(fresh, &Refresh::failed, this, &DisputeFeed::fail);
    Q_EMIT started();
    if (m_refresh.get() == fresh) // not cancelled by whoever heard of it
        fresh->start(whole);
}

void DisputeFeed::take(const Dispute &dispute) { keep({dispute}); }

void DisputeFeed::show(const Dispute &dispute)
{
    Q_EMIT rowsArrived({rowOf(dispute, m_account.deadlineDays, m_agentsDeadlines.value(dispute.id))});
}

void DisputeFeed::keep(const QList<Dispute> &disputes)
{
    QList<Dispute> kept, letGo;
    const QDateTime now = m_clock();
    for (const Dispute &dispute : disputes) {
        const bool goes = m_retention.expires(dispute, now) && !(m_spared && m_spared(dispute.id));
        (goes ? letGo : kept).append(dispute);
    }
    Q_EMIT rowsArrived(rowsOf(kept)); // shown first, cached second
    for (const Dispute &dispute : disputes) // one that is open before a person is shown whatever its age
        Q_EMIT disputeArrived(dispute);
    whenDone(m_cache.upsert(kept), this, [this](const StoreResult<UpsertReport> &stored) {
        if (!stored)
            notKept(stored.error());
    });
    if (!letGo.isEmpty())
        keepKnown(letGo);
}

void DisputeFeed::keepKnown(const QList<Dispute> &disputes)
{
    whenDone(m_cache.refreshKnown(disputes), this, [this, disputes](const StoreResult<CacheStore::Refreshed> &stored) {
        if (!stored)
            return notKept(stored.error());
        QList<Dispute> known;
        for (const Dispute &dispute : disputes)
            if (stored->kept.contains(dispute.id))
                known.append(dispute);
        if (!known.isEmpty())
            Q_EMIT rowsArrived(rowsOf(known));
    });
}

QList<DisputeRow> DisputeFeed::rowsOf(const QList<Dispute> &disputes) const
{
    QList<DisputeRow> rows;
    rows.reserve(disputes.size());
    for (const Dispute &dispute : disputes)
        rows.append(rowOf(dispute, m_account.deadlineDays, m_agentsDeadlines.value(dispute.id)));
    return rows;
}

void DisputeFeed::notKept(const Error &error)
{
    if (m_refresh)
        m_refresh->rowsNotKept();
    Q_EMIT cacheFailed(error); // the list stays right; the next start will not have it
}

void DisputeFeed::end(const SyncReport &report)
{
    m_refresh.release()->deleteLater(); // we stand in one of its slots
    whenDone(m_cache.putSyncState({{kReadAt, report.finishedAt.toString(Qt::ISODateWithMs)}}), this,
        [](const StoreResult<Done> &) {});
    Q_EMIT finished(report);
}

void DisputeFeed::fail(const Error &error)
{
    m_refresh->disconnect(this); // reads that are under way must not come through any more
    m_refresh.release()->deleteLater();
    Q_EMIT failed(error);
}

void DisputeFeed::cancel()
{
    if (!isRunning())
        return;
    SyncReport report = m_refresh->report();
    m_refresh.reset();
    report.cancelled = true;
    report.complete = false;
    report.finishedAt = m_clock();
    Q_EMIT finished(report);
}

void DisputeFeed::setProvider(Provider *provider)
{
    cancel();
    m_provider = provider;
}

void DisputeFeed::setDeadlineDays(int days) { m_account.deadlineDays = days; }

void DisputeFeed::setRetention(const RetentionRule &rule, std::function<bool(const QString &)> spared)
{
    m_retention = rule;
    m_spared = std::move(spared);
}

void DisputeFeed::setAgentsDeadline(const QString &disputeId, const QDateTime &date)
{
    if (date.isValid())
        m_agentsDeadlines.insert(disputeId, date);
    else
        m_agentsDeadlines.remove(disputeId);
}

} // namespace disputedesk
