#include "models/domain/reminder.h"

#include "models/domain/unixtime.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// The nearest step of a deadline that is still ahead; nothing when it is far or past.
std::optional<ReminderKind> stepOf(qint64 dueMs, qint64 nowMs)
{
    if (!isDueSoon(dueMs, nowMs))
        return std::nullopt;
    const qint64 left = dueMs - nowMs;
    return left < kDayMs    ? ReminderKind::LastDay
        : left < 3 * kDayMs ? ReminderKind::ThreeDays
                            : ReminderKind::SevenDays;
}
} // namespace

bool isDueSoon(qint64 dueMs, qint64 nowMs) { return dueMs != 0 && dueMs >= nowMs && dueMs - nowMs < 7 * kDayMs; }

QString reminderKey(const Reminder &reminder)
{
    const QString what = u"%1/%2/%3"_s.arg(
        reminder.account.toString(QUuid::WithoutBraces), reminder.disputeId, QString::number(int(reminder.kind)));
    return reminder.kind == ReminderKind::NewDispute ? what : what + u'/' + QString::number(reminder.dueMs / kDayMs);
}

QStringList keysTold(const Reminder &reminder, const QDateTime &now)
{
    QStringList keys{reminderKey(reminder)};
    Reminder step = reminder;
    if (const auto kind = stepOf(reminder.dueMs, now.toMSecsSinceEpoch()); kind && *kind != reminder.kind) {
        step.kind = *kind;
        keys.append(reminderKey(step));
    }
    return keys;
}

bool isQuiet(const ReminderRules &rules, const QDateTime &now, const QTimeZone &zone)
{
    if (!rules.quiet || rules.quietFrom == rules.quietTo)
        return false;
    const QTime wall = now.toTimeZone(zone).time();
    return rules.quietFrom < rules.quietTo ? wall >= rules.quietFrom && wall < rules.quietTo
                                           : wall >= rules.quietFrom || wall < rules.quietTo;
}

QList<Reminder> remindersDue(const QList<ReminderFacts> &open, const QHash<QString, QDateTime> &told,
    const QHash<QUuid, qint64> &since, const ReminderRules &rules, const QDateTime &now, const QTimeZone &zone)
{
    QList<Reminder> due;
    if (isQuiet(rules, now, zone))
        return due;
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const auto untold = [&](const Reminder &reminder) { return !told.contains(reminderKey(reminder)); };
    for (const ReminderFacts &facts : open) {
        const auto reminder = [&](ReminderKind kind) {
            return Reminder{kind, facts.account, facts.disputeId, facts.dueMs};
        };
        const std::optional<ReminderKind> step = stepOf(facts.dueMs, nowMs);
        const bool isNew = since.contains(facts.account) && facts.createdMs > since.value(facts.account);
        const bool isNear = step && *step != ReminderKind::SevenDays;
        if (rules.newDisputes && isNew && untold(reminder(ReminderKind::NewDispute)))
            due.append(reminder(ReminderKind::NewDispute));
        else if (rules.drafts && facts.hasDraft && isNear && untold(reminder(ReminderKind::Draft)))
            due.append(reminder(ReminderKind::Draft));
        else if (rules.deadlines && step && untold(reminder(*step)))
            due.append(reminder(*step));
    }
    return due;
}

} // namespace disputedesk
