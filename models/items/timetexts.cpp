#include "models/items/localeformats.h"
#include "models/items/texts.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class TimeTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::TimeTexts)
};

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

/// Whole units only, rounded down: a deadline never looks farther away than it is.
QString spanText(qint64 seconds)
{
    if (seconds < kHour)
        //: A span of minutes, short
        return TimeTexts::tr("%1 min").arg(seconds / kMinute);
    if (seconds < kDay)
        //: A span of hours, short
        return TimeTexts::tr("%1 h").arg(seconds / kHour);
    const qint64 hours = seconds % kDay / kHour;
    if (seconds < 3 * kDay && hours > 0)
        //: A span of days and hours, short
        return TimeTexts::tr("%1 d %2 h").arg(seconds / kDay).arg(hours);
    //: A span of days, short
    return TimeTexts::tr("%1 d").arg(seconds / kDay);
}

QString spokenSpan(qint64 seconds)
{
    const auto minutes = [](int n) {
        return n == 1 ? TimeTexts::tr("1 minute") : TimeTexts::tr("%n minutes", nullptr, n);
    };
    const auto hours = [](int n) { return n == 1 ? TimeTexts::tr("1 hour") : TimeTexts::tr("%n hours", nullptr, n); };
    const auto days = [](int n) { return n == 1 ? TimeTexts::tr("1 day") : TimeTexts::tr("%n days", nullptr, n); };
    if (seconds < kHour)
        return minutes(int(seconds / kMinute));
    if (seconds < kDay)
        return hours(int(seconds / kHour));
    const int rest = int(seconds % kDay / kHour);
    if (seconds < 3 * kDay && rest > 0)
        //: Two spans in a row, such as "1 day 4 hours"
        return TimeTexts::tr("%1 %2").arg(days(int(seconds / kDay)), hours(rest));
    return days(int(seconds / kDay));
}

/// "24 Nov", "9 Jan 2027".
QString namedDay(const QDate &day, const QDate &today, const QLocale &locale)
{
    return day.year() == today.year() ? dateWithoutYear(day, locale) : dateWithYear(day, locale);
}

/// "today 18:00", "tomorrow 09:00", "24 Nov 09:00": the day as people name it, always with the time.
QString namedMoment(const QDateTime &local, const QDateTime &localNow, const QLocale &locale)
{
    const QString clock = clockTime(local.time(), locale);
    const qint64 days = localNow.date().daysTo(local.date());
    if (days == 0)
        //: %1 is a time, such as 18:00
        return TimeTexts::tr("today %1").arg(clock);
    if (days == 1)
        //: %1 is a time, such as 18:00
        return TimeTexts::tr("tomorrow %1").arg(clock);
    return namedDay(local.date(), localNow.date(), locale) + u' ' + clock;
}

} // namespace

QString estimateText(const QString &text)
{
    //: %1 is such as "Due in 9 hours"
    return TimeTexts::tr("%1, estimate").arg(text);
}

QString timeLeftText(const Deadline &deadline, const QDateTime &now)
{
    if (!deadline.at.isValid())
        //: In the Due column: the provider takes no response
        return TimeTexts::tr("no response possible");
    const qint64 left = now.secsTo(deadline.at);
    //: In the Due column; %1 is a short span such as "3 d"
    const QString text = left < 0 ? TimeTexts::tr("overdue %1").arg(spanText(-left)) : spanText(left);
    return deadline.isEstimate() ? u"≈ "_s + text : text;
}

QString timeLeftSentence(const Deadline &deadline, const QDateTime &now)
{
    if (!deadline.at.isValid())
        return TimeTexts::tr("No response possible");
    const qint64 left = now.secsTo(deadline.at);
    //: Read aloud; %1 is a span such as "9 hours"
    const QString text = left < 0 ? TimeTexts::tr("Overdue by %1").arg(spokenSpan(-left))
                                  //: Read aloud; %1 is a span such as "9 hours"
                                  : TimeTexts::tr("Due in %1").arg(spokenSpan(left));
    return deadline.isEstimate() ? estimateText(text) : text;
}

QString dueDateText(const Deadline &deadline, const QDateTime &now, const QLocale &locale)
{
    if (!deadline.at.isValid())
        return {};
    const QDateTime local = deadline.at.toLocalTime();
    const QDateTime localNow = now.toLocalTime();
    const qint64 days = localNow.date().daysTo(local.date());
    if (days == 1)
        return TimeTexts::tr("tomorrow");
    if (days == 0) // the hour of any other day is said by the time left beside it
        return namedMoment(local, localNow, locale);
    const bool sameYear = local.date().year() == localNow.date().year() || std::abs(days) < 180;
    return sameYear ? dateWithoutYear(local.date(), locale) : dateWithYear(local.date(), locale);
}

QString dueMomentText(const Deadline &deadline, const QDateTime &now, const QLocale &locale)
{
    return deadline.at.isValid() ? namedMoment(deadline.at.toLocalTime(), now.toLocalTime(), locale) : QString();
}

QString deadlineSentence(
    const Deadline &deadline, ProviderKind provider, int deadlineDays, const QDateTime &now, const QLocale &locale)
{
    if (!deadline.at.isValid())
        //: %1 is the provider's name
        return TimeTexts::tr("%1 names no date: no response is possible.").arg(providerName(provider));
    const QDateTime local = deadline.at.toLocalTime();
    const QString moment = namedMoment(local, now.toLocalTime(), locale);
    const QString until = now < deadline.at
        //: %1 is a day and a time, %2 a zone: "until today 18:00 (UTC+7)"
        ? TimeTexts::tr("until %1 (%2)").arg(moment, zoneLabel(local))
        //: The deadline has passed; %1 is a day and a time, %2 a zone
        : TimeTexts::tr("was due %1 (%2)").arg(moment, zoneLabel(local));
    switch (deadline.source) {
    case DeadlineSource::Estimated:
        //: %1 is "until today 18:00 (UTC+7)"
        return deadlineDays == 1
            ? TimeTexts::tr("%1, estimate: 1 day after opening").arg(until)
            : TimeTexts::tr("%1, estimate: %n days after opening", nullptr, deadlineDays).arg(until);
    case DeadlineSource::Agent:
        //: %1 is "until today 18:00 (UTC+7)"
        return TimeTexts::tr("%1, the date you set").arg(until);
    case DeadlineSource::Provider:
        //: %1 is "until today 18:00 (UTC+7)", %2 the provider's name
        return TimeTexts::tr("%1 · set by %2").arg(until, providerName(provider));
    case DeadlineSource::None: break;
    }
    return until;
}

QString timeText(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    //: A point in time: %1 a day with its year, %2 the time of day, %3 a zone: "22 Nov 2026, 20:51 (UTC+7)"
    return TimeTexts::tr("%1, %2 (%3)")
        .arg(dateWithYear(local.date(), locale), clockTime(local.time(), locale), zoneLabel(local));
}

QString timeTextUtc(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    //: A point in time: %1 a day with its year, %2 the time of day: "22 Nov 2026, 13:51 UTC"
    return TimeTexts::tr("%1, %2 UTC").arg(dateWithYear(utc.date(), locale), clockTime(utc.time(), locale));
}

QString shortTimeText(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    //: A point in time: %1 a day with its year, %2 the time of day: "22 Nov 2026, 20:51"
    return TimeTexts::tr("%1, %2").arg(dateWithYear(local.date(), locale), clockTime(local.time(), locale));
}

} // namespace disputedesk
