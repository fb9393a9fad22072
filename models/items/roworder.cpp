#include "models/items/roworder.h"

#include "models/items/radixsort.h"
#include "models/items/slipin.h"
#include "models/items/sortkeys.h"

#include <algorithm>

namespace disputedesk {

void RowOrder::setOrder(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
}

void RowOrder::rebuild()
{
    const SortKeys keyOf(m_index, m_column, m_order);
    const DisputeColumns &columns = m_index.columns();
    std::vector<KeyedRow> keyed;
    keyed.reserve(columns.size());
    // In id order: the sort keeps the order of equal keys, so ties are broken already.
    for (const quint32 row : m_index.textOrder(TextField::Id).rows())
        if (columns.isLive(row))
            keyed.push_back({keyOf(row), row});
    radixSort(keyed);
    m_rows.resize(keyed.size());
    std::transform(keyed.cbegin(), keyed.cend(), m_rows.begin(), [](const KeyedRow &row) { return row.row; });
    m_known = m_index.slotCount();
}

void RowOrder::update(quint32 firstNew, const QList<quint32> &changed)
{
    const quint32 end = m_index.slotCount();
    const size_t moving = size_t(changed.size()) + (end - firstNew);
    if (firstNew != m_known || moving > m_rows.size() / 8) // or sorted by a listener that heard of them first
        return rebuild();
    m_known = end;
    std::vector<quint32> rows(changed.cbegin(), changed.cend());
    for (quint32 row = firstNew; row < end; ++row)
        rows.push_back(row);
    if (!changed.isEmpty()) {
        std::vector<bool> leaves(end);
        for (const quint32 row : changed)
            leaves[row] = true;
        m_rows.erase(
            std::remove_if(m_rows.begin(), m_rows.end(), [&](quint32 row) { return leaves[row]; }), m_rows.end());
    }
    merge(std::move(rows));
}

void RowOrder::merge(std::vector<quint32> moving)
{
    const SortKeys keys(m_index, m_column, m_order);
    const auto isBefore = [&keys](quint32 a, quint32 b) { return keys.isBefore(a, b); };
    std::sort(moving.begin(), moving.end(), isBefore);
    slipIn(m_rows, moving, isBefore);
}

} // namespace disputedesk
