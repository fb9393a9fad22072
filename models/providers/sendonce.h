#pragma once

#include "models/providers/accountreader.h"
#include "models/providers/plannedwrite.h"

#include <functional>

namespace disputedesk {

/// Reads the plan's file, sends the plan once and gives what `observe` makes of it. A plan that failed, or a file that
/// is not the confirmed one, gives an observation of nothing sent. `reader` is asked for its network only.
QFuture<SendObservation> sendOnce(AccountReader &reader, const ApiResult<PlannedWrite> &plan, const WriteIntent &intent,
    std::function<SendObservation(const WriteTrace &)> observe);
/// What can be said of a trace without decoding its body; `error` is the caller's to set.
SendObservation seenOf(const WriteTrace &trace);

} // namespace disputedesk
