#include "models/items/reminderrows.h"

#include <optional>
#include <vector>

namespace disputedesk {

bool waitsForResponse(const DisputeIndex &index, quint32 row)
{
    const DisputeColumns &columns = index.columns();
    return columns.stage[row] == quint8(Stage::NeedsResponse) && !(columns.flags[row] & DisputeColumns::Decided)
        && index.missingMs(row) == 0; // nobody takes an answer
}

ReminderRows reminderRowsOf(
    const DisputeIndex &index, const QSet<QUuid> &accounts, const QHash<QUuid, qint64> &since, const QDateTime &now)
{
    ReminderRows rows;
    const DisputeColumns &columns = index.columns();
    const std::vector<bool> among = index.accountsAmong(accounts);
    std::vector<std::optional<qint64>> begun(among.size()); // by account number, as `among`
    for (auto it = since.cbegin(); it != since.cend(); ++it)
        if (const auto number = index.accountNumber(it.key()))
            begun[*number] = it.value();
    const qint64 nowMs = now.toMSecsSinceEpoch();
    for (quint32 row = 0; row < index.slotCount(); ++row) {
        const quint32 account = columns.account[row];
        if (!waitsForResponse(index, row) || !columns.isLive(row) || !among[account])
            continue;
        const bool dueSoon = isDueSoon(columns.due[row], nowMs);
        rows.dueSoon += dueSoon ? 1 : 0;
        rows.overdue += columns.due[row] != 0 && columns.due[row] < nowMs ? 1 : 0;
        if (!begun[account] || (!dueSoon && columns.created[row] <= *begun[account]))
            continue;
        ReminderFacts facts;
        facts.account = index.account(row);
        facts.disputeId = index.id(row);
        facts.createdMs = columns.created[row];
        facts.dueMs = columns.due[row];
        facts.hasDraft = index.hasDraft(row);
        rows.tellable.append(facts);
    }
    return rows;
}

} // namespace disputedesk
