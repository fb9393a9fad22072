#pragma once

#include "models/items/insights.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>

namespace disputedesk {

/// The context of all words of Insights.
class InsightTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::InsightTexts)
};

/// "1 dispute", "346 disputes" by the locale.
QString disputesText(qint64 count, const QLocale &locale);
/// "70.7 %" of won and lost; "too few: 3" under five.
QString winRateText(qint64 won, qint64 lost, const QLocale &locale);
/// "18 days", "9 hours": whole units, rounded to the nearest.
QString spanInDays(qint64 ms, const QLocale &locale);
/// "Nov 2026", "2026年11月".
QString monthText(QDate month, const QLocale &locale);
/// "Accepted by us", "After a response", …
QString lossCauseText(LossCause cause);
/// What this desk goes by when it says so, a sentence.
QString lossCauseHint(LossCause cause);
/// "Overdue", "0–1 days", "6–7 days", "14+ days", "No date".
QString riskText(int place, const QLocale &locale);
/// The same under a column: "late", "0" (days left), "14+", "–".
QString riskBrief(int place, const QLocale &locale);
/// A number short enough for an axis: "950", "12.5k", "3M".
QString axisText(double value, const QLocale &locale);

} // namespace disputedesk
