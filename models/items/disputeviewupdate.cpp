#include "models/items/disputetablemodel.h"

#include <algorithm>
#include <utility>

namespace disputedesk {

// How the list follows the index: what is shown is computed anew, then led there by the fewest signals (ViewPlan).

void DisputeTableModel::takeUpsert(quint32 firstNew, const QList<quint32> &changed)
{
    m_filter.prepare(); // a new account or label
    m_order.update(firstNew, changed);
    m_accepted.resize(m_index.slotCount());
    for (const quint32 row : changed)
        m_accepted[row] = m_filter.accepts(row);
    for (quint32 row = firstNew; row < m_index.slotCount(); ++row)
        m_accepted[row] = m_filter.accepts(row);
    m_changed += changed;
    updateView();
    Q_EMIT summariesChanged();
}

void DisputeTableModel::takeReset()
{
    m_order.rebuild();
    refilter();
    Q_EMIT summariesChanged();
}

void DisputeTableModel::refilter(bool narrower)
{
    m_filter.prepare();
    m_accepted.resize(m_index.slotCount());
    for (quint32 row = 0; row < m_index.slotCount(); ++row) // in arena order, for the cache's sake
        m_accepted[row] = (!narrower || m_accepted[row]) && m_filter.accepts(row);
    updateView();
}

void DisputeTableModel::updateView()
{
    m_updateAgain = m_updating;
    if (m_updating)
        return;
    m_updating = true;
    do {
        m_updateAgain = false;
        ViewPlan::Rows target;
        for (const quint32 row : m_order.rows())
            if (m_accepted[row])
                target.push_back(row);
        applyPlan(ViewPlan::between(m_view, target, quint32(m_accepted.size())), target);
    } while (m_updateAgain);
    m_updating = false;
    announceChanges();
}

void DisputeTableModel::applyPlan(const ViewPlan &plan, const ViewPlan::Rows &target)
{
    if (plan.reorderFirst)
        reorder(plan.beforeRemoval);
    if (plan.removeCount > 0) {
        beginRemoveRows({}, plan.removeFirst, plan.removeFirst + plan.removeCount - 1);
        m_view.erase(m_view.begin() + plan.removeFirst, m_view.begin() + plan.removeFirst + plan.removeCount);
        endRemoveRows();
    }
    if (!plan.inserted.empty()) {
        beginInsertRows({}, plan.insertAt, plan.insertAt + int(plan.inserted.size()) - 1);
        m_view.insert(m_view.begin() + plan.insertAt, plan.inserted.cbegin(), plan.inserted.cend());
        endInsertRows();
    }
    if (plan.reorderLast)
        reorder(target);
}

void DisputeTableModel::reorder(const ViewPlan::Rows &rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    if (!before.isEmpty()) {
        std::vector<int> placeOf(m_accepted.size());
        for (size_t place = 0; place < rows.size(); ++place)
            placeOf[rows[place]] = int(place);
        after.reserve(before.size());
        for (const QModelIndex &old : before)
            after.append(index(placeOf[m_view[size_t(old.row())]], old.column()));
    }
    m_view = rows;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DisputeTableModel::announceChanges()
{
    const QList<quint32> changed = std::exchange(m_changed, {});
    if (changed.isEmpty() || m_view.empty())
        return;
    std::vector<bool> differs(m_accepted.size());
    for (const quint32 row : changed)
        differs[row] = true;
    std::vector<std::pair<int, int>> ranges;
    for (int place = 0; place < int(m_view.size()); ++place) {
        if (!differs[m_view[size_t(place)]])
            continue;
        if (!ranges.empty() && ranges.back().second == place - 1)
            ranges.back().second = place;
        else
            ranges.emplace_back(place, place);
    }
    // Each signal costs every listener a round: many scattered rows are told as one span.
    constexpr size_t kMostSignals = 32;
    if (ranges.size() > kMostSignals)
        ranges = {{ranges.front().first, ranges.back().second}};
    for (const auto &[first, last] : ranges)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

} // namespace disputedesk
