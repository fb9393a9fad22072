#pragma once

#include "models/items/disputeindex.h"
#include "models/items/textsearch.h"

#include <vector>

namespace disputedesk {

/// A word to be found in the search texts of an index, and which of the passages that they share have it: those were
/// looked through once, when the word was made. Passages that came since are looked at when a row has one.
class TextWord {
public:
    /// The empty one, which is in every text.
    TextWord()
        : m_needle(QByteArray())
    {
    }
    TextWord(const QByteArray &word, const DisputeIndex &index);

    bool isIn(const DisputeIndex &index, quint32 row) const
    {
        if (m_spansLines)
            return m_needle.isIn(index.searchText(row)); // it may begin in one piece of the text and end in the next
        const RowText &text = index.rowText(row);
        return isInPassages(index, text) || m_needle.isIn(index.ownText(row));
    }
    bool isInPassages(const DisputeIndex &index, const RowText &text) const
    {
        return isInPassage(index, text.reasonPassage()) || isInPassage(index, text.messagePassage());
    }
    /// True where it may lie across two lines: then it can only be asked row by row.
    bool spansLines() const { return m_spansLines; }
    const Needle &needle() const { return m_needle; }

private:
    bool isInPassage(const DisputeIndex &index, quint16 number) const
    {
        return number < m_passages.size() ? m_passages[number] : m_needle.isIn(index.passage(number));
    }

    Needle m_needle;
    bool m_spansLines = false;
    std::vector<quint8> m_passages{0}; ///< by number; the one without a text has no word
};

} // namespace disputedesk
