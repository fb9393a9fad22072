#pragma once

#include "models/items/viewplan.h"

#include <optional>
#include <vector>

namespace disputedesk {

/// Places of a view that lie one behind the other, both ends included.
struct RowRun {
    int first = 0;
    int last = 0;

    friend bool operator==(const RowRun &, const RowRun &) = default;
};
using RowRuns = std::vector<RowRun>;

/// Where those of `rows` that a view has stand in it, in its order: one look at each row of the view. Nothing when they
/// lie in more than `most` runs.
std::optional<RowRuns> runsOf(const ViewPlan::Rows &rows, const ViewPlan::Rows &view, size_t most);
/// The rows of the view that lie in the runs, which are places of it.
ViewPlan::Rows rowsIn(const RowRuns &runs, const ViewPlan::Rows &view);
/// Places in all of them; they do not overlap.
int countOf(const RowRuns &runs);

} // namespace disputedesk
