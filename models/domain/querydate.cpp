#include "models/domain/querydate.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
using Kind = QueryDate::Kind;

constexpr std::pair<QLatin1StringView, Kind> kWords[] = {{"today"_L1, Kind::Today}, {"yesterday"_L1, Kind::Yesterday},
    {"tomorrow"_L1, Kind::Tomorrow}, {"this_week"_L1, Kind::ThisWeek}, {"last_week"_L1, Kind::LastWeek},
    {"next_week"_L1, Kind::NextWeek}, {"this_month"_L1, Kind::ThisMonth}, {"last_month"_L1, Kind::LastMonth},
    {"next_month"_L1, Kind::NextMonth}};

constexpr int kMostHours = 24 * 36600; ///< a hundred years
constexpr qint64 kHour = 3'600'000;

/// Digits of any script; -1 when there is anything else, or nothing, or more than `most` digits.
int numberOf(QStringView text, qsizetype most)
{
    if (text.isEmpty() || text.size() > most)
        return -1;
    int number = 0;
    for (const QChar c : text) {
        if (c.digitValue() < 0)
            return -1;
        number = number * 10 + c.digitValue();
    }
    return number;
}

std::optional<QueryDate> parseSpan(QStringView text)
{
    if (text.size() < 2)
        return std::nullopt;
    int hours = 0;
    switch (text.back().toLower().unicode()) {
    case u'h': hours = 1; break;
    case u'd': hours = 24; break;
    case u'w': hours = 7 * 24; break;
    default: return std::nullopt;
    }
    const int count = numberOf(text.chopped(1), 6);
    if (count < 0 || count > kMostHours / hours)
        return std::nullopt;
    return QueryDate{Kind::Span, {}, count * hours};
}

/// First day of the period, and of the one after it.
std::pair<QDate, QDate> daysOf(const QueryDate &date, QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate first(today.year(), today.month(), 1);
    switch (date.kind) {
    case Kind::Day: return {date.day, date.day.addDays(1)};
    case Kind::Month: return {date.day, date.day.addMonths(1)};
    case Kind::Year: return {date.day, date.day.addYears(1)};
    case Kind::Today: return {today, today.addDays(1)};
    case Kind::Yesterday: return {today.addDays(-1), today};
    case Kind::Tomorrow: return {today.addDays(1), today.addDays(2)};
    case Kind::ThisWeek: return {monday, monday.addDays(7)};
    case Kind::LastWeek: return {monday.addDays(-7), monday};
    case Kind::NextWeek: return {monday.addDays(7), monday.addDays(14)};
    case Kind::ThisMonth: return {first, first.addMonths(1)};
    case Kind::LastMonth: return {first.addMonths(-1), first};
    case Kind::NextMonth: return {first.addMonths(1), first.addMonths(2)};
    case Kind::Span: break;
    }
    return {};
}
} // namespace

std::optional<QueryDate> parseQueryDate(QStringView text, bool &noSuchDate)
{
    noSuchDate = false;
    for (const auto &[word, kind] : kWords)
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return QueryDate{kind, {}, 0};
    if (const auto span = parseSpan(text))
        return span;
    const auto parts = text.size() > 10 ? QList<QStringView>() : text.split(u'-');
    if (parts.isEmpty() || parts.size() > 3 || parts.at(0).size() != 4)
        return std::nullopt;
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (parts.at(i).size() != 2) // "2026-1" is on its way to 2026-11
            return std::nullopt;
    const int year = numberOf(parts.at(0), 4);
    const int month = parts.size() > 1 ? numberOf(parts.at(1), 2) : 1;
    const int day = parts.size() > 2 ? numberOf(parts.at(2), 2) : 1;
    if (year < 0 || month < 0 || day < 0)
        return std::nullopt;
    const QDate date(year, month, day);
    noSuchDate = !date.isValid() || year < 1970 || year > 2999;
    if (noSuchDate)
        return std::nullopt;
    return QueryDate{parts.size() == 1 ? Kind::Year : parts.size() == 2 ? Kind::Month : Kind::Day, date, 0};
}

bool beginsQueryDate(QStringView text)
{
    if (text.isEmpty())
        return true;
    for (const auto &[word, kind] : kWords)
        if (QString(word).startsWith(text, Qt::CaseInsensitive))
            return true;
    if (u"none"_s.startsWith(text, Qt::CaseInsensitive))
        return true;
    // A date that is being typed, or a span without its letter.
    static constexpr std::u16string_view kShape = u"0000-00-00";
    if (text.size() >= qsizetype(kShape.size()))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (kShape[size_t(i)] == u'-' ? text.at(i) != u'-' : text.at(i).digitValue() < 0)
            return false;
    return true;
}

QString queryDateText(const QueryDate &date)
{
    for (const auto &[word, kind] : kWords)
        if (date.kind == kind)
            return word;
    switch (date.kind) {
    case Kind::Year: return date.day.toString(u"yyyy"_s);
    case Kind::Month: return date.day.toString(u"yyyy-MM"_s);
    case Kind::Span:
        return date.hours % 24 == 0 ? QString::number(date.hours / 24) + u'd' : QString::number(date.hours) + u'h';
    default: return date.day.toString(Qt::ISODate);
    }
}

MsSpan periodOf(const QueryDate &date, QueryField field, const QueryClock &clock)
{
    if (date.kind == Kind::Span) {
        const qint64 away = date.hours * kHour;
        const qint64 at = clock.now.toMSecsSinceEpoch() + (field == QueryField::Due ? away : -away);
        return {at, at + 1};
    }
    const auto [first, next] = daysOf(date, clock.now.toTimeZone(clock.zone).date());
    return {first.startOfDay(clock.zone).toMSecsSinceEpoch(), next.startOfDay(clock.zone).toMSecsSinceEpoch()};
}

MsSpan spanOf(const QueryDates &dates, QueryField field, const QueryClock &clock)
{
    const QueryRange<QueryDate> &range = dates.range;
    if (dates.missing)
        return {};
    const qint64 now = clock.now.toMSecsSinceEpoch();
    if (range.isSingle() && range.from->kind == Kind::Span) {
        const MsSpan there = periodOf(*range.from, field, clock);
        // Urgency counts the same way: within 7 days is strictly less (models/domain/deadline.h).
        return field == QueryField::Due ? MsSpan{now, there.from} : MsSpan{there.from, now + 1};
    }
    MsSpan span{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    if (range.from) {
        const MsSpan from = periodOf(*range.from, field, clock);
        span.from = range.fromExcluded ? from.to : from.from;
    }
    if (range.to) {
        const MsSpan to = periodOf(*range.to, field, clock);
        span.to = range.toExcluded ? to.from : to.to;
    }
    return span;
}

} // namespace disputedesk
