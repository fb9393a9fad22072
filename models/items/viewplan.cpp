#include "models/items/viewplan.h"

#include <algorithm>
#include <iterator>

namespace disputedesk {

namespace {
using Rows = ViewPlan::Rows;

std::vector<bool> marked(const Rows &rows, quint32 slotCount)
{
    std::vector<bool> marks(slotCount);
    for (const quint32 row : rows)
        marks[row] = true;
    return marks;
}

/// First and one past the last position in `rows` that is not in `marks`.
std::pair<size_t, size_t> spanOutside(const Rows &rows, const std::vector<bool> &marks)
{
    const auto outside = [&marks](quint32 row) { return !marks[row]; };
    const auto first = std::find_if(rows.cbegin(), rows.cend(), outside);
    const auto last = std::find_if(rows.crbegin(), rows.crend(), outside);
    if (first == rows.cend())
        return {0, 0};
    return {size_t(first - rows.cbegin()), size_t(last.base() - rows.cbegin())};
}
} // namespace

ViewPlan ViewPlan::between(const Rows &from, const Rows &to, quint32 slotCount)
{
    ViewPlan plan;
    if (from == to)
        return plan;
    const std::vector<bool> wasThere = marked(from, slotCount);
    const std::vector<bool> willBeThere = marked(to, slotCount);
    Rows stayingBefore;
    Rows leaving;
    for (const quint32 row : from)
        (willBeThere[row] ? stayingBefore : leaving).push_back(row);
    Rows staying;
    for (const quint32 row : to)
        (wasThere[row] ? staying : plan.inserted).push_back(row);

    bool ordered = stayingBefore == staying;
    const auto [leaveFrom, leaveTo] = spanOutside(from, willBeThere);
    plan.removeCount = int(leaving.size());
    plan.removeFirst = int(leaveFrom);
    if (!leaving.empty() && leaveTo - leaveFrom != leaving.size()) {
        plan.reorderFirst = true;
        plan.beforeRemoval = staying;
        plan.beforeRemoval.insert(plan.beforeRemoval.end(), leaving.cbegin(), leaving.cend());
        plan.removeFirst = int(staying.size());
        ordered = true;
    }
    const auto [arriveFrom, arriveTo] = spanOutside(to, wasThere);
    if (ordered && arriveTo - arriveFrom == plan.inserted.size()) {
        plan.insertAt = int(arriveFrom);
    } else {
        plan.insertAt = int(staying.size());
        plan.reorderLast = true;
    }
    return plan;
}

} // namespace disputedesk
