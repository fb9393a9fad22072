#pragma once

#include "models/domain/clock.h"
#include "models/domain/retention.h"
#include "models/providers/provider.h"
#include "models/store/cachestore.h"
#include "models/sync/walk.h"

#include <QPointer>

#include <functional>

namespace disputedesk {

/// How a refresh ended.
struct SyncReport {
    bool whole = false; ///< everything was walked rather than what may have changed
    bool complete = false; ///< false: shown as "partial"
    bool cancelled = false;
    bool resumed = false; ///< the walk went on where an earlier one had stopped
    qint64 seen = 0;
    qint64 expected = 0;
    qint64 changed = 0; ///< rows that the cache did not have so before
    QList<BrokenRow> broken; ///< rows that were set aside
    QStringList missing; ///< not closed here, and the provider has them no longer (N9: they are kept)
    QDateTime finishedAt;
    bool clockCompared = false; ///< the server told its time
    qint64 clockSkewSeconds = 0; ///< server's Date less ours
};

/// One refresh of an account under way; which lists it reads is up to OffsetRefresh and CursorRefresh. Hands on what it
/// reads by arrived(); ends once by done() or failed(). Deleting it aborts and silences it.
class Refresh : public QObject {
    Q_OBJECT
public:
    Refresh(Provider &provider, CacheStore &cache, Clock clock);
    ~Refresh() override;

    /// `whole`: everything, else what may have changed since everything was walked.
    void start(bool whole);
    /// Rows that it handed on are committed to the cache.
    void rowsKept(const BatchPtr &rows);
    /// Rows that it handed on could not be cached: then no mark of it may be kept, or nobody looks for them again.
    void rowsNotKept() { m_allKept = false; }
    /// Somebody else has read it meanwhile: a 404 of ours does not count against that.
    void foundElsewhere(const QString &id) { m_foundElsewhere.insert(id); }
    bool keptAll() const { return m_allKept; }
    /// Whether the cache that says so once had every row: a walk over everything came to its end, and all was kept.
    static bool hasWalked(const SyncState &state) { return !state.value(QString(kWalkedAt)).isEmpty(); }
    /// Keeps how far it has come, if that is anywhere: another one goes on there.
    void saveMark();
    /// While held it asks for no further page: the cache is behind.
    void hold(bool held);
    const SyncReport &report() const { return m_report; }
    /// What this rule lets go is not cached: no reason to read on until it is met.
    void setRetention(const RetentionRule &rule) { m_retention = rule; }

Q_SIGNALS:
    void arrived(const disputedesk::BatchPtr &disputes);
    /// The provider was seen to have these no longer, and the cache has noted it: as they were last read.
    void missed(const QList<disputedesk::Dispute> &gone);
    void progress(qint64 done, qint64 total);
    void cacheFailed(const disputedesk::Error &error);
    /// What an earlier walk had read does not fit the list any more: it is read from the start.
    void startedOver();
    void done(const disputedesk::SyncReport &report);
    void failed(const disputedesk::Error &error);

protected:
    /// Sync state: when everything was walked completely for the last time.
    static constexpr QLatin1StringView kWalkedAt{"walked_at"};
    /// After so many pages in the cache a walk's mark is kept. Each costs a small transaction; what is lost by a kill
    /// is at most so many requests.
    static constexpr int kPagesPerMark = 8;

    /// `state`: where an earlier walk had stopped; `byWish`: somebody asked for a walk from the start.
    virtual void walkAll(const SyncState &state, bool byWish) = 0;
    /// `state`: where the earlier refreshes stand.
    virtual void readChanged(const SyncState &state) = 0;

    /// After how long a whole walk is due again. Offset providers list what is open and what closed last, so they need
    /// none; a cursor list has no place where a change of an old, closed dispute would show.
    virtual qint64 mostSecondsBetweenWalks() const { return 10LL * 365 * 24 * 3600; }

    Provider &provider() { return m_provider; }
    CacheStore &cache() { return m_cache; }
    QDateTime now() const { return m_clock(); }
    bool isLetGo(const DisputeBatch &batch, const BatchRow &row) const
    {
        return m_retention.expires(
            closingOf(batch, row), m_clock().addSecs(std::min<qint64>(0, m_report.clockSkewSeconds)));
    }
    bool keepsNotAll() const { return !m_retention.keepsAll(); }
    SyncReport &reportSoFar() { return m_report; }
    /// What the walk under way has come to, for the sync state; empty: nothing worth keeping.
    virtual SyncState markSoFar() const { return {}; }
    /// The walk whose pages are to be kept and may be held.
    void watch(Walk *walk);
    void hearOf(Walk &walk);
    /// The Date of an answer; an invalid one says nothing.
    void hear(const QDateTime &serverDate);
    /// False when whoever heard of the rows ended the refresh.
    bool handOn(const BatchPtr &disputes);
    /// The same for a page of a whole walk, whose report has the ids.
    bool handOnWalked(const BatchPtr &disputes);
    void met(const IdSet &ids) { m_metIds = ids; }
    void fold(const WalkReport &walked);
    /// Sets or removes entries of the sync state, whatever was kept.
    void putState(const SyncState &state);
    /// What a complete walk over everything leaves in the sync state.
    SyncState walkedMark() const;
    /// Keeps `marks` if every row so far was kept, then goes on.
    void keepMarks(const SyncState &marks, std::function<void()> next);
    /// Hands over the cached open and pending disputes that were not met, and of those with an unknown status some.
    void findUnmet(std::function<void(const QStringList &)> use);
    /// One read for each, then the end. A 404 is an answer once another dispute came by its id; where none does, it is
    /// the key, the path or the server, and the refresh is partial.
    void readOneByOne(const QStringList &ids);
    void end();
    void fail(const Error &error);

private:
    void readNext();
    void taken(const QString &id, const ApiResult<Dispute> &dispute);
    void endReads();
    void noteMissing();

    Provider &m_provider;
    CacheStore &m_cache;
    Clock m_clock;
    RetentionRule m_retention;
    SyncReport m_report;
    QPointer<Walk> m_walk;
    bool m_held = false;
    bool m_allKept = true;
    int m_keptPages = 0; ///< since the last mark
    IdSet m_metIds; ///< ids that this refresh has read
    QStringList m_waiting; ///< to be read one by one
    QHash<QString, QFuture<ApiResult<Dispute>>> m_reads; ///< of them, under way
    QStringList m_notFound; ///< of them
    QSet<QString> m_foundElsewhere; ///< read by somebody else while this ran
    bool m_foundById = false; ///< one of them came
    QString m_listedId; ///< one that a list has just shown: read by its id where nothing else was found so
};

} // namespace disputedesk
