#pragma once

#include "models/domain/reminder.h"
#include "models/items/disputeindex.h"

namespace disputedesk {

/// The disputes of `accounts` that need a response: what reminders go by. One pass over the packed columns.
QList<ReminderFacts> reminderFactsOf(const DisputeIndex &index, const QSet<QUuid> &accounts);

} // namespace disputedesk
