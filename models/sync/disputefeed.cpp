#include "models/sync/disputefeed.h"

#include "models/domain/asyncresult.h"
#include "models/domain/unixtime.h"
#include "models/sync/cursorrefresh.h"
#include "models/sync/offsetrefresh.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const auto kReadAt = u"read_at"_s; ///< sync state: when the last refresh ended well
const auto kPartial = u"partial"_s; ///< sync state: that refresh was not complete

LastReading lastReadingOf(const SyncState &state)
{
    return {QDateTime::fromString(state.value(kReadAt), Qt::ISODateWithMs), !state.value(kPartial).isEmpty(),
        Refresh::hasWalked(state)};
}
} // namespace

DisputeFeed::DisputeFeed(
    Account account, Provider *provider, CacheStore &cache, Clock clock, DisputeDecoder decode, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_provider(provider)
    , m_cache(cache)
    , m_clock(std::move(clock))
    , m_decode(std::move(decode))
{
    m_deadlines.days = m_account.deadlineDays;
    connect(&m_cache, &CacheStore::rowsLoaded, this, &DisputeFeed::rowsArrived);
    connect(&m_portions, &Portions::portion, this, &DisputeFeed::told);
}

DisputeFeed::~DisputeFeed() { cancel(); }

void DisputeFeed::loadCache()
{
    const auto open = m_cache.open();
    const auto load = m_cache.loadRows(m_deadlines); // at once behind it: the first rows wait for no round through here
    whenDone(open, this, [this, load](const StoreResult<CacheStore::Opened> &opened) {
        if (!opened)
            return Q_EMIT cacheFailed(opened.error());
        const CacheStore::Opened how = *opened;
        whenDone(load, this, [this, how](const StoreResult<int> &rows) {
            if (!rows)
                return Q_EMIT cacheFailed(rows.error());
            whenDone(m_cache.syncState(), this, [this, how, count = *rows](const StoreResult<SyncState> &state) {
                Q_EMIT cacheLoaded(count, how, state ? lastReadingOf(*state) : LastReading());
            });
        });
    });
}

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
    connect(fresh, &Refresh::arrived, this, &DisputeFeed::arrived);
    connect(fresh, &Refresh::missed, this, &DisputeFeed::missed);
    connect(fresh, &Refresh::progress, this, [this](qint64 done, qint64 total) {
        m_progress = std::pair(done, total);
        m_portions.nudge();
    });
    connect(fresh, &Refresh::startedOver, this, &DisputeFeed::startedOver);
    connect(fresh, &Refresh::cacheFailed, this, &DisputeFeed::cacheFailed);
    connect(fresh, &Refresh::done, this, &DisputeFeed::end);
    connect(fresh, &Refresh::failed, this, &DisputeFeed::fail);
    m_changed = 0;
    m_progress.reset();
    Q_EMIT started();
    if (m_refresh.get() == fresh) // not cancelled by whoever heard of it
        fresh->start(whole);
}

void DisputeFeed::take(const Dispute &dispute)
{
    const BatchPtr batch = batchOf(QList<Dispute>{dispute});
    if (m_refresh)
        m_refresh->foundElsewhere(dispute.id);
    m_portions.flush(); // an older read of it may be waiting there
    const BatchPtr stays = staying(batch);
    Q_EMIT rowsArrived(shown(*stays));
    keep(batch, stays);
}

void DisputeFeed::arrived(const BatchPtr &disputes)
{
    const BatchPtr stays = staying(disputes);
    if (isBulk())
        m_portions.add(shown(*stays)); // shown first, cached second
    else
        Q_EMIT rowsArrived(shown(*stays));
    keep(disputes, stays); // also when whoever saw them cancelled the refresh
}

void DisputeFeed::missed(const QList<Dispute> &gone)
{
    const BatchPtr rows = batchOf(gone);
    Q_EMIT rowsArrived(shown(*rows)); // the cache has noted it already
    tellWatched(*rows);
}

void DisputeFeed::told(const BatchPtr &rows)
{
    const auto progressed = std::exchange(m_progress, std::nullopt);
    if (rows)
        Q_EMIT rowsArrived(rows);
    if (progressed && isRunning())
        Q_EMIT progress(progressed->first, progressed->second);
}

void DisputeFeed::show(const Dispute &dispute) { Q_EMIT rowsArrived(shown(*batchOf(QList<Dispute>{dispute}))); }

BatchPtr DisputeFeed::shown(const DisputeBatch &disputes) const
{
    auto rows = std::make_shared<DisputeBatch>();
    rows->text = disputes.text;
    rows->rows = disputes.rows;
    applyDeadlines(*rows, m_deadlines);
    return rows;
}

BatchPtr DisputeFeed::staying(const BatchPtr &disputes)
{
    if (m_retention.keepsAll())
        return disputes;
    if (m_refresh && m_refresh->report().clockCompared)
        m_behind = std::min<qint64>(0, m_refresh->report().clockSkewSeconds);
    const QDateTime now = m_clock().addSecs(m_behind); // a clock that runs ahead lets nothing go too soon
    const auto goes = [&](const BatchRow &row) {
        return m_retention.expires(closingOf(*disputes, row), now) && !(m_spared && m_spared(disputes->string(row.id)));
    };
    if (std::none_of(disputes->rows.cbegin(), disputes->rows.cend(), goes))
        return disputes;
    keepKnown(rowsOfBatch(*disputes, goes));
    return rowsOfBatch(*disputes, [&goes](const BatchRow &row) { return !goes(row); });
}

