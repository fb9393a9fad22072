#include "models/sync/disputefeed.h"

#include "models/domain/asyncresult.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const auto kWalkedAt = u"walked_at"_s; ///< sync state: when everything was walked completely for the last time
const auto kReadAt = u"read_at"_s; ///< when the last refresh ended well
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

void DisputeFeed::refresh()
{
    if (isRunning() || !m_provider)
        return;
    begin(false);
    whenDone(m_cache.syncState(), m_scope.get(), [this](const StoreResult<SyncState> &state) {
        if (state && state->contains(kWalkedAt))
            return walkOpen();
        walkAll(); // never walked, or the cache cannot tell
    });
}

void DisputeFeed::refreshWhole()
{
    if (isRunning() || !m_provider)
        return;
    begin(true);
    walkAll();
}

void DisputeFeed::begin(bool whole)
{
    m_scope = std::make_unique<QObject>();
    m_report = {};
    m_report.whole = whole;
    m_report.complete = true;
    m_allKept = true;
    m_metIds.clear();
    Q_EMIT started();
}

ListWalk *DisputeFeed::walk(const ListQuery &query)
{
    auto *walk = new ListWalk(*m_provider, query, m_scope.get());
    connect(walk, &ListWalk::page, this, &DisputeFeed::keep);
    connect(walk, &ListWalk::failed, this, &DisputeFeed::fail);
    return walk;
}

void DisputeFeed::walkAll()
{
    m_report.whole = true;
    ListQuery query;
    query.to = m_clock(); // fixed: new disputes append after it, so pages stay put
    ListWalk *const all = walk(query);
    connect(all, &ListWalk::progress, this, &DisputeFeed::progress);
    connect(all, &ListWalk::done, this, [this](const WalkReport &walked) {
        fold(walked);
        if (walked.complete)
            keepWalked();
        else
            end();
    });
    all->start();
}

void DisputeFeed::keepWalked()
{
    // The store answers in order: after this one all rows of the walk are kept, or we know that some are not. Then the
    // walk must not count as done, or the next start would never look for them again.
    whenDone(m_cache.syncState(), m_scope.get(), [this](const StoreResult<SyncState> &state) {
        if (!state || !m_allKept)
            return end();
        whenDone(m_cache.putSyncState({{kWalkedAt, m_clock().toString(Qt::ISODateWithMs)}}), m_scope.get(),
            [this](const StoreResult<Done> &kept) {
                if (!kept)
                    Q_EMIT cacheFailed(kept.error());
                if (isRunning())
                    end();
            });
    });
}

void DisputeFeed::walkOpen()
{
    ListQuery query;
    query.scope = ListScope::Open;
    ListWalk *const open = walk(query);
    connect(open, &ListWalk::done, this, [this](const WalkReport &walked) {
        fold(walked);
        walkPending();
    });
    open->start();
}

void DisputeFeed::walkPending()
{
    ListQuery query;
    query.scope = ListScope::Pending;
    ListWalk *const pending = walk(query);
    connect(pending, &ListWalk::done, this, [this](const WalkReport &walked) {
        fold(walked);
        readNewestClosed();
    });
    pending->start();
}

void DisputeFeed::readNewestClosed()
{
    ListQuery query;
    query.scope = ListScope::Closed;
    query.newestFirst = true;
    whenDone(m_provider->list(query), m_scope.get(), [this](const ApiResult<DisputePage> &page) {
        if (!page)
            return fail(page.error());
        m_report.broken += page->broken;
        const QPointer<QObject> scope(m_scope.get()); // whoever hears of the rows may cancel
        keep(page->disputes);
        if (scope)
            readStragglers();
    });
}

void DisputeFeed::readStragglers()
{
    // Open or pending here, in neither list there: they moved on, and no list says where to.
    whenDone(m_cache.idsIn(Stage::NeedsResponse), m_scope.get(), [this](const StoreResult<QStringList> &open) {
        whenDone(m_cache.idsIn(Stage::InReview), m_scope.get(), [this, open](const StoreResult<QStringList> &pending) {
            m_stragglers.clear();
            for (const auto &ids : {open, pending})
                for (const QString &id : ids ? *ids : QStringList())
                    if (!m_metIds.contains(id))
                        m_stragglers.append(id);
            m_straggling = 0;
            readNextStraggler();
        });
    });
}

