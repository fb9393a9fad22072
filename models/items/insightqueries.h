#pragma once

#include "models/domain/query.h"
#include "models/items/insightrange.h"
#include "models/items/insights.h"

#include <QStringList>

namespace disputedesk {

/// The searches behind the figures: each finds exactly the disputes that a figure counts, in the accounts it was
/// counted for.
class InsightQueries {
public:
    /// `ambiguous`: another entry of the report has the same currency with other decimals, so that the providers tell
    /// them apart.
    InsightQueries(const CurrencyInsights &of, bool ambiguous, Inquiries inquiries, const InsightDays &days);

    QString atRisk() const; ///< needs response or in review
    QString urgent() const; ///< needs response, and due within 7 days from now on
    QString waiting(int riskPlace) const;
    QString opened(const InsightDays &days) const;
    QString closed(const InsightDays &days) const;
    /// Closed in the range, of those that say when they were opened.
    QString timed() const;
    /// Ruled in the range.
    QString won() const;
    QString lost() const;
    QString ruled() const;
    /// The same for some reason codes; empty where the search line cannot name them.
    QString won(const QStringList &codes) const;
    QString lost(const QStringList &codes) const;
    QString ruled(const QStringList &codes) const;
    QString lost(LossCause cause) const;
    /// What of the range lies in a month, or in a whole year where `month` is 0.
    InsightDays partOf(int year, int month) const;

private:
    QString text(QList<QueryTerm> terms) const;
    QString ofCodes(const QStringList &stages, const QStringList &codes) const;

    QList<QueryTerm> m_scope; ///< what all have in common
    InsightDays m_days;
};

} // namespace disputedesk
