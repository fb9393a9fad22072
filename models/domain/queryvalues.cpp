#include "models/domain/queryvalues.h"

#include "models/domain/querydate.h"
#include "models/domain/querydecimal.h"
#include "models/domain/querywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Place of an unquoted ".." or -1.
qsizetype dotsIn(const QuerySlice &value)
{
    for (qsizetype i = 0; value.begin + i + 1 < value.end; ++i)
        if (value.is(i, u'.') && value.is(i + 1, u'.'))
            return i;
    return -1;
}

bool isDigits(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}
} // namespace

QueryProblem QueryValueReader::problem(QueryProblemKind kind, qsizetype from, qsizetype to) const
{
    QueryProblem made;
    made.kind = kind;
    made.from = std::clamp<qsizetype>(from, 0, std::max<qsizetype>(0, m_set.text.size() - 1));
    made.length = std::clamp<qsizetype>(to - made.from, 1, std::max<qsizetype>(1, m_set.text.size() - made.from));
    made.what = m_set.text.mid(made.from, std::min<qsizetype>(made.length, kLongestWhat)).toString();
    return made;
}

void QueryValueReader::complain(QueryProblemKind kind, qsizetype from, qsizetype to, bool unfinished, QueryField field)
{
    QueryProblem made = problem(kind, from, to);
    made.unfinished = unfinished;
    made.field = field;
    m_set.problems.append(made);
}

void QueryValueReader::complainOf(const QuerySlice &value, QueryProblemKind kind, QueryField field, bool unfinished)
{
    complain(kind, value.sourceFrom(), value.sourceTo(), unfinished && atEnd(value), field);
}

/// Nothing stands where a value should: the sign before it is what can be shown.
void QueryValueReader::missing(const QuerySlice &value, QueryField field)
{
    const qsizetype from = value.sourceFrom();
    const qsizetype to = value.sourceTo();
    complain(QueryProblemKind::MissingValue, to > from ? from : from - 1, to > from ? to : from, atEnd(value), field);
}

void QueryValueReader::take(const QuerySlice &value, const QuerySlice *before, QueryTerm &term)
{
    // "" is a reason code like others: that of disputes without one.
    const bool isNoCode = term.field == QueryField::Code && value.sourceTo() > value.sourceFrom();
    if (value.isEmpty() && !isNoCode)
        return missing(value, term.field);
    switch (term.field) {
    case QueryField::Status:
    case QueryField::Currency:
    case QueryField::Provider:
    case QueryField::Has:
    case QueryField::Is: return takeWord(value, term);
    case QueryField::Amount: return takeAmount(value, before, term);
    case QueryField::Due:
    case QueryField::Opened:
    case QueryField::Closed:
    case QueryField::Ended: return takeDate(value, term);
    default: return takeText(value, term);
    }
}

void QueryValueReader::takeWord(const QuerySlice &value, QueryTerm &term)
{
    if (QuerySlice rest = value; takeOrder(rest) != Order::None)
        return complainOf(value, QueryProblemKind::NotComparable, term.field);
    if (const auto word = queryWordOf(term.field, value.text(), m_set.vocabulary)) {
        term.values.append(*word);
        return;
    }
    QueryProblem made = problem(QueryProblemKind::UnknownValue, value.sourceFrom(), value.sourceTo());
    made.field = term.field;
    made.suggestion = nearestQueryWord(term.field, value.text(), m_set.vocabulary);
    made.unfinished = atEnd(value) && beginsQueryWord(term.field, value.text(), m_set.vocabulary);
    m_set.problems.append(made);
}

void QueryValueReader::takeText(const QuerySlice &value, QueryTerm &term)
{
    if (QuerySlice rest = value; takeOrder(rest) != Order::None)
        return complainOf(value, QueryProblemKind::NotComparable, term.field);
    term.values.append(value.text().toString().toLower());
}

QueryValueReader::Order QueryValueReader::takeOrder(QuerySlice &value)
{
    const bool less = value.is(0, u'<');
    const bool greater = value.is(0, u'>');
    if (!less && !greater) {
        if (!value.is(0, u'='))
            return Order::None;
        value = value.from(1);
        return Order::Equal;
    }
    const bool orEqual = value.is(1, u'=');
    value = value.from(orEqual ? 2 : 1);
    if (less)
        return orEqual ? Order::LessEqual : Order::Less;
    return orEqual ? Order::GreaterEqual : Order::Greater;
}

/// `backwards`: the value counts away from now into the past, so that the larger is the earlier.
template <typename T> QueryRange<T> QueryValueReader::rangeOf(Order order, const T &bound, bool backwards)
{
    if (order == Order::None || order == Order::Equal)
        return {bound, bound, false, false};
    const bool excluded = order == Order::Less || order == Order::Greater;
    const bool isFrom = (order == Order::Greater || order == Order::GreaterEqual) != backwards;
    return isFrom ? QueryRange<T>{bound, {}, excluded, false} : QueryRange<T>{{}, bound, false, excluded};
}

