#pragma once

#include "models/items/insights.h"
#include "models/items/monthgrid.h"

#include <unordered_map>
#include <vector>

namespace disputedesk {

/// Takes row after row of an index into the figures of Insights, and knows nothing of locks and threads.
class InsightCount {
public:
    /// Both are looked at as long as it lives.
    InsightCount(const DisputeIndex &index, const InsightsRequest &request);

    /// Call it again when the index may have changed.
    void prepare() { m_filter.prepare(); }
    /// Where a range since ever begins: the months are counted from there on.
    void beginMonthsAt(qint64 ms) { m_grid = MonthGrid(ms, m_request.toMs, m_request.zone); }
    /// When the row was opened or closed first, within the range; its end when it was neither, or is not in scope.
    qint64 earliestIn(quint32 row) const;
    void take(quint32 row);
    InsightsReport report();

private:
    /// One currency while it is being counted.
    struct Count {
        quint32 currency = 0;
        int decimals = 0;
        CurrencyInsights result;
        std::unordered_map<quint32, InsightReason> reasons; ///< by word number
        std::vector<qint64> times;
    };
    bool isInRange(qint64 ms) const { return ms != 0 && ms >= m_request.fromMs && ms < m_request.toMs; }
    size_t riskPlace(qint64 dueMs) const;
    Count &countOf(quint32 currency, ProviderKind provider);
    size_t findOrAdd(quint32 currency, ProviderKind provider);
    void takeOpen(CurrencyInsights &result, quint32 row, Stage stage);
    void takeClosed(Count &count, quint32 row);
    void takeRuled(Count &count, quint32 row, Stage stage);
    QList<InsightReason> reasonsOf(Count &count) const;

    const DisputeIndex &m_index;
    const InsightsRequest &m_request;
    RowFilter m_filter;
    MonthGrid m_grid;
    std::vector<Count> m_counts;
    std::vector<size_t> m_byPair; ///< places in m_counts, by currency word and provider
    std::vector<qint64> m_newestRead; ///< by account number; 0: none of it was counted
    qint64 m_gone = 0; ///< at risk, and the provider no longer has them
};

} // namespace disputedesk
