#pragma once

#include "models/sync/refresh.h"

namespace disputedesk {

class CursorWalk;
class RangeWalk;

/// Providers with one list by cursor, newest first (WooshPay, Stripe). Everything: the whole list, going on where an
/// earlier walk had stopped; the first time by ranges of creation times, several at once, where the provider has such a
/// filter. Later whole walks are straight ones: nobody waits for them, and they meet what no filter finds. What may
/// have changed: the newest pages down to one that is known and lies below where the last refresh but one had
/// everything; on down the list for as long as its pages meet more of the cached open disputes than they cost requests;
/// and one read for each open one that was not met. Where they are more than the pages that are left, it goes down to
/// the end.
/// These lists tell no total (N8). A known open one that a page leaves out is met by its own read. A new one is read by
/// two refreshes, so that one page that leaves it out hides it until the next refresh; only what the first whole walk
/// leaves out is hidden until the next one.
class CursorRefresh : public Refresh {
    Q_OBJECT
public:
    using Refresh::Refresh;

private:
    void walkAll(const SyncState &state, bool byWish) override;
    SyncState markSoFar() const override;
    void walkRanges(const SyncState &state);
    void walkStraight(const SyncState &state);
    void walkEnded(const WalkReport &walked);
    qint64 mostSecondsBetweenWalks() const override { return 24 * 3600; }
    void readChanged(const SyncState &state) override;
    void newestRead(const WalkReport &walked);
    /// Asks which rows of the page are cached, before they are.
    void lookUp(const DisputeBatch &disputes);
    /// Notes what the page tells of its place.
    void note(const DisputeBatch &disputes);
    /// The same, and hands it on.
    void take(const BatchPtr &disputes);
    void decide(CursorWalk &walk);
    /// All that is new was read: on down the list for the open ones, or no further.
    void beginDescent(CursorWalk &walk);
    void descend(CursorWalk &walk);
    SyncState toppedMark() const;

    QFuture<StoreResult<QSet<QString>>> m_known; ///< asked for the last page before it was cached
    QString m_lastTopped; ///< sync state, where the refresh before had stood
    qint64 m_toppedMs = 0; ///< everything older than this is cached, and was met twice; 0: nobody knows
    QPointer<CursorWalk> m_straight; ///< the whole walk under way: one of the two
    QPointer<RangeWalk> m_ranges;
    bool m_top = true; ///< the first page is to come
    qint64 m_newestMs = 0; ///< creation of the newest row of the first page
    qint64 m_oldestMs = 0; ///< of the last page
    qsizetype m_lastPage = 0;
    qsizetype m_lookedUp = 0; ///< rows of the last page that would be cached
    qsizetype m_pageSize = 0; ///< the largest that the server gave
    bool m_descends = false;
    QSet<QString> m_open; ///< cached open ones that the descent has not met
    qsizetype m_patience = 0; ///< pages that may still cost more than they meet
    qint64 m_pagesRead = 0;
    qint64 m_pagesLeft = 0; ///< down to the end of the list, by what is cached
};

} // namespace disputedesk
