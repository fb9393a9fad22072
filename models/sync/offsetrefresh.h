#pragma once

#include "models/sync/refresh.h"

namespace disputedesk {

class ListWalk;

/// Providers with offset lists by status (Omise). Everything: by creation time with a fixed end. What may have changed:
/// all open, all pending, the newest closed, and one read for each that left the two lists (contracts/omise.md "Keeping
/// up to date").
class OffsetRefresh : public Refresh {
    Q_OBJECT
public:
    using Refresh::Refresh;

private:
    void walkAll() override;
    void readChanged(const SyncState &state) override;
    void walkOne(ListScope scope, std::function<void()> next);
    void readNewestClosed();
    ListWalk *walk(const ListQuery &query);
};

} // namespace disputedesk
