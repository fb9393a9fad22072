#include "models/items/viewplan.h"

#include <algorithm>
#include <iterator>
#include <utility>

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

ViewPlan ViewPlan::between(const Rows &from, const RowsPtr &toRows, quint32 slotCount)
{
    ViewPlan plan;
    const Rows &to = *toRows;
    if (from == to)
        return plan;
    const auto step = [&plan](Step::Kind kind, size_t first, size_t count, RowsPtr rows) {
        plan.steps.push_back({kind, int(first), int(count), std::move(rows)});
    };
    const std::vector<bool> wasThere = marked(from, slotCount);
    const std::vector<bool> willBeThere = marked(to, slotCount);
    Rows stayingBefore;
    Rows leaving;
    for (const quint32 row : from)
        (willBeThere[row] ? stayingBefore : leaving).push_back(row);
    auto staying = std::make_shared<Rows>();
    Rows arriving;
    for (const quint32 row : to)
        (wasThere[row] ? *staying : arriving).push_back(row);

    bool ordered = stayingBefore == *staying;
    if (!leaving.empty()) {
        const auto [leaveFrom, leaveTo] = spanOutside(from, willBeThere);
        if (leaveTo - leaveFrom == leaving.size()) {
            step(Step::Kind::Remove, leaveFrom, leaving.size(),
                ordered ? staying : std::make_shared<Rows>(std::move(stayingBefore)));
        } else {
            auto beforeRemoval = std::make_shared<Rows>(*staying);
            beforeRemoval->insert(beforeRemoval->end(), leaving.cbegin(), leaving.cend());
            step(Step::Kind::Reorder, 0, 0, std::move(beforeRemoval));
            step(Step::Kind::Remove, staying->size(), leaving.size(), staying);
            ordered = true;
        }
    }
    if (!arriving.empty()) {
        const auto [arriveFrom, arriveTo] = spanOutside(to, wasThere);
        if (ordered && arriveTo - arriveFrom == arriving.size()) {
            step(Step::Kind::Insert, arriveFrom, arriving.size(), toRows);
            return plan;
        }
        ordered = false;
        auto appended = std::make_shared<Rows>(plan.steps.empty() ? from : *plan.steps.back().rows);
        const size_t at = appended->size();
        appended->insert(appended->end(), arriving.cbegin(), arriving.cend());
        step(Step::Kind::Insert, at, arriving.size(), std::move(appended));
    }
    if (!ordered)
        step(Step::Kind::Reorder, 0, 0, toRows);
    else
        plan.steps.back().rows = toRows; // the same list, once
    return plan;
}

} // namespace disputedesk
