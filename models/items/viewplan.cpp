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

/// Rows of one list that the other does not have, in its order, and the first place of theirs.
struct Others {
    Rows rows;
    size_t first = 0;
    size_t end = 0; ///< behind the last

    void note(size_t place, quint32 row)
    {
        if (rows.empty())
            first = place;
        rows.push_back(row);
        end = place + 1;
    }
    bool isBlock() const { return end - first == rows.size(); }
};

/// Room for rows that are written one behind the other, not cleared first.
class Room {
public:
    explicit Room(size_t rows)
        : m_rows(new quint32[rows])
    {
    }
    /// Writes, and keeps it where `wanted`.
    void put(quint32 row, bool wanted)
    {
        m_rows[m_count] = row;
        m_count += wanted ? 1 : 0;
    }
    Rows taken() const { return Rows(m_rows.get(), m_rows.get() + m_count); }

private:
    std::unique_ptr<quint32[]> m_rows;
    size_t m_count = 0;
};

/// `rows`, which `list` has in the same order, and where the first and the last of them are.
Others placed(Rows rows, const Rows &list)
{
    Others others;
    if (!rows.empty()) {
        others.first = size_t(std::find(list.cbegin(), list.cend(), rows.front()) - list.cbegin());
        others.end = size_t(list.crend() - std::find(list.crbegin(), list.crend(), rows.back()));
    }
    others.rows = std::move(rows);
    return others;
}

std::shared_ptr<Rows> joined(const Rows &first, const Rows &second)
{
    auto both = std::make_shared<Rows>();
    both->reserve(first.size() + second.size());
    both->assign(first.cbegin(), first.cend());
    both->insert(both->end(), second.cbegin(), second.cend());
    return both;
}
} // namespace

struct ViewPlan::Difference {
    Others leaving; ///< places in the old list
    Others arriving; ///< places in the new one
    bool ordered = true; ///< what is in both stands in the same order
    RowsPtr staying; ///< those of the new list that the old one has; the new one itself where nothing arrives

    Difference(const Rows &from, const RowBits &fromHas, const Rows &to, const RowBits &toHas);
    Difference(Others leave, Others arrive)
        : leaving(std::move(leave))
        , arriving(std::move(arrive))
    {
    }
    /// Those of `to` that do not arrive.
    RowsPtr stayingOf(const RowsPtr &to, const RowBits &fromHas) const
    {
        if (arriving.rows.empty())
            return to;
        Room room(to->size() + 1);
        for (const quint32 row : *to)
            room.put(row, fromHas[row]);
        return std::make_shared<Rows>(room.taken());
    }
};

ViewPlan::Difference::Difference(const Rows &from, const RowBits &fromHas, const Rows &to, const RowBits &toHas)
{
    size_t old = 0;
    size_t next = 0;
    while (ordered && old < from.size() && next < to.size()) {
        if (from[old] == to[next]) {
            ++old;
            ++next;
        } else if (!toHas[from[old]]) {
            leaving.note(old, from[old]);
            ++old;
        } else if (!fromHas[to[next]]) {
            arriving.note(next, to[next]);
            ++next;
        } else {
            ordered = false;
        }
    }
    for (; old < from.size(); ++old)
        if (!toHas[from[old]])
            leaving.note(old, from[old]);
    for (; next < to.size(); ++next)
        if (!fromHas[to[next]])
            arriving.note(next, to[next]);
}

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

ViewPlan ViewPlan::between(const Rows &from, const RowBits &fromHas, const RowsPtr &to, const RowBits &toHas)
{
    ViewPlan plan;
    Difference found(from, fromHas, *to, toHas);
    if (!found.leaving.rows.empty())
        found.staying = found.stayingOf(to, fromHas);
    plan.lead(from, to, found);
    return plan;
}

ViewPlan::RowsPtr ViewPlan::filtered(
    const RowsPtr &all, const RowsPtr &from, const RowBits &fromHas, const RowBits &toHas, ViewPlan &plan)
{
    const size_t most = all->size() + 1; // one more: each is written before it is known to be wanted
    Room wanted(most);
    Room leaving(most);
    Room arriving(most);
    for (const quint32 row : *all) {
        const bool was = fromHas[row];
        const bool is = toHas[row];
        wanted.put(row, is);
        leaving.put(row, was && !is);
        arriving.put(row, is && !was);
    }
    const auto rows = std::make_shared<const Rows>(wanted.taken());
    const RowsPtr to = rows->size() == all->size() ? all : rows;
    Difference found(placed(leaving.taken(), *from), placed(arriving.taken(), *to));
    if (!found.leaving.rows.empty())
        found.staying = found.stayingOf(to, fromHas);
    plan.lead(*from, to, found);
    return plan.steps.empty() ? from : to;
}

void ViewPlan::lead(const Rows &from, const RowsPtr &to, const Difference &found)
{
    const Others &leaving = found.leaving;
    const Others &arriving = found.arriving;
    const auto step = [this](Step::Kind kind, size_t first, size_t count, RowsPtr rows) {
        steps.push_back({kind, int(first), int(count), std::move(rows)});
    };
    bool ordered = found.ordered;
    if (!leaving.rows.empty() && leaving.isBlock()) {
        auto staying = std::make_shared<Rows>();
        staying->reserve(from.size() - leaving.rows.size() + arriving.rows.size());
        staying->assign(from.cbegin(), from.cbegin() + std::ptrdiff_t(leaving.first));
        staying->insert(staying->end(), from.cbegin() + std::ptrdiff_t(leaving.end), from.cend());
        step(Step::Kind::Remove, leaving.first, leaving.rows.size(), std::move(staying));
    } else if (!leaving.rows.empty()) {
        step(Step::Kind::Reorder, 0, 0, joined(*found.staying, leaving.rows));
        step(Step::Kind::Remove, found.staying->size(), leaving.rows.size(), found.staying);
        ordered = true;
    }
    if (!arriving.rows.empty()) {
        if (ordered && arriving.isBlock()) {
            step(Step::Kind::Insert, arriving.first, arriving.rows.size(), to);
            return;
        }
        ordered = false;
        const Rows &before = steps.empty() ? from : *steps.back().rows;
        const size_t first = before.size();
        step(Step::Kind::Insert, first, arriving.rows.size(), joined(before, arriving.rows));
    }
    if (!ordered)
        step(Step::Kind::Reorder, 0, 0, to);
    else if (!steps.empty())
        steps.back().rows = to; // the same list, once
}

} // namespace disputedesk
