#pragma once

#include "models/providers/omise/omiserequests.h"
#include "models/providers/plannedwrite.h"

namespace disputedesk::omise {

/// The one place where an intent becomes a request: both the confirm dialog and the wire get theirs from here. Checks
/// ids, mode, account and input; does not open the file.
ApiResult<PlannedWrite> planWrite(const WriteIntent &intent, const Account &account, const OmiseRequests &requests);

} // namespace disputedesk::omise
