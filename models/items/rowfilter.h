#pragma once

#include "models/domain/clock.h"
#include "models/items/disputeindex.h"
#include "models/items/queryplan.h"
#include "models/items/rowbits.h"

#include <QSet>

#include <optional>
#include <vector>

namespace disputedesk {

/// Which inquiries are shown: they are no chargebacks yet, and never merged silently.
enum class Inquiries : quint8 { All, Without, Only };

/// Which rows of the index the list shows: accounts in scope, inquiries or not, one stage or all, and what the search
/// line asks for. Once prepared, accepts() only reads the index's columns and the filter's own data: a copy may be
/// asked on another thread that may read the columns.
class RowFilter {
public:
    /// `clock` tells what "today" is; days begin at midnight of the system's zone.
    explicit RowFilter(const DisputeIndex &index, Clock clock = systemNow)
        : m_index(index)
        , m_clock(std::move(clock))
    {
    }
    QSet<QUuid> accounts;
    Inquiries inquiries = Inquiries::All;
    std::optional<Stage> stage;

    /// Takes a search in the language of queryparser.h, to be prepared; true when it asks for something else than
    /// before. A text with problems leaves the filter as it was: see problems().
    bool setSearch(const QString &text);
    /// The text in force.
    QString search() const { return m_search; }
    const Query &query() const { return m_query; }
    /// What is wrong with the text given last; empty when it is in force.
    const QList<QueryProblem> &problems() const { return m_problems; }
    /// True when what fits changes as time goes by, so that the filter must be prepared again now and then.
    bool dependsOnTime() const { return disputedesk::dependsOnTime(m_query); }

    /// True when whatever fits `longer` fits the search as it is prepared now: then only shown rows need a look.
    bool isNarrowedBy(const QString &longer) const;
    /// Call after a change of the members, of the search or of the index, before accepts() and inScope().
    void prepare();
    bool inScope(quint32 row) const
    {
        const DisputeColumns &columns = m_index.columns();
        const quint32 account = columns.account[row];
        return columns.isLive(row) && account < m_accountIn.size() && m_accountIn[account]; // an account may be new
    }
    bool wantsKind(quint32 row) const
    {
        return inquiries == Inquiries::All
            || bool(m_index.columns().flags[row] & DisputeColumns::Inquiry) == (inquiries == Inquiries::Only);
    }
    bool accepts(quint32 row) const { return mayFit(row) && m_plan.accepts(m_index, row); }
    /// The same for the rows `from` to `to` (exclusive), `from` a multiple of 64, at most kMostAtOnce: much quicker
    /// than one by one. `among`: only those that `accepted` has already.
    void accept(RowBits &accepted, quint32 from, quint32 to, bool among) const;
    static constexpr quint32 kMostAtOnce = 1024;

private:
    bool mayFit(quint32 row) const
    {
        return inScope(row) && wantsKind(row) && (!stage || m_index.columns().stage[row] == quint8(*stage));
    }
    ParsedQuery parsed(const QString &text) const;

    const DisputeIndex &m_index;
    Clock m_clock;
    QString m_search;
    Query m_query;
    QList<QueryProblem> m_problems;
    std::vector<bool> m_accountIn; ///< by account number
    Query m_prepared; ///< what the plan was made of
    QueryPlan m_plan;
};

} // namespace disputedesk
