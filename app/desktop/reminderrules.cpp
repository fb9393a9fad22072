#include "app/desktop/reminderrules.h"

#include "app/desktop/settings.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const QString kClock = u"HH:mm"_s;

QTime timeOf(const Settings &settings, Settings::Key key, QTime otherwise)
{
    const QTime time = QTime::fromString(settings.value(key).toString(), kClock);
    return time.isValid() ? time : otherwise;
}
} // namespace

ReminderRules reminderRulesOf(const Settings &settings)
{
    ReminderRules rules;
    rules.newDisputes = settings.value(Settings::NoticeNew).toBool();
    rules.deadlines = settings.value(Settings::NoticeDeadlines).toBool();
    rules.drafts = settings.value(Settings::NoticeDrafts).toBool();
    rules.quiet = settings.value(Settings::QuietHours).toBool();
    rules.quietFrom = timeOf(settings, Settings::QuietFrom, rules.quietFrom);
    rules.quietTo = timeOf(settings, Settings::QuietTo, rules.quietTo);
    return rules;
}

void keepReminderRules(Settings &settings, const ReminderRules &rules)
{
    settings.set(Settings::NoticeNew, rules.newDisputes);
    settings.set(Settings::NoticeDeadlines, rules.deadlines);
    settings.set(Settings::NoticeDrafts, rules.drafts);
    settings.set(Settings::QuietHours, rules.quiet);
    settings.set(Settings::QuietFrom, rules.quietFrom.toString(kClock));
    settings.set(Settings::QuietTo, rules.quietTo.toString(kClock));
}

} // namespace disputedesk
