#include "models/items/insightqueries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QueryTerm words(QueryField field, const QStringList &values, bool negated = false)
{
    QueryTerm term;
    term.field = field;
    term.negated = negated;
    for (const QString &value : values)
        term.values.append(value);
    return term;
}

QueryTerm dates(QueryField field, const QueryDates &value)
{
    QueryTerm term;
    term.field = field;
    term.values.append(value);
    return term;
}

bool beginsMonth(QDate day) { return day.day() == 1; }
bool endsMonth(QDate day) { return day.day() == day.daysInMonth(); }

/// Whole years and months where the days are such: it reads better, and means the same.
QueryTerm during(QueryField field, const InsightDays &days)
{
    auto kind = QueryDate::Kind::Day;
    QDate first = days.first;
    QDate last = days.last;
    if ((!first.isValid() || beginsMonth(first)) && endsMonth(last)) {
        kind = QueryDate::Kind::Month;
        last = QDate(last.year(), last.month(), 1);
        if (first.isValid() && first == QDate(last.year(), 1, 1) && last.month() == 12) {
            kind = QueryDate::Kind::Year;
            last = first;
        }
    }
    QueryDates value;
    if (first.isValid())
        value.range.from = QueryDate{kind, first, 0};
    value.range.to = QueryDate{kind, last, 0};
    return dates(field, value);
}

/// So many days from now, to the millisecond: the list's urgency counts spans of 24 hours too.
QueryDate daysAhead(int days) { return {QueryDate::Kind::Span, {}, days * 24}; }

QueryTerm dueFrom(int days)
{
    QueryDates value;
    value.range.from = daysAhead(days);
    return dates(QueryField::Due, value);
}
/// Within one day alone it begins now, what is overdue is not in it; else it has no beginning.
QueryTerm dueBefore(int days)
{
    QueryDates value;
    value.range.to = daysAhead(days);
    if (days == 1)
        value.range.from = value.range.to;
    else
        value.range.toExcluded = true;
    return dates(QueryField::Due, value);
}

/// What a line of text can carry as it is.
bool canBeWritten(const QString &code)
{
    constexpr qsizetype kLongest = 200;
    return code.size() <= kLongest
        && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c.isPrint() && !c.isSurrogate(); });
}
} // namespace

InsightQueries::InsightQueries(const CurrencyInsights &of, bool ambiguous, Inquiries inquiries, const InsightDays &days)
    : m_days(days)
{
    m_scope.append(words(QueryField::Currency, {of.currency.toUpper()}));
    if (ambiguous) {
        QStringList names;
        for (const ProviderKind provider : of.providers)
            names.append(providerName(provider).toLower());
        std::sort(names.begin(), names.end());
        m_scope.append(words(QueryField::Provider, names));
    }
    if (inquiries != Inquiries::All)
        m_scope.append(words(QueryField::Is, {u"inquiry"_s}, inquiries == Inquiries::Without));
}

QString InsightQueries::text(QList<QueryTerm> terms) const { return queryText({terms + m_scope}); }

QString InsightQueries::atRisk() const { return text({words(QueryField::Is, {u"open"_s})}); }

QString InsightQueries::urgent() const
{
    return text({words(QueryField::Status, {u"needs_response"_s}), words(QueryField::Is, {u"urgent"_s})});
}

QString InsightQueries::waiting(int riskPlace) const
{
    QList<QueryTerm> terms{words(QueryField::Status, {u"needs_response"_s})};
    if (riskPlace == kRiskOverdue) {
        terms.append(words(QueryField::Is, {u"overdue"_s}));
    } else if (riskPlace == kRiskNoDate) {
        QueryDates none;
        none.missing = true;
        terms.append(dates(QueryField::Due, none));
    } else if (riskPlace == kRiskLater) {
        terms.append(dueFrom(kRiskDays));
    } else {
        const int days = riskPlace - kRiskToday;
        if (days > 0)
            terms.append(dueFrom(days));
        terms.append(dueBefore(days + 1));
    }
    return text(terms);
}

QString InsightQueries::opened(const InsightDays &days) const { return text({during(QueryField::Opened, days)}); }
QString InsightQueries::closed(const InsightDays &days) const { return text({during(QueryField::Closed, days)}); }

QString InsightQueries::timed() const
{
    QueryDates none;
    none.missing = true;
    QueryTerm opened = dates(QueryField::Opened, none);
    opened.negated = true;
    return text({during(QueryField::Closed, m_days), opened});
}

QString InsightQueries::won() const
{
    return text({words(QueryField::Status, {u"won"_s}), during(QueryField::Ended, m_days)});
}
QString InsightQueries::lost() const
{
    return text({words(QueryField::Status, {u"lost"_s}), during(QueryField::Ended, m_days)});
}
QString InsightQueries::ruled() const
{
    return text({words(QueryField::Status, {u"won"_s, u"lost"_s}), during(QueryField::Ended, m_days)});
}

QString InsightQueries::won(const QStringList &codes) const { return ofCodes({u"won"_s}, codes); }
QString InsightQueries::lost(const QStringList &codes) const { return ofCodes({u"lost"_s}, codes); }
QString InsightQueries::ruled(const QStringList &codes) const { return ofCodes({u"won"_s, u"lost"_s}, codes); }

QString InsightQueries::ofCodes(const QStringList &stages, const QStringList &codes) const
{
    constexpr qsizetype kMostCodes = 100; // the line takes some more values than that
    if (codes.size() > kMostCodes || !std::all_of(codes.cbegin(), codes.cend(), canBeWritten))
        return {};
    QStringList folded;
    for (const QString &code : codes)
        folded.append(code.toLower());
    return text(
        {words(QueryField::Status, stages), words(QueryField::Code, folded), during(QueryField::Ended, m_days)});
}

QString InsightQueries::lost(LossCause cause) const
{
    QList<QueryTerm> terms{words(QueryField::Status, {u"lost"_s})};
    switch (cause) {
    case LossCause::Conceded: terms.append(words(QueryField::Is, {u"conceded"_s})); break;
    case LossCause::NoResponse: terms.append(words(QueryField::Is, {u"unanswered"_s})); break;
    case LossCause::AfterResponse: terms.append(words(QueryField::Is, {u"answered"_s})); break;
    case LossCause::NotKnown:
        terms.append(words(QueryField::Is, {u"conceded"_s, u"unanswered"_s, u"answered"_s}, true));
        break;
    }
    return text(terms << during(QueryField::Ended, m_days));
}

InsightDays InsightQueries::partOf(int year, int month) const
{
    const QDate begin(year, month == 0 ? 1 : month, 1);
    const QDate end = (month == 0 ? begin.addYears(1) : begin.addMonths(1)).addDays(-1);
    return {m_days.first.isValid() ? std::max(begin, m_days.first) : begin, std::min(end, m_days.last)};
}

} // namespace disputedesk
