#include "models/items/textsorter.h"

#include "models/items/radixsort.h"

#include <algorithm>
#include <numeric>

namespace disputedesk {

void TextSorter::add(quint32 row, std::string_view text)
{
    m_text += text;
    m_begins.push_back(m_text.size());
    m_rows.push_back(row);
}

std::vector<quint32> TextSorter::sorted()
{
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), Item(0));
    sort(m_order.data(), m_order.data() + m_order.size(), 0);
    std::vector<quint32> rows(m_order.size());
    std::transform(m_order.cbegin(), m_order.cend(), rows.begin(), [this](Item item) { return m_rows[item]; });
    return rows;
}

std::vector<quint32> TextSorter::firstOfSame() const
{
    std::vector<quint32> first(m_order.size());
    for (size_t place = 1; place < m_order.size(); ++place)
        first[place] = textOf(m_order[place - 1]) == textOf(m_order[place]) ? first[place - 1] : quint32(place);
    return first;
}

void TextSorter::sort(Item *first, Item *last, size_t depth) const
{
    if (last - first < 2)
        return;
    if (last - first < 48)
        return std::sort(first, last, [this](Item a, Item b) { return isBefore(a, b); });
    depth = sharedLength(first, last, depth);
    std::vector<KeyedRow> keyed;
    keyed.reserve(size_t(last - first));
    for (const Item *item = first; item != last; ++item)
        keyed.push_back({keyAt(*item, depth), *item});
    std::sort(keyed.begin(), keyed.end(), [this](const KeyedRow &a, const KeyedRow &b) {
        return a.key != b.key ? a.key < b.key : m_rows[a.row] < m_rows[b.row];
    });
    std::transform(keyed.cbegin(), keyed.cend(), first, [](const KeyedRow &item) { return item.row; });
    for (size_t from = 0; from < keyed.size();) {
        size_t to = from + 1;
        bool longer = textOf(keyed[from].row).size() > depth + 8;
        for (; to < keyed.size() && keyed[to].key == keyed[from].key; ++to)
            longer = longer || textOf(keyed[to].row).size() > depth + 8;
        // Equal so far and none goes on: texts that differ in length only (NUL bytes) still need a look.
        if (to - from > 1)
            longer ? sort(first + from, first + to, depth + 8)
                   : std::sort(first + from, first + to, [this](Item a, Item b) { return isBefore(a, b); });
        from = to;
    }
}

bool TextSorter::isBefore(Item a, Item b) const
{
    const int order = textOf(a).compare(textOf(b));
    return order != 0 ? order < 0 : m_rows[a] < m_rows[b];
}

size_t TextSorter::sharedLength(const Item *first, const Item *last, size_t depth) const
{
    const std::string_view model = textOf(*first);
    size_t shared = model.size();
    for (const Item *item = first + 1; item != last && shared > depth; ++item) {
        const std::string_view text = textOf(*item).substr(0, shared);
        const auto skip = std::ptrdiff_t(std::min(depth, text.size()));
        shared = size_t(std::mismatch(text.begin() + skip, text.end(), model.begin() + skip).first - text.begin());
    }
    return std::max(shared, depth);
}

quint64 TextSorter::keyAt(Item item, size_t depth) const
{
    const std::string_view text = textOf(item);
    quint64 key = 0;
    for (size_t i = depth; i < depth + 8; ++i)
        key = key << 8 | (i < text.size() ? quint8(text[i]) : 0);
    return key;
}

} // namespace disputedesk
