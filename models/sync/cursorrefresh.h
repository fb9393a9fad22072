#pragma once

#include "models/sync/refresh.h"

namespace disputedesk {

class CursorWalk;

/// Providers with one list by cursor, newest first (WooshPay, Stripe). Everything: the whole list. What may have
/// changed: the newest pages down to one that is known and lies below where an earlier refresh had everything, and one
/// read for each cached open dispute that was not met; when those are more than the pages of the list, the list.
class CursorRefresh : public Refresh {
    Q_OBJECT
public:
    using Refresh::Refresh;

private:
    void walkAll() override;
    qint64 mostSecondsBetweenWalks() const override { return 24 * 3600; }
    void readChanged(const SyncState &state) override;
    void newestRead(const WalkReport &walked);
    void readUnmet(const QStringList &ids);
    /// Notes what the page tells and hands it on.
    void take(const QList<Dispute> &disputes);
    void decide(CursorWalk &walk);
    SyncState toppedMark() const;

    QFuture<StoreResult<QSet<QString>>> m_known; ///< asked for the last page before it was cached
    QDateTime m_topped; ///< everything older than this is cached
    QDateTime m_newest; ///< creation of the newest row of the first page
    QDateTime m_oldest; ///< of the last page
    qsizetype m_lastPage = 0;
    qsizetype m_lookedUp = 0; ///< rows of the last page that would be cached
    qsizetype m_pageSize = 0; ///< the largest that the server gave
    bool m_wentToTheEnd = true;
};

} // namespace disputedesk
