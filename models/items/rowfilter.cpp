#include "models/items/rowfilter.h"

#include "models/domain/queryparser.h"

#include <algorithm>

namespace disputedesk {

namespace {
/// Whatever fits `narrow` fits `wide`: the same term, or text that has the other's text in it.
bool implies(const QueryTerm &narrow, const QueryTerm &wide)
{
    if (narrow == wide)
        return true;
    const bool isText = wide.field == QueryField::Words || wide.field == QueryField::Id
        || wide.field == QueryField::Charge || wide.field == QueryField::Account || wide.field == QueryField::Reason
        || wide.field == QueryField::Meta;
    if (!isText || narrow.field != wide.field || narrow.key != wide.key || narrow.negated || wide.negated)
        return false;
    if (wide.values.isEmpty())
        return true; // the key is there, and now its value counts too
    return !narrow.values.isEmpty()
        && std::all_of(narrow.values.cbegin(), narrow.values.cend(), [&wide](const QueryValue &value) {
               return std::any_of(wide.values.cbegin(), wide.values.cend(), [&value](const QueryValue &other) {
                   return std::get<QString>(value).contains(std::get<QString>(other));
               });
           });
}
} // namespace

ParsedQuery RowFilter::parsed(const QString &text) const
{
    return parseQuery(text, {m_clock(), QTimeZone::systemTimeZone()}, {m_index.statuses(), m_index.currencies()});
}

bool RowFilter::setSearch(const QString &text)
{
    ParsedQuery next = parsed(text);
    m_problems = next.problems;
    if (!next.isGood())
        return false;
    m_search = text;
    if (m_query == next.query)
        return false;
    m_query = std::move(next.query);
    return true;
}

void RowFilter::prepare()
{
    m_accountIn.assign(size_t(m_index.accountLabels().size()), false);
    for (const QUuid &account : accounts)
        if (const auto number = m_index.accountNumber(account))
            m_accountIn[*number] = true;
    m_prepared = m_query;
    m_plan = QueryPlan(m_query, m_index, {m_clock(), QTimeZone::systemTimeZone()});
}

bool RowFilter::isNarrowedBy(const QString &longer) const
{
    if (disputedesk::dependsOnTime(m_prepared))
        return false; // the moment it was prepared for is past
    const ParsedQuery next = parsed(longer);
    const QList<QueryTerm> &terms = next.query.terms;
    return next.isGood() && std::all_of(m_prepared.terms.cbegin(), m_prepared.terms.cend(), [&](const QueryTerm &wide) {
        return std::any_of(
            terms.cbegin(), terms.cend(), [&](const QueryTerm &narrow) { return implies(narrow, wide); });
    });
}

} // namespace disputedesk
