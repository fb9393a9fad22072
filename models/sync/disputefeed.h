#pragma once

#include "models/domain/clock.h"
#include "models/domain/disputebatch.h"
#include "models/domain/retention.h"
#include "models/providers/provider.h"
#include "models/store/cachestore.h"
#include "models/sync/portions.h"
#include "models/sync/refresh.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace disputedesk {

/// What a cache tells of the readings that filled it.
struct LastReading {
    QDateTime at; ///< when the last one ended well that could be kept; invalid when none did
    bool partial = false; ///< that one did not find all that it looked for
    bool hasAll = false; ///< everything was read once to the end: no row is missing for want of reading
};

/// Keeps one account's cache and list up to date: the only place where network meets cache. The first sync walks
/// everything and goes on where it was stopped, killed or cut off; a refresh costs what changed. What is asked of the
/// network is the business of a Refresh.
///
/// A whole walk's rows are told in portions; its pages go to the cache each as it comes. With more than kMostUnkept of
/// them on their way there the walk waits, so that a slow disk costs time and no memory; on a full disk it ends with
/// DiskFull, what was read stays in the list, and how far it came is not kept.
class DisputeFeed : public QObject {
    Q_OBJECT
public:
    static constexpr int kMostUnkept = 40;

    DisputeFeed(Account account, Provider *provider, CacheStore &cache, Clock clock, DisputeDecoder decode = {},
        QObject *parent = nullptr);
    ~DisputeFeed() override;

    /// Opens the cache and shows what is in it; ends with cacheLoaded().
    void loadCache();
    /// Refreshes from the network; a second call while one runs does nothing. Without a provider (no key): nothing.
    void refresh() { run(false); }
    /// Walks everything again.
    void refreshWhole() { run(true); }
    void cancel();
    /// The cache was set aside and is empty: what a refresh under way has read before is nowhere any more, so it ends
    /// without a mark.
    void cacheEmptied();
    bool isRunning() const { return m_refresh != nullptr; }
    /// Stores a dispute that came by another way (an opened detail, a write) and shows it.
    void take(const Dispute &dispute);
    /// Shows a cached dispute's row again: its deadline changed.
    void show(const Dispute &dispute);
    /// The one dispute whose every read disputeArrived() tells, whole: the opened one. Empty: none.
    void watch(const QString &disputeId) { m_watched = disputeId; }
    void setProvider(Provider *provider);
    /// The least time between two portions of a whole walk; 0: each page by itself.
    void setPortionGap(std::chrono::milliseconds gap) { m_portions.setGap(gap); }
    void setDeadlineDays(int days) { m_deadlines.days = days; }
    /// What the rule lets go is neither shown nor cached when it comes again, unless it still is in the cache or
    /// `spared` says that its id must stay.
    void setRetention(const RetentionRule &rule, std::function<bool(const QString &)> spared);
    /// The agents' own dates, from drafts.
    void setAgentsDeadline(const QString &disputeId, const QDateTime &date);

Q_SIGNALS:
    void rowsArrived(const disputedesk::BatchPtr &rows);
    /// The watched dispute was read from the network just now, or the network no longer has it.
    void disputeArrived(const disputedesk::Dispute &dispute);
    void cacheLoaded(int rows, disputedesk::CacheStore::Opened how, const disputedesk::LastReading &last);
    void cacheFailed(const disputedesk::Error &error);
    void started();
    void progress(qint64 done, qint64 total);
    /// The walk under way reads everything from the start: it could not go on where an earlier one was.
    void startedOver();
    /// Ended, and every row that could be kept is.
    void finished(const disputedesk::SyncReport &report);
    void failed(const disputedesk::Error &error);

private:
    void run(bool whole);
    void arrived(const BatchPtr &disputes);
    void missed(const QList<Dispute> &gone);
    /// Without what the rule lets go; that goes by keepKnown().
    BatchPtr staying(const BatchPtr &disputes);
    void keepKnown(const BatchPtr &disputes);
    /// Caches `rows`, which are what stays of `disputes`.
    void keep(const BatchPtr &disputes, const BatchPtr &rows);
    void notKept(const Error &error);
    void kept(const BatchPtr &disputes, const StoreResult<UpsertReport> &report);
    void told(const BatchPtr &rows);
    bool isBulk() const { return m_refresh && m_refresh->report().whole; }
    /// The rows with their deadlines, for the list.
    BatchPtr shown(const DisputeBatch &disputes) const;
    void tellWatched(const DisputeBatch &disputes);
    void end(const SyncReport &report);
    void endKept();
    void fail(const Error &error);

    Account m_account;
    Provider *m_provider;
    CacheStore &m_cache;
    Clock m_clock;
    DisputeDecoder m_decode;
    DeadlineRule m_deadlines;
    QString m_watched;
    Portions m_portions;
    std::optional<std::pair<qint64, qint64>> m_progress; ///< not told yet
    std::optional<SyncReport> m_ending; ///< of a refresh that waits for its last rows to be kept
    int m_unkept = 0; ///< batches on their way to the cache
    qint64 m_changed = 0; ///< rows of this refresh that the cache did not have so
    RetentionRule m_retention;
    qint64 m_behind = 0; ///< seconds by which the server's clock was behind ours when it last told, 0 or less
    std::function<bool(const QString &)> m_spared;
    std::unique_ptr<Refresh> m_refresh; ///< under way: deleting it silences the rest
};

} // namespace disputedesk
