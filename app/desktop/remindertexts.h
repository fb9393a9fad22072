#pragma once

#include "models/domain/clock.h"
#include "models/domain/reminder.h"
#include "models/items/disputeindex.h"

#include <QString>

namespace disputedesk {

/// A notice in words; the provider's text in it is made visible, and plain text everywhere.
struct NoticeText {
    QString title;
    QString body;
};

/// Words for one notice about reminders of one kind or of several (at least one of each): a single dispute with amount,
/// reason and time left, or how many and the nearest; of several kinds how many of each.
NoticeText noticeTextOf(
    const QList<QList<Reminder>> &kinds, const DisputeIndex &index, const QDateTime &now, const QLocale &locale);

/// What the tray icon counts: "Disputedesk: 3 overdue, 2 due within 7 days".
QString trayText(int dueSoon, int overdue);

/// `text` for a notice of the system's own: a freedesktop server takes <b>, <a> and <img> in it for markup, another
/// shows an escape as it stands, so the brackets become quotation marks that nobody reads as a tag.
QString withoutTags(QString text);

} // namespace disputedesk
