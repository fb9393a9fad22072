#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace disputedesk {

/// One bit for each row number, 64 to a word, so that whoever looks at all rows handles them 64 at a time.
class RowBits {
public:
    static constexpr quint32 kWord = 64; ///< rows in a word

    RowBits() = default;
    explicit RowBits(quint32 rows) { resize(rows); }
    quint32 size() const { return m_rows; }
    /// New rows are false.
    void resize(quint32 rows)
    {
        m_words.resize((size_t(rows) + kWord - 1) / kWord);
        if (rows < m_rows && rows % kWord != 0)
            m_words.back() &= (quint64(1) << rows % kWord) - 1;
        m_rows = rows;
    }
    void clear() { *this = RowBits(); }

    bool operator[](quint32 row) const { return m_words[row / kWord] >> (row % kWord) & 1; }
    void set(quint32 row) { m_words[row / kWord] |= quint64(1) << row % kWord; }
    void set(quint32 row, bool value)
    {
        const quint64 bit = quint64(1) << row % kWord;
        m_words[row / kWord] = value ? m_words[row / kWord] | bit : m_words[row / kWord] & ~bit;
    }
    /// Rows 64 × `at` to 64 × `at` + 63, the first in the lowest bit.
    quint64 word(quint32 at) const { return m_words[at]; }
    void setWord(quint32 at, quint64 word) { m_words[at] = word; } ///< nothing beyond size()
    quint32 count() const
    {
        quint32 sum = 0;
        for (const quint64 word : m_words)
            sum += quint32(std::popcount(word));
        return sum;
    }

private:
    std::vector<quint64> m_words;
    quint32 m_rows = 0;
};

} // namespace disputedesk
