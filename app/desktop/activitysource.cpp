#include "app/desktop/activitysource.h"

namespace disputedesk {

ActivityItem activityOf(const LedgerEntry &entry)
{
    ActivityItem item;
    item.kind = ActivityItem::Kind::Write;
    item.at = entry.changedAt;
    item.account = entry.intent.account;
    item.disputeId = entry.intent.disputeId;
    item.intent = entry.intent.id;
    item.amount = entry.intent.amount;
    item.provider = entry.intent.provider;
    item.verb = entry.intent.verb;
    item.state = entry.state;
    item.requestId = entry.requestId;
    item.note = entry.note;
    item.httpStatus = entry.httpStatus;
    return item;
}

ActivityItem activityOf(const QUuid &account, const ObservedChange &change)
{
    ActivityItem item;
    item.kind = ActivityItem::Kind::Change;
    item.at = change.seenAt;
    item.account = account;
    item.disputeId = change.disputeId;
    item.field = change.field;
    item.before = change.before;
    item.after = change.after;
    return item;
}

} // namespace disputedesk
