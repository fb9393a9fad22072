#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace disputedesk {

/// Sorts many texts by their bytes, from copies of its own: eight bytes at a time behind what all texts of a range
/// share, since ids begin alike.
class TextSorter {
public:
    void add(quint32 row, std::string_view text);
    /// The rows in the order of their texts, ties by row number.
    std::vector<quint32> sorted();
    /// For each place of sorted(): the first place that has the same text.
    std::vector<quint32> firstOfSame() const;

private:
    using Item = quint32; ///< number of a text, in the order of add()
    void sort(Item *first, Item *last, size_t depth) const;
    bool isBefore(Item a, Item b) const;
    size_t sharedLength(const Item *first, const Item *last, size_t depth) const;
    quint64 keyAt(Item item, size_t depth) const;
    std::string_view textOf(Item item) const
    {
        return std::string_view(m_text).substr(m_begins[item], m_begins[item + 1] - m_begins[item]);
    }

    std::string m_text;
    std::vector<size_t> m_begins{0}; ///< of each text, and the end of the last
    std::vector<quint32> m_rows;
    std::vector<Item> m_order;
};

} // namespace disputedesk
