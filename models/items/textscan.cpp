#include "models/items/textscan.h"

#include <algorithm>
#include <array>

namespace disputedesk {

namespace {
/// Rows whose texts lie one behind the other.
class Run {
public:
    static constexpr quint32 kMost = 256; ///< rows: what is known of them stays in the first cache

    bool isFull() const { return m_rows == kMost; }
    bool isEmpty() const { return m_rows == 0; }
    bool goesOnWith(const RowText::Place &place) const { return m_rows == 0 || m_end == place.whole.data(); }
    void add(const RowText::Place &place)
    {
        if (m_rows == 0)
            m_begin = place.whole.data();
        m_end = place.whole.data() + place.whole.size();
        m_search[m_rows] = m_end - place.search;
        m_ends[m_rows++] = m_end;
    }
    /// Calls `hit` with the place in the run of each row that has the word, and empties the run.
    template <typename Hit> void scan(const Needle &needle, Hit hit)
    {
        const auto size = std::ptrdiff_t(needle.word().size());
        const char *at = m_begin;
        for (quint32 row = 0; row < m_rows;) {
            const size_t found = needle.findIn({at, size_t(m_end - at)});
            if (found == std::string_view::npos)
                break;
            at += found;
            while (m_ends[row] <= at)
                ++row;
            // A hit may also lie in an id as the provider wrote it, or begin in one row and end in the next.
            if (at >= m_search[row] && m_ends[row] - at >= size) {
                hit(row);
                at = m_ends[row++];
            } else {
                ++at;
            }
        }
        m_rows = 0;
    }

private:
    std::array<const char *, kMost> m_search; ///< where each row's search text begins; it ends with the row
    std::array<const char *, kMost> m_ends;
    const char *m_begin = nullptr;
    const char *m_end = nullptr;
    quint32 m_rows = 0;
};
} // namespace

void scanTexts(const DisputeIndex &index, const Needle &needle, quint32 from, quint32 to, quint64 *hits)
{
    std::fill(hits, hits + (to - from + 63) / 64, 0);
    Run run;
    std::array<quint32, Run::kMost> numbers;
    quint32 rows = 0;
    const auto scan = [&] {
        run.scan(needle, [&](quint32 place) {
            const quint32 bit = numbers[place] - from;
            hits[bit / 64] |= quint64(1) << bit % 64;
        });
        rows = 0;
    };
    for (quint32 row = from; row < to; ++row) {
        const RowText::Place place = index.textPlace(row);
        if (place.whole.empty())
            continue;
        if (run.isFull() || !run.goesOnWith(place))
            scan();
        run.add(place);
        numbers[rows++] = row;
    }
    if (!run.isEmpty())
        scan();
}

} // namespace disputedesk