void DisputeFeed::keepKnown(const BatchPtr &disputes)
{
    QStringList ids;
    for (const BatchRow &row : disputes->rows)
        ids.append(disputes->string(row.id));
    whenDone(m_cache.knownIds(ids), this, [this, disputes](const StoreResult<QSet<QString>> &known) {
        if (!known)
            return notKept(known.error());
        const BatchPtr rows =
            rowsOfBatch(*disputes, [&](const BatchRow &row) { return known->contains(disputes->string(row.id)); });
        if (rows->rows.empty())
            return;
        Q_EMIT rowsArrived(shown(*rows));
        whenDone(m_cache.upsert(rows), this, [this](const StoreResult<UpsertReport> &kept) {
            if (!kept)
                notKept(kept.error());
        });
    });
}

void DisputeFeed::notKept(const Error &error)
{
    if (m_refresh)
        m_refresh->rowsNotKept();
    Q_EMIT cacheFailed(error); // the list stays right; the next start will not have it
}

void DisputeFeed::keep(const BatchPtr &disputes, const BatchPtr &rows)
{
    tellWatched(*disputes); // one that is open before a person is shown whatever its age
    if (++m_unkept >= kMostUnkept && m_refresh)
        m_refresh->hold(true);
    whenDone(m_cache.upsert(rows), this,
        [this, disputes](const StoreResult<UpsertReport> &report) { kept(disputes, report); });
}

void DisputeFeed::kept(const BatchPtr &disputes, const StoreResult<UpsertReport> &report)
{
    --m_unkept;
    if (report) {
        m_changed += report->inserted + report->changed;
        if (m_refresh)
            m_refresh->rowsKept(disputes);
    } else {
        notKept(report.error());
        if (report.error().kind == ErrorKind::DiskFull && isBulk() && !m_ending)
            return fail(report.error());
    }
    if (m_refresh && m_unkept <= kMostUnkept / 2)
        m_refresh->hold(false);
    if (m_unkept == 0 && m_ending)
        endKept();
}

void DisputeFeed::tellWatched(const DisputeBatch &disputes)
{
    const QByteArray watched = m_watched.toUtf8();
    for (size_t at = 0; at < disputes.rows.size() && !watched.isEmpty(); ++at) {
        const BatchRow &row = disputes.rows[at];
        if (disputes.view(row.id) != std::string_view(watched.constData(), size_t(watched.size())))
            continue;
        if (!disputes.whole.isEmpty())
            return Q_EMIT disputeArrived(disputes.whole.at(qsizetype(at)));
        if (!m_decode)
            return;
        const std::string_view raw = disputes.raw(row);
        auto dispute = m_decode(QByteArray(raw.data(), qsizetype(raw.size())));
        if (!dispute)
            return;
        dispute->readAt = utcOf(row.readMs);
        return Q_EMIT disputeArrived(*dispute);
    }
}

void DisputeFeed::end(const SyncReport &report)
{
    m_ending = report;
    if (m_unkept == 0)
        endKept();
}

void DisputeFeed::endKept()
{
    SyncReport report = *std::exchange(m_ending, std::nullopt);
    report.changed = m_changed;
    m_portions.flush();
    if (!m_refresh)
        return; // whoever saw the last rows cancelled it
    if (m_refresh->keptAll()) // else what is cached is as old as it was
        whenDone(m_cache.putSyncState({{kReadAt, report.finishedAt.toString(Qt::ISODateWithMs)},
                     {kPartial, report.complete ? QString() : u"1"_s}}),
            this, [](const StoreResult<Done> &) {});
    m_refresh->disconnect(this);
    m_refresh.release()->deleteLater(); // we may stand in one of its slots
    Q_EMIT finished(report);
}

void DisputeFeed::fail(const Error &error)
{
    m_refresh->saveMark();
    m_refresh->disconnect(this); // reads that are under way must not come through any more
    m_refresh.release()->deleteLater();
    m_ending.reset();
    m_portions.flush();
    Q_EMIT failed(error);
}

void DisputeFeed::cancel()
{
    if (!isRunning())
        return;
    m_refresh->saveMark();
    SyncReport report = m_refresh->report();
    m_refresh.reset();
    m_ending.reset();
    m_portions.flush();
    report.cancelled = true;
    report.complete = false;
    report.changed = m_changed;
    report.finishedAt = m_clock();
    Q_EMIT finished(report);
}

void DisputeFeed::cacheEmptied()
{
    if (m_refresh)
        m_refresh->rowsNotKept();
    cancel();
}

void DisputeFeed::setProvider(Provider *provider)
{
    cancel();
    m_provider = provider;
}

void DisputeFeed::setRetention(const RetentionRule &rule, std::function<bool(const QString &)> spared)
{
    m_retention = rule;
    m_spared = std::move(spared);
}

void DisputeFeed::setAgentsDeadline(const QString &disputeId, const QDateTime &date)
{
    if (date.isValid())
        m_deadlines.agentsDates.insert(disputeId, date);
    else
        m_deadlines.agentsDates.remove(disputeId);
}

} // namespace disputedesk
