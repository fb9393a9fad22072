// Taking single disputes out of the index: retention let them go.
#include "models/items/disputeindex.h"

#include <functional>

namespace disputedesk {

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
