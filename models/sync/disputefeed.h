#pragma once

#include "models/domain/clock.h"
#include "models/domain/disputerow.h"
#include "models/domain/retention.h"
#include "models/providers/provider.h"
#include "models/store/cachestore.h"
#include "models/sync/refresh.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace disputedesk {

/// Keeps one account's cache and list up to date: the only place where network meets cache. The first sync walks
/// everything; a refresh costs what changed. What is asked of the network is the business of a Refresh.
class DisputeFeed : public QObject {
    Q_OBJECT
public:
    DisputeFeed(Account account, Provider *provider, CacheStore &cache, Clock clock, QObject *parent = nullptr);
    ~DisputeFeed() override;

    /// Opens the cache and shows what is in it; ends with cacheLoaded().
    void loadCache();
    /// Refreshes from the network; a second call while one runs does nothing. Without a provider (no key): nothing.
    void refresh();
    /// Walks everything again.
    void refreshWhole();
    void cancel();
    bool isRunning() const { return m_refresh != nullptr; }
    /// Stores a dispute that came by another way (an opened detail, a write) and shows it.
    void take(const Dispute &dispute);
    /// Shows a cached dispute's row again: its deadline changed.
    void show(const Dispute &dispute);
    void setProvider(Provider *provider);
    void setDeadlineDays(int days);
    /// What the rule lets go is neither shown nor cached when it comes again, unless it still is in the cache or
    /// `spared` says that its id must stay.
    void setRetention(const RetentionRule &rule, std::function<bool(const QString &)> spared);
    /// The agents' own dates, from drafts.
    void setAgentsDeadline(const QString &disputeId, const QDateTime &date);

Q_SIGNALS:
    void rowsArrived(const QList<disputedesk::DisputeRow> &rows);
    /// A dispute was read from the network just now.
    void disputeArrived(const disputedesk::Dispute &dispute);
    /// `readAt`: when the last refresh of an earlier run ended well; invalid when none did.
    void cacheLoaded(int rows, disputedesk::CacheStore::Opened how, const QDateTime &readAt);
    void cacheFailed(const disputedesk::Error &error);
    void started();
    void progress(qint64 done, qint64 total);
    void finished(const disputedesk::SyncReport &report);
    void failed(const disputedesk::Error &error);

private:
    void run(bool whole);
    void keep(const QList<Dispute> &disputes);
    void keepKnown(const QList<Dispute> &disputes);
    QList<DisputeRow> rowsOf(const QList<Dispute> &disputes) const;
    void notKept(const Error &error);
    void end(const SyncReport &report);
    void fail(const Error &error);

    Account m_account;
    Provider *m_provider;
    CacheStore &m_cache;
    Clock m_clock;
    QHash<QString, QDateTime> m_agentsDeadlines;
    RetentionRule m_retention;
    std::function<bool(const QString &)> m_spared;
    std::unique_ptr<Refresh> m_refresh; ///< under way: deleting it silences the rest
};

} // namespace disputedesk
