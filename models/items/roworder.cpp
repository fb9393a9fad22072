#include "models/items/roworder.h"

#include "models/items/radixsort.h"
#include "models/items/slipin.h"

#include <algorithm>
#include <utility>

namespace disputedesk {

void RowOrder::forget() { *this = RowOrder(); }

bool RowOrder::bringUpToDate(
    JobReader &reader, int column, Qt::SortOrder order, const std::vector<quint32> &changed, bool patient)
{
    for (TextOrder &text : m_texts)
        text.note(changed);
    if (!texts(TextField::Id).bringUpToDate(reader, patient))
        return false;
    const auto field = SortKeys::textFieldOf(column);
    if (field && !texts(*field).bringUpToDate(reader, patient))
        return false;
    const SortKeys keyOf(reader.index(), column, order, texts(TextField::Id), field ? &texts(*field) : nullptr);
    // Finding the places of a few rows is dearer for each than sorting all of them is.
    const size_t moving = changed.size() + (reader.end() - std::min(m_known, reader.end()));
    const bool few = moving <= std::max(m_rows.size() / 64, std::min<size_t>(m_rows.size() / 8, 1024));
    const bool sameOrder = column == m_column && order == m_order;
    if (!(sameOrder && few && !patient ? merge(reader, keyOf, changed) : rebuild(reader, keyOf)))
        return false;
    m_column = column;
    m_order = order;
    m_known = reader.end();
    return true;
}

bool RowOrder::rebuild(JobReader &reader, const SortKeys &keyOf)
{
    const DisputeColumns &columns = reader.index().columns();
    const std::vector<quint32> &ids = texts(TextField::Id).rows();
    std::vector<KeyedRow> keyed;
    keyed.reserve(ids.size());
    // In id order: the sort keeps the order of equal keys, so ties are broken already.
    for (size_t i = 0; i < ids.size(); ++i) {
        if (i % JobReader::kStride == 0 && !reader.goOn())
            return false;
        if (columns.isLive(ids[i]))
            keyed.push_back({keyOf(ids[i]), ids[i]});
    }
    return reader.outside([&] {
        radixSort(keyed);
        m_rows.resize(keyed.size());
        std::transform(keyed.cbegin(), keyed.cend(), m_rows.begin(), [](const KeyedRow &row) { return row.row; });
    });
}

bool RowOrder::merge(JobReader &reader, const SortKeys &keyOf, const std::vector<quint32> &changed)
{
    if (changed.empty() && m_known == reader.end())
        return true;
    std::vector<quint32> rows;
    std::vector<quint32> moving = changed;
    const bool goesOn = reader.outside([&] {
        std::sort(moving.begin(), moving.end());
        moving.erase(std::unique(moving.begin(), moving.end()), moving.end());
        std::vector<bool> leaves(reader.end());
        for (const quint32 row : moving)
            leaves[row] = true;
        rows = without(m_rows, [&](quint32 row) { return leaves[row]; });
        for (quint32 row = m_known; row < reader.end(); ++row)
            if (!leaves[row])
                moving.push_back(row);
    });
    if (!goesOn || !reader.isCurrent())
        return false;
    const auto isBefore = [&keyOf](const KeyedRow &a, const KeyedRow &b) {
        return a.key != b.key ? a.key < b.key : keyOf.idRank(a.row) < keyOf.idRank(b.row);
    };
    std::vector<KeyedRow> keyed;
    for (const quint32 row : moving)
        if (reader.index().columns().isLive(row))
            keyed.push_back({keyOf(row), row});
    std::sort(keyed.begin(), keyed.end(), isBefore);
    std::vector<quint32> added;
    std::vector<std::ptrdiff_t> places;
    for (const KeyedRow &row : keyed) {
        if (places.size() % 64 == 0 && (!reader.goOn() || !reader.isCurrent()))
            return false; // among rows that changed and were not told of, no place is sure
        const auto from = rows.cbegin() + (places.empty() ? 0 : places.back());
        const auto at = std::upper_bound(from, rows.cend(), row, [&](const KeyedRow &wanted, quint32 there) {
            return isBefore(wanted, {keyOf(there), there});
        });
        places.push_back(at - rows.cbegin());
        added.push_back(row.row);
    }
    return reader.outside([&] {
        slipIn(rows, added, places);
        m_rows = std::move(rows);
    });
}

} // namespace disputedesk
