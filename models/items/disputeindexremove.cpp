// Taking single disputes out of the index: retention let them go.
#include "models/items/disputeindex.h"

#include <functional>

namespace disputedesk {

void DisputeIndex::remove(const QUuid &account, const QStringList &ids)
{
    const auto number = accountNumber(account);
    if (!number || ids.isEmpty())
        return;
    int dropped = 0;
    for (const QString &id : ids)
        if (const auto row = find(account, id); row && isLive(*row)) { // an id may be named twice
            m_columns.flags[*row] &= quint8(~DisputeColumns::Live);
            m_arena.abandon(m_columns.text[*row].length());
            ++dropped;
        }
    if (dropped == 0)
        return;
    m_live -= dropped;
    m_accounts[*number].live -= dropped;
    forgetDeadRows();
    Q_EMIT reset(); // dead rows still can be read meanwhile, by views that take leave of them
    dropDeadTail();
}

} // namespace disputedesk
