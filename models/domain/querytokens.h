#pragma once

#include "models/domain/query.h"

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace disputedesk {

/// A run of characters between spaces with its quotes taken off, and where each character stood.
struct QueryToken {
    QString text;
    QByteArray literal; ///< by character: 1 for one inside quotes, which is never an operator
    std::vector<qsizetype> at; ///< by character: its place in the source
    qsizetype from = 0; ///< in the source, quotes included
    qsizetype to = 0;

    bool is(qsizetype i, char16_t c) const { return i < text.size() && text.at(i) == c && !literal.at(i); }
    /// First unquoted `c` in [from, to), or -1.
    qsizetype find(char16_t c, qsizetype begin, qsizetype end) const;
};

/// A part of a token.
struct QuerySlice {
    const QueryToken *token = nullptr;
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isEmpty() const { return begin == end; }
    QStringView text() const { return QStringView(token->text).mid(begin, end - begin); }
    bool is(qsizetype i, char16_t c) const { return begin + i < end && token->is(begin + i, c); }
    QuerySlice from(qsizetype i) const { return {token, begin + i, end}; }
    /// Where it stands in the source, with its quotes. An empty slice lies between its neighbours.
    qsizetype sourceFrom() const { return begin == 0 ? token->from : token->at[size_t(begin - 1)] + 1; }
    qsizetype sourceTo() const { return end == token->text.size() ? token->to : token->at[size_t(end)]; }
};

/// Parts a text at spaces that are not quoted; a quote that is not closed is a problem and ends with the text.
/// Full-width forms of ":", "," and "-" count as these. The two separators of the search text are dropped.
std::vector<QueryToken> tokensOf(QStringView text, size_t most, QList<QueryProblem> &problems);
/// Straight or typographic.
bool isQueryQuote(QChar c);

} // namespace disputedesk
