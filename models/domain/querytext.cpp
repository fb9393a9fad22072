// The way back from a query to its text.
#include "models/domain/query.h"
#include "models/domain/querydate.h"
#include "models/domain/querydecimal.h"
#include "models/domain/querytokens.h"
#include "models/domain/querywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (isQueryQuote(c) || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out + u'"';
}

/// Quoted where a sign in it could be taken for one of the language.
QString plainOrQuoted(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'.' || c == u'@';
    };
    const bool hasMinus = text.contains(u'-') && !text.startsWith(u'-');
    const bool plain = !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [&](QChar c) { return isPlain(c) || (hasMinus && c == u'-'); });
    return plain ? text : quoted(text);
}

template <typename T, typename Print> QString rangeText(const QueryRange<T> &range, bool backwards, const Print &print)
{
    if (range.isSingle())
        return print(*range.from);
    const auto excluded = [&](const T &bound, bool isFrom) {
        return (isFrom != backwards ? u">"_s : u"<"_s) + print(bound);
    };
    if (range.from && range.fromExcluded)
        return excluded(*range.from, true);
    if (range.to && range.toExcluded)
        return excluded(*range.to, false);
    return (range.from ? print(*range.from) : QString()) + ".."_L1 + (range.to ? print(*range.to) : QString());
}

QString valueText(const QueryValue &value, QueryField field)
{
    if (const auto *text = std::get_if<QString>(&value))
        return plainOrQuoted(*text);
    if (const auto *amounts = std::get_if<QueryAmounts>(&value))
        return rangeText(amounts->range, false,
            [&](const QueryDecimal &decimal) { return queryDecimalText(decimal) + amounts->currency; });
    const QueryDates &dates = std::get<QueryDates>(value);
    if (dates.missing)
        return u"none"_s;
    const auto &bound = dates.range.from ? dates.range.from : dates.range.to;
    const bool backwards = field != QueryField::Due && bound && bound->kind == QueryDate::Kind::Span;
    return rangeText(dates.range, backwards, queryDateText);
}
} // namespace

QString queryText(const Query &query)
{
    QStringList terms;
    for (const QueryTerm &term : query.terms) {
        QString text = term.negated ? u"-"_s : QString();
        if (term.field == QueryField::Meta)
            text += "meta."_L1 + plainOrQuoted(term.key) + u':';
        else if (term.field != QueryField::Words)
            text += queryKey(term.field) + u':';
        QStringList values;
        for (const QueryValue &value : term.values)
            values.append(valueText(value, term.field));
        // "2" or "450.2" is not the number 2,450.2: what stands in quotes is no part of one.
        if (term.field == QueryField::Words && isGroupedNumber(values.join(u',')))
            values.front() = quoted(values.front());
        terms.append(text + values.join(u','));
    }
    return terms.join(u' ');
}

bool dependsOnTime(const Query &query)
{
    const auto moves = [](const std::optional<QueryDate> &date) { return date && date->kind > QueryDate::Kind::Year; };
    return std::any_of(query.terms.cbegin(), query.terms.cend(), [&](const QueryTerm &term) {
        return std::any_of(term.values.cbegin(), term.values.cend(), [&](const QueryValue &value) {
            if (const auto *dates = std::get_if<QueryDates>(&value))
                return moves(dates->range.from) || moves(dates->range.to);
            return term.field == QueryField::Is; // urgent, critical, overdue
        });
    });
}

} // namespace disputedesk
