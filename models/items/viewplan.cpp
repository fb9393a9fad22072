#include "models/items/viewplan.h"

#include <algorithm>
#include <utility>

namespace disputedesk {

namespace {
using Rows = ViewPlan::Rows;

RowBits marked(const Rows &rows, quint32 slotCount)
{
    RowBits marks(slotCount);
    for (const quint32 row : rows)
        marks.set(row);
    return marks;
}

/// Rows of one list that the other does not have: how many, and the span of places they lie in.
struct Others {
    size_t count = 0;
    size_t first = 0;
    size_t end = 0;

    void note(size_t place)
    {
        if (count++ == 0)
            first = place;
        end = place + 1;
    }
    bool isBlock() const { return end - first == count; }
};

struct Difference {
    Others leaving; ///< places in the old list
    Others arriving; ///< places in the new one
    bool ordered = true; ///< what is in both stands in the same order
};

Difference differenceOf(const Rows &from, const RowBits &fromHas, const Rows &to, const RowBits &toHas)
{
    Difference found;
    size_t old = 0;
    size_t next = 0;
    while (found.ordered && old < from.size() && next < to.size()) {
        if (from[old] == to[next]) {
            ++old;
            ++next;
        } else if (!toHas[from[old]]) {
            found.leaving.note(old++);
        } else if (!fromHas[to[next]]) {
            found.arriving.note(next++);
        } else {
            found.ordered = false;
        }
    }
    for (; old < from.size(); ++old)
        if (!toHas[from[old]])
            found.leaving.note(old);
    for (; next < to.size(); ++next)
        if (!fromHas[to[next]])
            found.arriving.note(next);
    return found;
}

/// Appends those of `rows` between two places that `has` has, or that it has not.
void append(Rows &list, const Rows &rows, size_t first, size_t end, const RowBits &has, bool wanted)
{
    for (size_t place = first; place < end; ++place)
        if (has[rows[place]] == wanted)
            list.push_back(rows[place]);
}
} // namespace

ViewPlan ViewPlan::between(const Rows &from, const RowsPtr &to, quint32 slotCount)
{
    if (from == *to)
        return {};
    return between(from, marked(from, slotCount), to, marked(*to, slotCount));
}

ViewPlan ViewPlan::reordered(const Rows &from, const RowsPtr &to)
{
    ViewPlan plan;
    if (from != *to)
        plan.steps.push_back({Step::Kind::Reorder, 0, 0, to});
    return plan;
}

ViewPlan ViewPlan::between(const Rows &from, const RowBits &fromHas, const RowsPtr &toRows, const RowBits &toHas)
{
    ViewPlan plan;
    const Rows &to = *toRows;
    const Difference found = differenceOf(from, fromHas, to, toHas);
    const Others &leaving = found.leaving;
    const Others &arriving = found.arriving;
    const auto step = [&plan](Step::Kind kind, size_t first, size_t count, RowsPtr rows) {
        plan.steps.push_back({kind, int(first), int(count), std::move(rows)});
    };
    bool ordered = found.ordered;
    if (leaving.count > 0 && leaving.isBlock()) {
        auto staying = std::make_shared<Rows>();
        staying->reserve(from.size() - leaving.count + arriving.count);
        staying->assign(from.cbegin(), from.cbegin() + std::ptrdiff_t(leaving.first));
        staying->insert(staying->end(), from.cbegin() + std::ptrdiff_t(leaving.end), from.cend());
        step(Step::Kind::Remove, leaving.first, leaving.count, std::move(staying));
    } else if (leaving.count > 0) {
        RowsPtr staying = toRows;
        if (arriving.count > 0) {
            auto both = std::make_shared<Rows>();
            both->reserve(to.size() - arriving.count);
            append(*both, to, 0, to.size(), fromHas, true);
            staying = std::move(both);
        }
        auto leavingLast = std::make_shared<Rows>();
        leavingLast->reserve(from.size());
        leavingLast->assign(staying->cbegin(), staying->cend());
        append(*leavingLast, from, leaving.first, leaving.end, toHas, false);
        const size_t first = staying->size();
        step(Step::Kind::Reorder, 0, 0, std::move(leavingLast));
        step(Step::Kind::Remove, first, leaving.count, std::move(staying));
        ordered = true;
    }
    if (arriving.count > 0) {
        if (ordered && arriving.isBlock()) {
            step(Step::Kind::Insert, arriving.first, arriving.count, toRows);
            return plan;
        }
        ordered = false;
        const Rows &before = plan.steps.empty() ? from : *plan.steps.back().rows;
        auto arrivingLast = std::make_shared<Rows>();
        arrivingLast->reserve(to.size());
        arrivingLast->assign(before.cbegin(), before.cend());
        append(*arrivingLast, to, arriving.first, arriving.end, fromHas, false);
        step(Step::Kind::Insert, before.size(), arriving.count, std::move(arrivingLast));
    }
    if (!ordered)
        step(Step::Kind::Reorder, 0, 0, toRows);
    else if (!plan.steps.empty())
        plan.steps.back().rows = toRows; // the same list, once
    return plan;
}

} // namespace disputedesk
