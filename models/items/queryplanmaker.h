#pragma once

#include "models/items/queryplan.h"

namespace disputedesk {

inline constexpr size_t kProviders = 3; ///< values of ProviderKind

/// Turns the terms of a query into tests over one index.
class QueryPlan::Maker {
public:
    Maker(const DisputeIndex &index, const QueryClock &clock)
        : m_index(index)
        , m_clock(clock)
    {
    }
    Term termOf(const QueryTerm &term) const;

private:
    using Kind = Test::Kind;
    void addText(std::vector<Test> &tests, QueryField field, const QString &text) const;
    void addStatus(std::vector<Test> &tests, const QString &word) const;
    void addIs(std::vector<Test> &tests, const QString &word) const;
    Test amountTest(const QueryAmounts &amounts) const;
    Test dateTest(const QueryDates &dates, QueryField field) const;
    Test modeTest(Mode mode) const;
    /// One number table or mask does for many values of the same kind.
    static void add(std::vector<Test> &tests, Test test);

    const DisputeIndex &m_index;
    const QueryClock &m_clock;
};

} // namespace disputedesk
