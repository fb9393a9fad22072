#pragma once

#include "models/items/insightqueries.h"
#include "models/items/insighttable.h"

#include <QLocale>

namespace disputedesk {

/// One currency of a report made readable: four figures and the tables of the charts. Words are translated, amounts
/// and dates by the locale.
class InsightTables {
public:
    /// Columns of the tables, label first.
    enum MonthColumn { Opened = 1, OpenedAmount, Closed, ClosedAmount };
    enum RiskColumn { Waiting = 1, WaitingAmount };
    enum ReasonColumn { Won = 1, Lost, Rate, WonAmount, LostAmount };
    enum CauseColumn { Disputes = 1, Amount, LastClosed };

    InsightTables(const CurrencyInsights &of, InsightQueries queries, QLocale locale);

    InsightTable months() const; ///< years where there are too many months to tell apart
    InsightTable risk() const;
    InsightTable reasons() const; ///< reasons of the same words are one row
    InsightTable causes() const;
    /// A figure of the page's top: value, what it is of, what stands below, the search behind it.
    struct Figure {
        QString title;
        QString note;
        QString value;
        QString below;
        QString hint; ///< what it means, at length
        QString query;
    };
    QList<Figure> figures() const; ///< at risk, win rate, time to close, lost by silence
    InsightTable figureTable() const; ///< their twin, each number in a row of its own

private:
    QString money(const Figures &figures) const;
    InsightCell countCell(const Figures &figures, const QString &query) const;
    InsightCell amountCell(const Figures &figures, const QString &query) const;
    Figures waiting() const;
    QString timedQuery() const;
    InsightRow monthRow(QDate begin, bool isYear, const Figures &opened, const Figures &closed) const;
    InsightRow riskRow(int place) const;
    bool hasUndated() const; ///< a provider is among them that does not say when a dispute was closed

    const CurrencyInsights &m_of;
    InsightQueries m_queries;
    QLocale m_locale;
};

} // namespace disputedesk
