#pragma once

#include "models/domain/reminder.h"
#include "models/items/disputeindex.h"

namespace disputedesk {

/// What of the list reminders go by.
struct ReminderRows {
    QList<ReminderFacts> tellable; ///< due soon, or created since its account was read to its end
    int dueSoon = 0; ///< on the tray icon: tellable or not
    int overdue = 0; ///< likewise, and told by no notice: an estimate may be late, and nobody shall think it is done
};

/// The disputes of `accounts` that need a response and are not marked as decided. Of an account that is not in `since`
/// they are counted and not told. One pass over the packed columns: a text is made of those alone that may be told.
ReminderRows reminderRowsOf(
    const DisputeIndex &index, const QSet<QUuid> &accounts, const QHash<QUuid, qint64> &since, const QDateTime &now);
/// Whether the row still waits for a person: it needs a response, and nobody marked it as decided.
bool waitsForResponse(const DisputeIndex &index, quint32 row);

} // namespace disputedesk
