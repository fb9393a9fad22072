#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QTimeZone>
#include <QUuid>

namespace disputedesk {

/// What a notice is about. The values are kept on disk.
enum class ReminderKind : quint8 {
    NewDispute = 0,
    SevenDays = 1, ///< the deadline is within 7 days …
    ThreeDays = 2,
    LastDay = 3,
    Draft = 4, ///< a draft is not sent and the deadline is within 3 days
};

/// One dispute that needs a response, as far as reminders ask; times in ms since the epoch, 0: none.
struct ReminderFacts {
    QUuid account;
    QString disputeId;
    qint64 createdMs = 0;
    qint64 dueMs = 0; ///< 0: no response is possible, or none is wanted
    bool hasDraft = false;
};

/// A notice that is to be shown.
struct Reminder {
    ReminderKind kind = ReminderKind::NewDispute;
    QUuid account;
    QString disputeId;
    qint64 dueMs = 0;

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// What a person wants to be told, and when not.
struct ReminderRules {
    bool newDisputes = true;
    bool deadlines = true;
    bool drafts = true;
    bool quiet = false; ///< nothing between `quietFrom` and `quietTo`, local time; it is told afterwards
    QTime quietFrom{20, 0};
    QTime quietTo{8, 0}; ///< before quietFrom: over midnight; the same: never quiet

    friend bool operator==(const ReminderRules &, const ReminderRules &) = default;
};

/// The name under which a reminder is remembered as told. A deadline's has its day: when the deadline moves to another
/// day, it is told anew.
QString reminderKey(const Reminder &reminder);

/// Whether `now` lies in the quiet hours of a place. By the clock on the wall there: an hour that the summer time
/// leaves out or repeats makes the pause shorter or longer, never its ends another time of day.
bool isQuiet(const ReminderRules &rules, const QDateTime &now, const QTimeZone &zone);

/// What is remembered as told once `reminder` was shown at `now`: it, and the step of the deadline that its text names
/// as well.
QStringList keysTold(const Reminder &reminder, const QDateTime &now);

/// What is to be told now: one notice for each dispute at most (new before draft before deadline, and of a deadline the
/// nearest step alone), and nothing that `told` has. `since` says for each account from when on (ms since the epoch) a
/// created dispute is new; an account that is not in it was never read to its end, and nothing of it is new. A deadline
/// that has passed is told no more: the list shows it.
QList<Reminder> remindersDue(const QList<ReminderFacts> &open, const QHash<QString, QDateTime> &told,
    const QHash<QUuid, qint64> &since, const ReminderRules &rules, const QDateTime &now, const QTimeZone &zone);

/// Due within 7 days: what a deadline's notice can be about. An overdue one is not: it cannot be answered in time any
/// more. The tray icon counts both.
bool isDueSoon(qint64 dueMs, qint64 nowMs);

} // namespace disputedesk
