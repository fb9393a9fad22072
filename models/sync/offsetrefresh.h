#pragma once

#include "models/sync/refresh.h"

namespace disputedesk {

class ListWalk;

/// Providers with offset lists by status (Omise). Everything: by creation time with a fixed end, going on where an
/// earlier walk had stopped. What may have changed: all open, all pending, the newest closed, and one read for each
/// that left the two lists (contracts/omise.md "Keeping up to date"). The newest closed are those down to one that is
/// known and not younger than what an earlier refresh had wholly: after weeks without a refresh disputes may have come
/// and closed that no other list shows.
class OffsetRefresh : public Refresh {
    Q_OBJECT
public:
    using Refresh::Refresh;

private:
    void walkAll(const SyncState &state, bool byWish) override;
    void readChanged(const SyncState &state) override;
    SyncState markSoFar() const override;
    void walkEnded(const WalkReport &walked);
    /// N8 for a walk in two halves: the cache has as many rows as the server.
    void countKept(const WalkReport &walked);
    void keepWalked(const WalkReport &walked);
    void walkOne(ListScope scope);
    void readClosed(qint64 offset, int limit = kPageRows);
    void takeClosed(const DisputePage &page);
    void endChanged();

    QPointer<ListWalk> m_all;
    qint64 m_newestMs = 0; ///< creation of the newest dispute of the walk
    qint64 m_toppedMs = 0; ///< every dispute that is older was seen by an earlier refresh; 0: nobody knows
    qint64 m_newestClosedMs = 0;
    int m_lists = 0; ///< open and pending that are still being read
};

} // namespace disputedesk
