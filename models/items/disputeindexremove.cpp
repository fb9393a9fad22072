// What leaves the index, and what the provider no longer has.
#include "models/items/disputeindex.h"

#include <utility>

namespace disputedesk {

void DisputeIndex::killRow(RowNumber row)
{
    m_columns.flags.set(row, m_columns.flags[row] & quint8(~DisputeColumns::Live));
    m_text.arena.abandon(m_columns.text[row].whole(m_text).size());
    setMissing(row, 0); // its number may be another's one day
    --m_live;
    --m_accounts[m_columns.account[row]].live;
}

bool DisputeIndex::setMissing(RowNumber row, qint64 ms)
{
    if (ms == 0)
        return !m_missing.isEmpty() && m_missing.remove(row);
    return std::exchange(m_missing[row], ms) != ms;
}

void DisputeIndex::remove(const QUuid &account, const QStringList &ids)
{
    const auto number = accountNumber(account);
    if (!number || ids.isEmpty())
        return;
    {
        const IndexLock::Write writing(m_lock);
        const qsizetype before = m_live;
        for (const QString &id : ids)
            if (const auto row = find(account, id); row && isLive(*row)) { // an id may be named twice
                m_tally.remove(tallyPlace(*row), m_columns.amount[*row]);
                killRow(*row);
            }
        if (m_live == before)
            return;
        forgetDeadRows();
        ++m_version;
    }
    Q_EMIT reset(); // dead rows still can be read meanwhile, by views that take leave of them
    const IndexLock::Write writing(m_lock);
    dropDeadTail();
}

} // namespace disputedesk
