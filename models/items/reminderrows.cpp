#include "models/items/reminderrows.h"

namespace disputedesk {

QList<ReminderFacts> reminderFactsOf(const DisputeIndex &index, const QSet<QUuid> &accounts)
{
    QList<ReminderFacts> open;
    const DisputeColumns &columns = index.columns();
    const std::vector<bool> among = index.accountsAmong(accounts);
    for (quint32 row = 0; row < index.slotCount(); ++row) {
        if (columns.stage[row] != quint8(Stage::NeedsResponse) || !columns.isLive(row) || !among[columns.account[row]])
            continue;
        ReminderFacts facts;
        facts.account = index.account(row);
        facts.disputeId = index.id(row);
        facts.createdMs = columns.created[row];
        facts.dueMs = columns.due[row];
        facts.hasDraft = index.hasDraft(row);
        open.append(facts);
    }
    return open;
}

} // namespace disputedesk
