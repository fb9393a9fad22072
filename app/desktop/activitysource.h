#pragma once

#include "models/domain/activity.h"
#include "models/store/cachestore.h"
#include "models/store/ledger.h"

namespace disputedesk {

/// A ledger entry as a line of Activity.
ActivityItem activityOf(const LedgerEntry &entry);
/// A change that a later read showed, as a line of Activity.
ActivityItem activityOf(const QUuid &account, const ObservedChange &change);

} // namespace disputedesk
