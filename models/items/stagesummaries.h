#pragma once

#include "models/items/disputetablemodel.h"
#include "models/items/stagetally.h"

#include <functional>

namespace disputedesk {

/// Figures of the tally's places that `wanted` takes, in tab order, stages without a dispute included. The index is
/// the one whose words the places name.
QList<StageSummary> summariesOf(
    const StageTally &tally, const DisputeIndex &index, const std::function<bool(const StageTally::Place &)> &wanted);

} // namespace disputedesk
