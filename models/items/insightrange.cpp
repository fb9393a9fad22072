#include "models/items/insightrange.h"

#include "models/items/insights.h"
#include "models/items/insightwords.h"
#include "models/items/localeformats.h"

#include <QDateTime>

#include <algorithm>

namespace disputedesk {

qint64 InsightDays::fromMs(const QTimeZone &zone) const
{
    return first.isValid() ? first.startOfDay(zone).toMSecsSinceEpoch() : InsightsRequest::kSinceEver;
}

qint64 InsightDays::toMs(const QTimeZone &zone) const { return last.addDays(1).startOfDay(zone).toMSecsSinceEpoch(); }

InsightDays insightDays(const InsightRange &range, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate end = month.addMonths(1).addDays(-1);
    switch (range.span) {
    case InsightRange::Span::Days30: return {today.addDays(-29), today};
    case InsightRange::Span::Months3: return {month.addMonths(-2), end};
    case InsightRange::Span::Months6: return {month.addMonths(-5), end};
    case InsightRange::Span::Months12: return {month.addMonths(-11), end};
    case InsightRange::Span::All: return {{}, end};
    case InsightRange::Span::Custom: break;
    }
    if (!range.first.isValid() || !range.last.isValid())
        return {month, end};
    return {std::min(range.first, range.last), std::max(range.first, range.last)};
}

QString insightSpanText(InsightRange::Span span)
{
    switch (span) {
    case InsightRange::Span::Days30: return InsightTexts::tr("Last 30 days");
    case InsightRange::Span::Months3: return InsightTexts::tr("Last 3 months");
    case InsightRange::Span::Months6: return InsightTexts::tr("Last 6 months");
    case InsightRange::Span::Months12: return InsightTexts::tr("Last 12 months");
    case InsightRange::Span::All: return InsightTexts::tr("All time");
    case InsightRange::Span::Custom: break;
    }
    return InsightTexts::tr("From … to …");
}

QString insightDaysText(const InsightDays &days, const QLocale &locale)
{
    const QString last = dateWithYear(days.last, locale);
    if (!days.first.isValid())
        //: %1 is a date, the last day that is looked at
        return InsightTexts::tr("until %1").arg(last);
    //: %1 and %2 are dates, the first and the last day that are looked at
    return InsightTexts::tr("%1 – %2").arg(dateWithYear(days.first, locale), last);
}

} // namespace disputedesk