std::optional<QueryDecimal> QueryValueReader::number(const QuerySlice &value, QString &currency)
{
    QStringView text = value.text();
    const auto isCode = [](QStringView part) {
        return part.size() == 3 && std::all_of(part.cbegin(), part.cend(), [](QChar c) { return c.isLetter(); });
    };
    QString code;
    if (isCode(text.left(3))) {
        code = text.left(3).toString().toUpper();
        text = text.mid(3);
    } else if (isCode(text.right(3))) {
        code = text.right(3).toString().toUpper();
        text.chop(3);
    }
    bool tooLarge = false;
    const auto decimal = parseQueryDecimal(text, tooLarge);
    if (tooLarge || !decimal) {
        const bool unfinished = !tooLarge && (text.endsWith(u'.') || text == u"-" || text.isEmpty());
        complainOf(value, tooLarge ? QueryProblemKind::AmountTooLarge : QueryProblemKind::BadAmount, QueryField::Amount,
            unfinished);
        return std::nullopt;
    }
    if (!code.isEmpty() && !queryWordOf(QueryField::Currency, code, m_set.vocabulary)) {
        complainOf(value, QueryProblemKind::BadAmount, QueryField::Amount);
        return std::nullopt;
    }
    if (!code.isEmpty() && !currency.isEmpty() && code != currency) {
        complainOf(value, QueryProblemKind::CurrenciesDiffer, QueryField::Amount);
        return std::nullopt;
    }
    if (!code.isEmpty())
        currency = code;
    return decimal;
}

void QueryValueReader::takeAmount(const QuerySlice &value, const QuerySlice *before, QueryTerm &term)
{
    QuerySlice rest = value;
    const Order order = takeOrder(rest);
    if (rest.isEmpty())
        return missing(value, term.field);
    // ">=1,500" and "1,000" are thousands to the one who types them, and "or" to us: never guess about money.
    if (before && value.text().size() == 3 && isDigits(value.text())) {
        QuerySlice left = *before;
        const bool compared = takeOrder(left) != Order::None || dotsIn(left) >= 0;
        const QStringView last = left.text().mid(dotsIn(left) < 0 ? 0 : dotsIn(left) + 2);
        if (isDigits(last) && last.size() <= 3 && !last.isEmpty() && (compared || value.text().startsWith(u'0')))
            return complain(QueryProblemKind::GroupedAmount, before->sourceFrom(), value.sourceTo(), false, term.field);
    }
    QueryAmounts amounts;
    const qsizetype dots = order == Order::None ? dotsIn(rest) : -1;
    if (dots < 0) {
        const auto bound = number(rest, amounts.currency);
        if (!bound)
            return;
        amounts.range = rangeOf(order, *bound, false);
    } else {
        const QuerySlice from{rest.token, rest.begin, rest.begin + dots};
        const QuerySlice to = rest.from(dots + 2);
        if (from.isEmpty() && to.isEmpty())
            return complainOf(value, QueryProblemKind::MissingValue, term.field, true);
        const qsizetype known = m_set.problems.size();
        if (!from.isEmpty())
            amounts.range.from = number(from, amounts.currency);
        if (!to.isEmpty())
            amounts.range.to = number(to, amounts.currency);
        if (m_set.problems.size() > known)
            return;
        if (amounts.range.from && amounts.range.to && isLess(*amounts.range.to, *amounts.range.from))
            return reversed(value, dots, term.field);
    }
    term.values.append(amounts);
}

std::optional<QueryDate> QueryValueReader::date(const QuerySlice &value, QueryField field)
{
    bool noSuchDate = false;
    const auto found = parseQueryDate(value.text(), noSuchDate);
    if (!found) {
        QueryProblem made = problem(noSuchDate ? QueryProblemKind::NoSuchDate : QueryProblemKind::BadDate,
            value.sourceFrom(), value.sourceTo());
        made.field = field;
        made.unfinished = atEnd(value) && !noSuchDate && beginsQueryDate(value.text());
        if (!noSuchDate)
            made.suggestion = nearestQueryWord(field, value.text(), m_set.vocabulary);
        m_set.problems.append(made);
    }
    return found;
}

void QueryValueReader::takeDate(const QuerySlice &value, QueryTerm &term)
{
    QuerySlice rest = value;
    const Order order = takeOrder(rest);
    if (rest.isEmpty())
        return missing(value, term.field);
    QueryDates dates;
    const qsizetype dots = order == Order::None ? dotsIn(rest) : -1;
    if (order == Order::None && rest.text().compare("none"_L1, Qt::CaseInsensitive) == 0) {
        dates.missing = true;
    } else if (dots < 0) {
        const auto bound = date(rest, term.field);
        if (!bound)
            return;
        // ">30d" asks how far away it is: for what is past, farther is earlier.
        const bool backwards = bound->kind == QueryDate::Kind::Span && term.field != QueryField::Due;
        dates.range = rangeOf(order, *bound, backwards);
    } else {
        const QuerySlice from{rest.token, rest.begin, rest.begin + dots};
        const QuerySlice to = rest.from(dots + 2);
        if (from.isEmpty() && to.isEmpty())
            return complainOf(value, QueryProblemKind::MissingValue, term.field, true);
        const qsizetype known = m_set.problems.size();
        if (!from.isEmpty())
            dates.range.from = date(from, term.field);
        if (!to.isEmpty())
            dates.range.to = date(to, term.field);
        if (m_set.problems.size() > known)
            return;
        const QueryRange<QueryDate> &range = dates.range;
        if (range.from && range.to
            && periodOf(*range.from, term.field, m_set.clock).from >= periodOf(*range.to, term.field, m_set.clock).to)
            return reversed(value, dots, term.field);
    }
    term.values.append(dates);
}

void QueryValueReader::reversed(const QuerySlice &value, qsizetype dots, QueryField field)
{
    QueryProblem made = problem(QueryProblemKind::ReversedRange, value.sourceFrom(), value.sourceTo());
    made.field = field;
    const QStringView text = value.text();
    made.suggestion = text.mid(dots + 2).toString() + ".."_L1 + text.left(dots).toString();
    m_set.problems.append(made);
}

} // namespace disputedesk
