#include "models/items/textorder.h"

#include "models/items/disputeindex.h"
#include "models/items/radixsort.h"
#include "models/items/slipin.h"

#include <algorithm>
#include <cstring>

namespace disputedesk {

namespace {
/// Sorts by eight bytes at a time behind what all texts of the range share, since ids begin alike.
class Sorter {
public:
    Sorter(const DisputeIndex &index, TextField field)
        : m_index(index)
        , m_field(field)
    {
    }

    void sort(quint32 *first, quint32 *last, size_t depth) const
    {
        if (last - first < 2)
            return;
        if (last - first < 48)
            return std::sort(first, last, [this](quint32 a, quint32 b) { return isBefore(a, b); });
        depth = sharedLength(first, last, depth);
        std::vector<KeyedRow> keyed;
        keyed.reserve(size_t(last - first));
        for (const quint32 *row = first; row != last; ++row)
            keyed.push_back({keyAt(*row, depth), *row});
        std::sort(keyed.begin(), keyed.end(),
            [](const KeyedRow &a, const KeyedRow &b) { return a.key != b.key ? a.key < b.key : a.row < b.row; });
        std::transform(keyed.cbegin(), keyed.cend(), first, [](const KeyedRow &row) { return row.row; });
        for (size_t from = 0; from < keyed.size();) {
            size_t to = from + 1;
            bool longer = textOf(keyed[from].row).size() > depth + 8;
            for (; to < keyed.size() && keyed[to].key == keyed[from].key; ++to)
                longer = longer || textOf(keyed[to].row).size() > depth + 8;
            // Equal so far and none goes on: texts that differ in length only (NUL bytes) still need a look.
            if (to - from > 1)
                longer ? sort(first + from, first + to, depth + 8)
                       : std::sort(first + from, first + to, [this](quint32 a, quint32 b) { return isBefore(a, b); });
            from = to;
        }
    }

    bool isBefore(quint32 a, quint32 b) const
    {
        const int order = textOf(a).compare(textOf(b));
        return order != 0 ? order < 0 : a < b;
    }

private:
    std::string_view textOf(quint32 row) const { return m_index.text(row, m_field); }

    size_t sharedLength(const quint32 *first, const quint32 *last, size_t depth) const
    {
        const std::string_view model = textOf(*first);
        size_t shared = model.size();
        for (const quint32 *row = first + 1; row != last && shared > depth; ++row) {
            const std::string_view text = textOf(*row).substr(0, shared);
            shared = size_t(std::mismatch(text.begin() + std::min(depth, text.size()), text.end(),
                                model.begin() + std::min(depth, text.size()))
                                .first
                - text.begin());
        }
        return std::max(shared, depth);
    }

    quint64 keyAt(quint32 row, size_t depth) const
    {
        const std::string_view text = textOf(row);
        quint64 key = 0;
        for (size_t i = depth; i < depth + 8; ++i)
            key = key << 8 | (i < text.size() ? quint8(text[i]) : 0);
        return key;
    }

    const DisputeIndex &m_index;
    TextField m_field;
};
} // namespace

void TextOrder::bringUpToDate(const DisputeIndex &index, TextField field)
{
    const quint32 known = quint32(m_rows.size());
    const quint32 wanted = index.slotCount();
    if (m_valid && known == wanted)
        return;
    if (!m_valid || wanted < known || wanted - known > known / 4)
        sortAll(index, field);
    else
        addNew(index, field, known);
    // Ids break ties, so each has a rank of its own; equal charges share one, so that ids decide between them.
    const auto isSame = [&](quint32 a, quint32 b) {
        return field != TextField::Id && index.text(a, field) == index.text(b, field);
    };
    m_ranks.resize(m_rows.size());
    quint32 rank = 0;
    for (size_t place = 0; place < m_rows.size(); ++place) {
        if (place == 0 || !isSame(m_rows[place - 1], m_rows[place]))
            rank = quint32(place);
        m_ranks[m_rows[place]] = rank;
    }
    m_valid = true;
}

void TextOrder::sortAll(const DisputeIndex &index, TextField field)
{
    m_rows.resize(index.slotCount());
    for (quint32 row = 0; row < quint32(m_rows.size()); ++row)
        m_rows[row] = row;
    Sorter(index, field).sort(m_rows.data(), m_rows.data() + m_rows.size(), 0);
}

void TextOrder::addNew(const DisputeIndex &index, TextField field, quint32 firstNew)
{
    const Sorter sorter(index, field);
    const auto isBefore = [&sorter](quint32 a, quint32 b) { return sorter.isBefore(a, b); };
    std::vector<quint32> added;
    for (quint32 row = firstNew; row < index.slotCount(); ++row)
        added.push_back(row);
    std::sort(added.begin(), added.end(), isBefore);
    slipIn(m_rows, added, isBefore);
}

} // namespace disputedesk
