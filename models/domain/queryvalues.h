#pragma once

#include "models/domain/query.h"
#include "models/domain/querytokens.h"

#include <QStringView>

namespace disputedesk {

/// Reads the values behind a key as the key wants them, and says what is wrong with them. Part of the parser.
class QueryValueReader {
public:
    struct Setting {
        QStringView text; ///< the whole source
        const QueryClock &clock;
        const QueryVocabulary &vocabulary;
        QList<QueryProblem> &problems;
    };
    explicit QueryValueReader(const Setting &setting)
        : m_set(setting)
    {
    }

    /// Appends the value, or a problem. `before` is the value that stands before the comma, if any.
    void take(const QuerySlice &value, const QuerySlice *before, QueryTerm &term);

    /// A problem over [from, to) of the source; widened to one character where it would be empty.
    QueryProblem problem(QueryProblemKind kind, qsizetype from, qsizetype to) const;
    void complain(QueryProblemKind kind, qsizetype from, qsizetype to, bool unfinished = false,
        QueryField field = QueryField::Words);

private:
    enum class Order : quint8 { None, Equal, Less, LessEqual, Greater, GreaterEqual };
    static Order takeOrder(QuerySlice &value);
    template <typename T> static QueryRange<T> rangeOf(Order order, const T &bound, bool backwards);

    void takeWord(const QuerySlice &value, QueryTerm &term);
    void takeText(const QuerySlice &value, QueryTerm &term);
    void takeAmount(const QuerySlice &value, const QuerySlice *before, QueryTerm &term);
    std::optional<QueryDecimal> number(const QuerySlice &value, QString &currency);
    void takeDate(const QuerySlice &value, QueryTerm &term);
    std::optional<QueryDate> date(const QuerySlice &value, QueryField field);
    void complainOf(const QuerySlice &value, QueryProblemKind kind, QueryField field, bool unfinished = false);
    void missing(const QuerySlice &value, QueryField field);
    void reversed(const QuerySlice &value, qsizetype dots, QueryField field);
    bool atEnd(const QuerySlice &value) const { return value.end == value.token->text.size(); }

    Setting m_set;
};

} // namespace disputedesk
