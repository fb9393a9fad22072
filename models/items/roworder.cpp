#include "models/items/roworder.h"

#include "models/items/disputetablemodel.h"
#include "models/items/slipin.h"

#include <algorithm>
#include <utility>

namespace disputedesk {

void RowOrder::forget() { *this = RowOrder(); }

void RowOrder::useMetadata(const QByteArray &key)
{
    if (m_metaKey == key)
        return;
    m_metaKey = key;
    m_metadata = TextOrder(key.toStdString());
    m_spare.erase(std::remove_if(m_spare.begin(), m_spare.end(),
                      [](const Sorted &sorted) { return DisputeTableModel::isMetadata(sorted.column); }),
        m_spare.end());
    if (DisputeTableModel::isMetadata(m_now.column))
        m_now = Sorted();
}

bool RowOrder::bringUpToDate(
    JobReader &reader, int column, Qt::SortOrder order, const std::vector<quint32> &changed, bool patient)
{
    const bool asBefore = changed.empty() && m_known == reader.end() && !patient;
    if (!asBefore) {
        m_spare.clear();
    } else {
        bool recalled = false;
        if (!reader.outside([&] { recalled = recall(column, order); }))
            return false;
        if (recalled)
            return true;
    }
    for (TextOrder &text : m_texts)
        text.note(changed);
    m_metadata.note(changed);
    if (!texts(TextField::Id).bringUpToDate(reader, patient))
        return false;
    const auto field = SortKeys::textFieldOf(column);
    const bool byMetadata = DisputeTableModel::isMetadata(column) && !m_metaKey.isEmpty();
    TextOrder *const text = byMetadata ? &m_metadata : field ? &texts(*field) : nullptr;
    if (text && !text->bringUpToDate(reader, patient))
        return false;
    const auto words = m_words.of(reader, column);
    if (!words)
        return false;
    const SortKeys keyOf(reader.index(), column, order, {texts(TextField::Id), text, *words});
    // Finding the places of a few rows is dearer for each than sorting all of them is.
    const size_t moving = changed.size() + (reader.end() - std::min(m_known, reader.end()));
    const size_t rows = m_now.rows->size();
    const bool few = moving <= std::max(rows / 64, std::min<size_t>(rows / 8, 1024));
    if (column == m_now.column && order == m_now.order && few && !patient) {
        if (!merge(reader, keyOf, changed))
            return false;
    } else {
        Sorted sorted;
        sorted.column = column;
        sorted.order = order;
        if (!rebuild(reader, keyOf, sorted))
            return false;
        if (asBefore)
            keep(std::move(m_now));
        m_now = std::move(sorted);
    }
    m_known = reader.end();
    return true;
}

bool RowOrder::recall(int column, Qt::SortOrder order)
{
    if (column != m_now.column || (order != m_now.order && !m_now.isSortedBy(column))) {
        const auto known = std::find_if(
            m_spare.begin(), m_spare.end(), [column](const Sorted &sorted) { return sorted.isSortedBy(column); });
        if (known == m_spare.end())
            return false;
        Sorted wanted = std::move(*known);
        m_spare.erase(known);
        keep(std::exchange(m_now, std::move(wanted)));
    }
    if (m_now.order != order)
        m_now = m_now.reversed();
    return true;
}

void RowOrder::keep(Sorted sorted)
{
    if (!sorted.isSortedBy(sorted.column) || sorted.rows->empty())
        return;
    m_spare.insert(m_spare.begin(), std::move(sorted));
    m_spare.resize(std::min(m_spare.size(), kSpare));
}

/// Rows of equal keys keep their order among themselves, and blanks stay last.
RowOrder::Sorted RowOrder::Sorted::reversed() const
{
    Sorted other;
    other.column = column;
    other.order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    other.blanks = blanks;
    other.tied.resize(tied.size());
    auto turned = std::make_shared<ViewPlan::Rows>();
    turned->reserve(rows->size());
    const auto take = [&](size_t first, size_t end) {
        for (size_t place = first; place < end; ++place) {
            if (place > first)
                other.tied.set(quint32(turned->size()));
            turned->push_back((*rows)[place]);
        }
    };
    const size_t filled = rows->size() - blanks;
    for (size_t end = filled; end > 0;) {
        size_t first = end - 1;
        while (tied[quint32(first)])
            --first;
        take(first, end);
        end = first;
    }
    take(filled, rows->size());
    other.rows = std::move(turned);
    return other;
}

bool RowOrder::rebuild(JobReader &reader, const SortKeys &keyOf, Sorted &sorted)
{
    const DisputeColumns &columns = reader.index().columns();
    const quint32 end = reader.end();
    const std::unique_ptr<quint64[]> keys(new quint64[end]); // as the rows lie in memory: jumping about costs more
    RowBits live(end);
    KeySpan span;
    for (quint32 from = 0; from < end; from += JobReader::kStride) {
        if (!reader.goOn())
            return false;
        const quint32 to = std::min(end, from + JobReader::kStride);
        keyOf.take(from, to, keys.get() + from);
        for (quint32 row = from; row < to; ++row) {
            if (!columns.isLive(row))
                continue;
            live.set(row);
            span.note(keys[row]);
        }
    }
    return reader.outside([&] {
        const PackedRows packing(span, end);
        // A row may have left meanwhile, which will be told yet: then there is none for its place.
        if (packing.fit() && live.count() == texts(TextField::Id).rows().size())
            sortPacked(keys.get(), live, keyOf, packing, sorted);
        else
            sortWide(keys.get(), live, sorted);
    });
}

/// In id order first: the sort keeps the order of equal keys, so ties are broken already.
void RowOrder::sortPacked(
    const quint64 *keys, const RowBits &live, const SortKeys &keyOf, const PackedRows &packing, Sorted &sorted) const
{
    std::vector<quint64> items(m_texts[size_t(TextField::Id)].rows().size());
    for (quint32 row = 0; row < live.size(); ++row)
        if (live[row])
            items[keyOf.idRank(row)] = packing.packed(keys[row], row);
    packing.sort(items);
    auto rows = std::make_shared<ViewPlan::Rows>(items.size());
    sorted.tied.resize(quint32(items.size()));
    for (size_t place = 0; place < items.size(); ++place) {
        (*rows)[place] = packing.row(items[place]);
        if (place > 0 && packing.areTied(items[place - 1], items[place]))
            sorted.tied.set(quint32(place));
    }
    while (sorted.blanks < items.size() && packing.isBlank(items[items.size() - 1 - sorted.blanks]))
        ++sorted.blanks;
    sorted.rows = std::move(rows);
}

/// The same where key and row number do not fit into one: a hostile server's amounts.
void RowOrder::sortWide(const quint64 *keys, const RowBits &live, Sorted &sorted) const
{
    std::vector<KeyedRow> keyed;
    for (const quint32 row : m_texts[size_t(TextField::Id)].rows())
        if (live[row])
            keyed.push_back({keys[row], row});
    radixSort(keyed);
    auto rows = std::make_shared<ViewPlan::Rows>(keyed.size());
    sorted.tied.resize(quint32(keyed.size()));
    for (size_t place = 0; place < keyed.size(); ++place) {
        (*rows)[place] = keyed[place].row;
        if (place > 0 && keyed[place - 1].key == keyed[place].key)
            sorted.tied.set(quint32(place));
    }
    while (sorted.blanks < keyed.size() && keyed[keyed.size() - 1 - sorted.blanks].key == SortKeys::kBlank)
        ++sorted.blanks;
    sorted.rows = std::move(rows);
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
        rows = without(*m_now.rows, [&](quint32 row) { return leaves[row]; });
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
        m_now.rows = std::make_shared<ViewPlan::Rows>(std::move(rows));
        m_now.tied.clear();
    });
}

} // namespace disputedesk
