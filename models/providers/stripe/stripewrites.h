#pragma once

#include "models/providers/plannedwrite.h"
#include "models/providers/stripe/striperequests.h"

namespace disputedesk::stripe {

/// The one place where an intent becomes a request: both the review sheet and the wire get theirs from here. Checks
/// ids, mode, account and input; does not open the file. intent.httpVerb is not asked: these providers have POST only.
ApiResult<PlannedWrite> planWrite(
    const WriteIntent &intent, const Account &account, const Dialect &dialect, const StripeRequests &requests);

} // namespace disputedesk::stripe
