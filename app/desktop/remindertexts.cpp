#include "app/desktop/remindertexts.h"

#include "models/domain/displaytext.h"
#include "models/domain/unixtime.h"
#include "models/items/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class ReminderTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::ReminderTexts)
};

QString titleOf(ReminderKind kind, int count)
{
    switch (kind) {
    case ReminderKind::NewDispute:
        return count == 1 ? ReminderTexts::tr("New dispute") : ReminderTexts::tr("%Ln new disputes", nullptr, count);
    case ReminderKind::SevenDays:
        return count == 1 ? ReminderTexts::tr("A dispute is due within 7 days")
                          : ReminderTexts::tr("%Ln disputes are due within 7 days", nullptr, count);
    case ReminderKind::ThreeDays:
        return count == 1 ? ReminderTexts::tr("A dispute is due within 3 days")
                          : ReminderTexts::tr("%Ln disputes are due within 3 days", nullptr, count);
    case ReminderKind::LastDay:
        return count == 1 ? ReminderTexts::tr("The last day to answer a dispute")
                          : ReminderTexts::tr("The last day to answer %Ln disputes", nullptr, count);
    case ReminderKind::Draft:
        return count == 1 ? ReminderTexts::tr("A draft is not sent and its dispute is due soon")
                          : ReminderTexts::tr("%n drafts are not sent and their disputes are due soon", nullptr, count);
    }
    return {};
}

QString bodyOf(const Reminder &reminder, const DisputeIndex &index, const QDateTime &now, const QLocale &locale)
{
    const auto row = index.find(reminder.account, reminder.disputeId);
    if (!row)
        return visibleText(reminder.disputeId);
    QStringList parts{moneyText(index.amount(*row), index.provider(*row), locale), reasonText(index.reasonCode(*row)),
        visibleText(index.accountLabel(*row))};
    if (index.mode(*row) == Mode::Test)
        parts.append(ReminderTexts::tr("TEST"));
    if (const Deadline deadline{timeOf(reminder.dueMs), index.dueSource(*row)}; deadline.at.isValid())
        parts.prepend(timeLeftSentence(deadline, now));
    return parts.join(u" · "_s);
}
} // namespace

QString trayText(int dueSoon, int overdue)
{
    if (overdue > 0)
        //: Tool tip of the tray icon; both are numbers of disputes
        return ReminderTexts::tr("Disputedesk: %1 overdue, %2 due within 7 days")
            .arg(QLocale().toString(overdue), QLocale().toString(dueSoon));
    return dueSoon == 0 ? ReminderTexts::tr("Disputedesk: nothing is due within 7 days")
        : dueSoon == 1  ? ReminderTexts::tr("Disputedesk: 1 dispute is due within 7 days")
                        : ReminderTexts::tr("Disputedesk: %Ln disputes are due within 7 days", nullptr, dueSoon);
}

QString withoutTags(QString text) { return text.replace(u'<', u'‹').replace(u'>', u'›'); }

NoticeText noticeTextOf(
    const QList<QList<Reminder>> &kinds, const DisputeIndex &index, const QDateTime &now, const QLocale &locale)
{
    if (kinds.size() > 1) {
        QStringList lines;
        for (const QList<Reminder> &kind : kinds)
            lines.append(titleOf(kind.constFirst().kind, int(kind.size())));
        return {u"Disputedesk"_s, lines.join(u'\n')};
    }
    const QList<Reminder> &reminders = kinds.constFirst();
    const Reminder &first = reminders.constFirst();
    NoticeText text;
    text.title = titleOf(first.kind, int(reminders.size()));
    text.body = bodyOf(first, index, now, locale);
    if (reminders.size() > 1)
        //: Below "5 new disputes"; %1 describes the one whose deadline is nearest
        text.body = ReminderTexts::tr("The nearest: %1").arg(text.body);
    return text;
}

} // namespace disputedesk