void DisputeFeed::readNextStraggler()
{
    while (m_straggling < m_provider->parallelReads() && !m_stragglers.isEmpty()) {
        const QString id = m_stragglers.takeFirst();
        ++m_straggling;
        const auto read = m_provider->dispute(id);
        m_reads.insert(id, read);
        whenDone(read, m_scope.get(), [this, id](const ApiResult<Dispute> &dispute) {
            m_reads.remove(id);
            --m_straggling;
            const QPointer<QObject> scope(m_scope.get());
            if (dispute)
                keep({*dispute});
            else if (dispute.error().kind == ErrorKind::NotFound)
                m_report.complete = false; // missing once is not deleted (N9): kept as it was, and said
            else if (dispute.error().kind == ErrorKind::BadData || dispute.error().kind == ErrorKind::WrongObject)
                m_report.broken.append({id, dispute.error()}); // one broken dispute does not stop the others (D1)
            else
                return fail(dispute.error());
            if (scope)
                readNextStraggler();
        });
    }
    if (m_straggling == 0 && m_stragglers.isEmpty())
        end();
}

void DisputeFeed::take(const Dispute &dispute) { keep({dispute}); }

void DisputeFeed::show(const Dispute &dispute)
{
    Q_EMIT rowsArrived({rowOf(dispute, m_account.deadlineDays, m_agentsDeadlines.value(dispute.id))});
}

void DisputeFeed::keep(const QList<Dispute> &disputes)
{
    QList<DisputeRow> rows;
    rows.reserve(disputes.size());
    for (const Dispute &dispute : disputes) {
        m_metIds.insert(dispute.id);
        rows.append(rowOf(dispute, m_account.deadlineDays, m_agentsDeadlines.value(dispute.id)));
    }
    Q_EMIT rowsArrived(rows); // shown first, cached second
    for (const Dispute &dispute : disputes)
        Q_EMIT disputeArrived(dispute);
    whenDone(m_cache.upsert(disputes), this, [this](const StoreResult<UpsertReport> &kept) {
        if (kept)
            return;
        m_allKept = false;
        Q_EMIT cacheFailed(kept.error()); // the list stays right; the next start will not have it
    });
}

void DisputeFeed::fold(const WalkReport &walked)
{
    m_report.complete = m_report.complete && walked.complete;
    m_report.seen += walked.ids.size();
    m_report.expected += walked.expected;
    m_report.broken += walked.broken;
    if (walked.serverDate.isValid())
        m_report.clockSkewSeconds = m_clock().secsTo(walked.serverDate);
}

void DisputeFeed::end()
{
    m_scope.release()->deleteLater(); // we may stand in one of its slots
    m_report.finishedAt = m_clock();
    whenDone(m_cache.putSyncState({{kReadAt, m_report.finishedAt.toString(Qt::ISODateWithMs)}}), this,
        [](const StoreResult<Done> &) {});
    Q_EMIT finished(m_report);
}

void DisputeFeed::fail(const Error &error)
{
    for (auto &read : m_reads)
        read.cancel();
    m_reads.clear();
    if (m_scope)
        m_scope.release()->deleteLater();
    Q_EMIT failed(error);
}

void DisputeFeed::cancel()
{
    if (!isRunning())
        return;
    for (auto &read : m_reads)
        read.cancel();
    m_reads.clear();
    m_scope.reset();
    m_report.cancelled = true;
    m_report.complete = false;
    m_report.finishedAt = m_clock();
    Q_EMIT finished(m_report);
}

void DisputeFeed::setProvider(Provider *provider)
{
    cancel();
    m_provider = provider;
}

void DisputeFeed::setDeadlineDays(int days) { m_account.deadlineDays = days; }

void DisputeFeed::setAgentsDeadline(const QString &disputeId, const QDateTime &date)
{
    if (date.isValid())
        m_agentsDeadlines.insert(disputeId, date);
    else
        m_agentsDeadlines.remove(disputeId);
}

} // namespace disputedesk
