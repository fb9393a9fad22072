#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace disputedesk {

struct KeyedRow {
    quint64 key = 0;
    quint32 row = 0;
};

/// Sorts by key, smallest first; rows of equal keys keep their order. Cost grows with the keys' spread, not with log n.
void radixSort(std::vector<KeyedRow> &rows);

/// What keys have in common, gathered one by one. The largest number of all is a blank's.
struct KeySpan {
    static constexpr quint64 kBlank = ~quint64(0);

    quint64 least = kBlank;
    quint64 most = 0;
    quint64 differing = 0; ///< bits that are not the same in all

    void note(quint64 key)
    {
        const bool isBlank = key == kBlank;
        differing |= isBlank || least == kBlank ? 0 : key ^ least;
        least = std::min(least, key);
        most = std::max(most, isBlank ? 0 : key);
    }
    void note(const KeySpan &other)
    {
        if (other.least == kBlank)
            return;
        differing |= other.differing | (least == kBlank ? 0 : other.least ^ least);
        least = std::min(least, other.least);
        most = std::max(most, other.most);
    }
};

/// Key and row in one number, where both fit: half the memory to be moved, and no bit that all keys share is sorted by.
class PackedRows {
public:
    /// `rows`: all row numbers are below it.
    PackedRows(const KeySpan &span, quint32 rows);
    bool fit() const { return m_width + m_shift <= 64; }
    quint64 packed(quint64 key, quint32 row) const
    {
        return (key == KeySpan::kBlank ? m_blank : (key - m_base) >> m_low) << m_shift | row;
    }
    /// Sorts by key, smallest first and blanks last; equal ones keep their order.
    void sort(std::vector<quint64> &items) const;
    quint32 row(quint64 item) const { return quint32(item & ((quint64(1) << m_shift) - 1)); }
    bool areTied(quint64 one, quint64 other) const { return (one ^ other) >> m_shift == 0; }
    bool isBlank(quint64 item) const { return item >> m_shift == m_blank; }

private:
    quint64 m_base;
    quint64 m_blank; ///< what stands for a blank's key
    int m_low; ///< bits at the end that all keys share
    int m_shift; ///< bits of a row number
    int m_width; ///< bits of a key
};

} // namespace disputedesk
