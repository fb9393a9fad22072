#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <variant>

namespace disputedesk {

/// What a term of the search line asks about. Words are free words, which have no key.
enum class QueryField : quint8 {
    Words,
    Status,
    Due,
    Opened,
    Closed,
    Ended, ///< the day of closing; of a closed dispute whose provider names none: the day it was opened
    Amount,
    Currency,
    Reason,
    Code,
    Provider,
    Account,
    Id,
    Charge,
    Meta,
    Has,
    Is,
    Tag,
    Assignee,
    Note
};

/// A decimal number as it was typed, units / 10^scale, without trailing zeros behind the point; never a double.
struct QueryDecimal {
    qint64 units = 0;
    int scale = 0; ///< 0 to kMostDecimals

    friend bool operator==(const QueryDecimal &, const QueryDecimal &) = default;
};

/// A date as it was typed: "today" stays a word, so that a filter that stands over midnight moves on.
struct QueryDate {
    enum class Kind : quint8 {
        Day,
        Month,
        Year,
        Today,
        Yesterday,
        Tomorrow,
        ThisWeek,
        LastWeek,
        NextWeek,
        ThisMonth,
        LastMonth,
        NextMonth,
        Span ///< so far from now: ahead for due, back for opened and closed
    };
    Kind kind = Kind::Day;
    QDate day; ///< the first day of Day, Month and Year
    int hours = 0; ///< of Span

    friend bool operator==(const QueryDate &, const QueryDate &) = default;
};

/// From one end to the other, an end left out is open; equal ends are that very value or period.
template <typename T> struct QueryRange {
    std::optional<T> from;
    std::optional<T> to;
    bool fromExcluded = false;
    bool toExcluded = false;

    bool isSingle() const { return from && from == to; }
    friend bool operator==(const QueryRange &, const QueryRange &) = default;
};

struct QueryAmounts {
    QueryRange<QueryDecimal> range; ///< major units of the row's own currency
    QString currency; ///< upper case; empty: any

    friend bool operator==(const QueryAmounts &, const QueryAmounts &) = default;
};

struct QueryDates {
    QueryRange<QueryDate> range;
    bool missing = false; ///< "none": rows without such a date; the range is empty then

    friend bool operator==(const QueryDates &, const QueryDates &) = default;
};

/// Text is lower-case (currencies: upper) and, for closed sets, one of the known words.
using QueryValue = std::variant<QString, QueryAmounts, QueryDates>;

/// One term: fits when any of its values fits, or none when negated.
struct QueryTerm {
    bool negated = false;
    QueryField field = QueryField::Words;
    QString key; ///< of Meta, lower-case
    QList<QueryValue> values; ///< empty for Meta alone: the key is there

    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

/// What the search line asks for: all terms must fit.
struct Query {
    QList<QueryTerm> terms;

    bool isEmpty() const { return terms.isEmpty(); }
    friend bool operator==(const Query &, const Query &) = default;
};

/// Now and the zone whose midnight parts the days; weeks begin on Monday (ISO 8601).
struct QueryClock {
    QDateTime now;
    QTimeZone zone;
};

/// Words that the rows have beyond those the program knows: a provider may invent a status.
struct QueryVocabulary {
    QStringList statuses;
    QStringList currencies;
};

/// What is wrong with a place of the text.
enum class QueryProblemKind : quint8 {
    LoneMinus, ///< "-" and nothing behind it
    MissingKey, ///< ":" and nothing before it
    MissingMetaKey, ///< "meta:" without the key
    MissingValue, ///< "status:", "status:won,,lost", "amount:>=", ".."
    UnclosedQuote,
    UnknownKey, ///< suggestion: the nearest known one, if any is near
    UnknownValue, ///< of a closed set; suggestion as above
    NotComparable, ///< ">" before a value that has no order
    BadAmount,
    AmountTooLarge,
    GroupedAmount, ///< "1,000": a comma means or
    CurrenciesDiffer, ///< "10THB..20JPY"
    BadDate, ///< nothing that we read as a date
    NoSuchDate, ///< 2026-02-30
    ReversedRange, ///< suggestion: the ends swapped
    TooManyTerms,
    TooManyValues
};

struct QueryProblem {
    qsizetype from = 0; ///< in UTF-16 units of the text; the span lies inside the text and is not empty
    qsizetype length = 0;
    QueryProblemKind kind = QueryProblemKind::BadDate;
    QueryField field = QueryField::Words; ///< whose value it is
    QString what; ///< the text of the span, shortened to kLongestWhat
    QString suggestion; ///< may stand in the span's place; empty: none
    bool unfinished = false; ///< more typing at the end of the span may mend it

    friend bool operator==(const QueryProblem &, const QueryProblem &) = default;
};

/// What became of a text: a query, or what is wrong (then the query holds the terms that were good).
struct ParsedQuery {
    Query query;
    QList<QueryProblem> problems; ///< by position, the first kMostProblems

    bool isGood() const { return problems.isEmpty(); }
};

// Limits: a text of any length is read in one pass, and what it asks can be scanned for.
inline constexpr int kMostTerms = 64;
inline constexpr int kMostValues = 256; ///< of all terms together
inline constexpr int kMostProblems = 16;
inline constexpr int kMostDecimals = 6;
inline constexpr int kLongestWhat = 60;

/// The normal form: parses back to the same query.
QString queryText(const Query &query);
/// True when what the query accepts changes as time goes by.
bool dependsOnTime(const Query &query);

} // namespace disputedesk
