#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace disputedesk {

/// Which days Insights look at.
struct InsightRange {
    enum class Span : quint8 { Days30, Months3, Months6, Months12, All, Custom };
    Span span = Span::Months12;
    QDate first; ///< of Custom
    QDate last; ///< of Custom, included

    friend bool operator==(const InsightRange &, const InsightRange &) = default;
};

/// Whole days, both ends included. Months are those of the calendar, the running one among them.
struct InsightDays {
    QDate first; ///< invalid: since ever
    QDate last;

    friend bool operator==(const InsightDays &, const InsightDays &) = default;
    /// Midnight of the zone at which they begin; InsightsRequest::kSinceEver for all.
    qint64 fromMs(const QTimeZone &zone) const;
    /// Midnight after the last.
    qint64 toMs(const QTimeZone &zone) const;
};

/// The days of a range; ends given the wrong way round are swapped.
InsightDays insightDays(const InsightRange &range, QDate today);
/// "Last 30 days", "Last 12 months", "All", "Custom range".
QString insightSpanText(InsightRange::Span span);
/// The days themselves: "24 Oct 2026 – 22 Nov 2026", "until 30 Nov 2026".
QString insightDaysText(const InsightDays &days, const QLocale &locale);

} // namespace disputedesk
