#include "models/items/rowfilter.h"

#include <algorithm>

namespace disputedesk {

void RowFilter::prepare()
{
    const quint32 count = quint32(m_index.accountLabels().size());
    m_accountIn.assign(count, false);
    for (const QUuid &account : accounts)
        if (const auto number = m_index.accountNumber(account))
            m_accountIn[*number] = true;
    m_needles.clear();
    m_labelHas.clear();
    for (const QByteArray &word : searchWords(m_search)) {
        m_needles.emplace_back(word);
        std::vector<bool> has(count);
        for (quint32 account = 0; account < count; ++account)
            has[account] = m_index.accountSearchText(account).contains(word);
        m_labelHas.push_back(std::move(has));
    }
}

bool RowFilter::isNarrowedBy(const QString &longer) const
{
    const QList<QByteArray> words = searchWords(longer);
    return std::all_of(m_needles.cbegin(), m_needles.cend(), [&words](const Needle &needle) {
        return std::any_of(
            words.cbegin(), words.cend(), [&needle](const QByteArray &word) { return word.contains(needle.word()); });
    });
}

bool RowFilter::matchesWords(quint32 row) const
{
    for (size_t i = 0; i < m_needles.size(); ++i)
        if (!m_labelHas[i][m_index.columns().account[row]] && !m_needles[i].isIn(m_index.searchText(row)))
            return false;
    return true;
}

} // namespace disputedesk
