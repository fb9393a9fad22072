#pragma once

#include "models/domain/query.h"
#include "models/domain/querydate.h"
#include "models/domain/querydecimal.h"
#include "models/items/textword.h"

#include <vector>

namespace disputedesk {

/// A query made ready for the rows of an index at one moment: words have become tables by word number, dates and
/// amounts ranges of integers, text needles. What is cheap and turns many rows away is asked first; text comes last.
/// Holds nothing of the index, so a copy may be asked on another thread that may read the columns.
class QueryPlan {
public:
    /// Fits every row.
    QueryPlan() = default;
    /// Words that the index learns later fit nothing until a new plan is made. Not for worker threads: translates.
    QueryPlan(const Query &query, const DisputeIndex &index, const QueryClock &clock);

    bool accepts(const DisputeIndex &index, quint32 row) const
    {
        for (const Term &term : m_terms)
            if (fits(term, index, row) == term.negated)
                return false;
        return true;
    }

    bool isEmpty() const { return m_terms.empty(); } ///< fits every row
    /// A word that the search text of every row that fits has, if there is one and nothing cheaper is asked first.
    const TextWord *word() const;
    /// Nothing but word() is asked.
    bool isJustWord() const { return m_terms.size() == 1 && word(); }

private:
    struct Test {
        enum class Kind : quint8 {
            Stage,
            Provider,
            Flag,
            Account,
            Currency,
            Status,
            Reason,
            Due,
            Opened,
            Closed,
            Ended,
            NoDue,
            NoOpened,
            NoClosed,
            NoEnded,
            Documents,
            Missing,
            Amount,
            Id,
            Charge,
            Text,
            Meta,
            Tag,
            Assignee,
            Note,
            AnyTag,
            AnyNote
        };
        Kind kind = Kind::Flag;
        quint8 mask = 0; ///< Stage, Provider: a bit by value; Flag: DisputeColumns::Flag
        std::vector<quint8> numbers = {}; ///< by word or account number; Text: accounts whose label has the word
        MsSpan span = {};
        std::vector<MinorSpan> amounts = {}; ///< by currency number and provider
        TextWord word = {}; ///< Text
        Needle needle = Needle(QByteArray()); ///< Id, Charge; Meta: the key with its signs
        std::vector<QByteArray> values = {}; ///< Meta; empty: any
        QString sought = {}; ///< Tag, Assignee, Note: in lower case
    };
    /// Fits when one of its tests does.
    struct Term {
        bool negated = false;
        std::vector<Test> tests;
        double rank = 0; ///< lower is asked first
    };
    class Maker;

    static bool fits(const Term &term, const DisputeIndex &index, quint32 row)
    {
        for (const Test &test : term.tests)
            if (passes(test, index, row))
                return true;
        return false;
    }
    static bool passes(const Test &test, const DisputeIndex &index, quint32 row);
    static double costOf(const Test &test);
    void order(const DisputeIndex &index);

    std::vector<Term> m_terms;
};

} // namespace disputedesk
