#include "models/items/rowfilter.h"

#include "models/domain/queryparser.h"
#include "models/items/textscan.h"

#include <algorithm>
#include <array>
#include <bit>

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
    m_accountIn = m_index.accountsAmong(accounts);
    m_prepared = m_query;
    m_plan = QueryPlan(m_query, m_index, {m_clock(), QTimeZone::systemTimeZone()});
}

void RowFilter::accept(RowBits &accepted, quint32 from, quint32 to, bool among) const
{
    constexpr quint32 kWord = RowBits::kWord;
    const quint32 first = from / kWord;
    const quint32 words = (to - from + kWord - 1) / kWord;
    quint32 left = 0; // rows that only the search may turn away
    for (quint32 at = 0; at < words; ++at) {
        const quint32 begin = from + at * kWord;
        const quint32 end = std::min(to, begin + kWord);
        quint64 bits = 0;
        for (quint32 row = begin; row < end; ++row)
            bits |= quint64(mayFit(row)) << (row - begin);
        if (among)
            bits &= accepted.word(first + at);
        accepted.setWord(first + at, bits);
        left += quint32(std::popcount(bits));
    }
    if (m_plan.isEmpty())
        return;
    const TextWord *const word = m_plan.word();
    const bool scans = word && left > (to - from) / 4; // few rows are quicker asked one by one
    std::array<quint64, kMostAtOnce / kWord> hits;
    if (scans)
        scanTexts(m_index, *word, from, to, hits.data());
    for (quint32 at = 0; at < words; ++at) {
        quint64 bits = accepted.word(first + at) & (scans ? hits[at] : ~quint64(0));
        if (!scans || !m_plan.isJustWord())
            for (quint64 asked = bits; asked != 0; asked &= asked - 1)
                if (const auto bit = quint32(std::countr_zero(asked));
                    !m_plan.accepts(m_index, from + at * kWord + bit))
                    bits &= ~(quint64(1) << bit);
        accepted.setWord(first + at, bits);
    }
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
