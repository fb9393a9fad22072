#pragma once

#include "models/items/disputeindex.h"

#include <QSet>

#include <optional>
#include <utility>
#include <vector>

namespace disputedesk {

/// Which inquiries are shown: they are no chargebacks yet, and never merged silently.
enum class Inquiries : quint8 { All, Without, Only };

/// Which rows of the index the list shows: accounts in scope, inquiries or not, one stage or all, all of the words.
class RowFilter {
public:
    explicit RowFilter(const DisputeIndex &index)
        : m_index(index)
    {
    }
    QSet<QUuid> accounts;
    Inquiries inquiries = Inquiries::All;
    std::optional<Stage> stage;

    /// Takes free words; true when they are others than before.
    bool setSearch(const QString &text) { return std::exchange(m_search, text) != text; }
    QString search() const { return m_search; }
    /// True when whatever fits `longer` fits the words as they are prepared now: then only shown rows need a look.
    bool isNarrowedBy(const QString &longer) const;
    /// Call after a change of the members or of the index, before accepts() and inScope().
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
    bool accepts(quint32 row) const
    {
        return inScope(row) && wantsKind(row) && (!stage || m_index.columns().stage[row] == quint8(*stage))
            && matchesWords(row);
    }

private:
    bool matchesWords(quint32 row) const;

    const DisputeIndex &m_index;
    QString m_search;
    std::vector<bool> m_accountIn; ///< by account number
    std::vector<Needle> m_needles;
    std::vector<std::vector<bool>> m_labelHas; ///< by needle, by account number
};

} // namespace disputedesk
