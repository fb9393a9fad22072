#include "models/items/textscan.h"

#include <algorithm>
#include <array>

namespace disputedesk {

namespace {
/// Rows whose texts lie one behind the other in a block of the arena; what they left behind elsewhere may lie between.
class Run {
public:
    static constexpr quint32 kMost = 512; ///< rows: what is known of them stays in the first cache

    bool isFull() const { return m_rows == kMost; }
    bool isEmpty() const { return m_rows == 0; }
    bool goesOnWith(quint64 begin) const
    {
        constexpr quint64 kMostBetween = 4096; // bytes: else other rows' texts would be looked through for nothing
        const quint64 last = m_begins[m_rows - 1];
        return begin - last <= kMostBetween && begin >> TextArena::kOffsetBits == last >> TextArena::kOffsetBits;
    }
    void add(quint32 row, quint64 begin)
    {
        m_begins[m_rows] = begin;
        m_numbers[m_rows++] = row;
    }
    /// Calls `hit` with the number of each row that has the word in its own text, and empties the run.
    template <typename Hit> void scan(const DisputeIndex &index, const Needle &needle, Hit hit)
    {
        const char *const begin = index.textPlace(m_numbers[0]).whole.data();
        const std::string_view last = index.textPlace(m_numbers[m_rows - 1]).whole;
        const char *const end = last.data() + last.size();
        const auto beginOf = [&](quint32 row) { return row == m_rows ? end : begin + (m_begins[row] - m_begins[0]); };
        const char *at = begin;
        for (quint32 row = 0; row < m_rows;) {
            const size_t found = needle.findIn({at, size_t(end - at)});
            if (found == std::string_view::npos)
                break;
            at += found;
            while (beginOf(row + 1) <= at)
                ++row;
            // A hit may also lie in an id as the provider wrote it, behind the row's text, or end in the next row.
            const RowText::Place place = index.textPlace(m_numbers[row]);
            const char *const rowEnd = place.whole.data() + place.whole.size();
            const bool fits = rowEnd - at >= std::ptrdiff_t(needle.word().size());
            if (fits && at < rowEnd - place.search) {
                ++at;
                continue;
            }
            if (fits)
                hit(m_numbers[row]);
            at = beginOf(++row);
        }
        m_rows = 0;
    }

private:
    std::array<quint64, kMost> m_begins; ///< places in the arena
    std::array<quint32, kMost> m_numbers;
    quint32 m_rows = 0;
};
} // namespace

void scanTexts(const DisputeIndex &index, const TextWord &word, quint32 from, quint32 to, quint64 *hits)
{
    std::fill(hits, hits + (to - from + 63) / 64, 0);
    const auto hit = [&](quint32 row) { hits[(row - from) / 64] |= quint64(1) << (row - from) % 64; };
    Run run;
    for (quint32 row = from; row < to; ++row) {
        const RowText &text = index.rowText(row);
        if (text.isBlank()) // nothing of it lies in the arena
            continue;
        if (word.isInPassages(index, text))
            hit(row);
        const quint64 begin = text.begin();
        if (!run.isEmpty() && (run.isFull() || !run.goesOnWith(begin)))
            run.scan(index, word.needle(), hit);
        run.add(row, begin);
    }
    if (!run.isEmpty())
        run.scan(index, word.needle(), hit);
}

} // namespace disputedesk
