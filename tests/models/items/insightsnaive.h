#pragma once

#include "models/items/insights.h"
#include "tests/support/batchrows.h"

namespace disputedesk::test {

/// A row with the account that it is of.
struct OwnedRow {
    QUuid account;
    DisputeRow row;
    LossCause cause = LossCause::NotKnown;
};

/// What insightsOf() shall say of `currency`, reckoned one question after the other with dates and strings. Amounts are
/// small enough here to be added.
CurrencyInsights naiveInsights(const QList<OwnedRow> &rows, const InsightsRequest &request, const QString &currency);
/// What is to be said of rows that each stand there so many times. A rank is the same: the median of all is that of one
/// of each.
CurrencyInsights repeated(CurrencyInsights ofOne, qint64 times);
/// Where the two differ first; empty when they say the same.
QString differenceOf(const CurrencyInsights &a, const CurrencyInsights &b);

} // namespace disputedesk::test
