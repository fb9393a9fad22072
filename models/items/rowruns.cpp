#include "models/items/rowruns.h"

#include "models/items/rowbits.h"

#include <algorithm>
#include <numeric>

namespace disputedesk {

std::optional<RowRuns> runsOf(const ViewPlan::Rows &rows, const ViewPlan::Rows &view, size_t most)
{
    RowRuns runs;
    if (rows.empty())
        return runs;
    RowBits wanted(*std::max_element(rows.cbegin(), rows.cend()) + 1);
    for (const quint32 row : rows)
        wanted.set(row);
    for (size_t place = 0; place < view.size(); ++place) {
        if (view[place] >= wanted.size() || !wanted[view[place]])
            continue;
        if (!runs.empty() && runs.back().last + 1 == int(place))
            runs.back().last = int(place);
        else if (runs.size() < most)
            runs.push_back({int(place), int(place)});
        else
            return std::nullopt;
    }
    return runs;
}

ViewPlan::Rows rowsIn(const RowRuns &runs, const ViewPlan::Rows &view)
{
    ViewPlan::Rows rows;
    rows.reserve(size_t(countOf(runs)));
    for (const RowRun &run : runs)
        rows.insert(rows.end(), view.cbegin() + run.first, view.cbegin() + run.last + 1);
    return rows;
}

int countOf(const RowRuns &runs)
{
    return std::accumulate(
        runs.cbegin(), runs.cend(), 0, [](int sum, const RowRun &run) { return sum + run.last - run.first + 1; });
}

} // namespace disputedesk
