#include "models/items/textword.h"

namespace disputedesk {

TextWord::TextWord(const QByteArray &word, const DisputeIndex &index)
    : m_needle(word)
    , m_spansLines(word.contains('\n'))
{
    m_passages.reserve(index.passages() + 1);
    for (size_t number = 1; number <= index.passages(); ++number)
        m_passages.push_back(m_needle.isIn(index.passage(quint16(number))));
}

} // namespace disputedesk
