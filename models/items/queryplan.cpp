#include "models/items/queryplan.h"

#include "models/items/queryplanmaker.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace disputedesk {

namespace {
bool has(const std::vector<quint8> &numbers, quint32 number) { return number < numbers.size() && numbers[number]; }

/// The needle is lower-case; ids are kept as the provider writes them.
bool isInCaseBlind(const Needle &needle, std::string_view text)
{
    std::array<char, 256> lower;
    if (text.size() <= lower.size()) {
        quint8 all = 0;
        for (size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            all |= quint8(c);
            lower[i] = char(c + (c >= 'A' && c <= 'Z' ? 32 : 0));
        }
        if (all < 0x80)
            return needle.isIn({lower.data(), text.size()});
    }
    const QByteArray folded = QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toUtf8();
    return needle.isIn({folded.constData(), size_t(folded.size())});
}

/// A metadata line of that key whose value has one of the words.
bool hasMeta(const Needle &key, const std::vector<QByteArray> &values, std::string_view text)
{
    if (!key.isIn(text))
        return false;
    if (values.empty())
        return true;
    const std::string_view sign(key.word().constData(), size_t(key.word().size()));
    for (size_t at = text.find(sign); at != text.npos; at = text.find(sign, at + 1)) {
        const size_t begin = at + sign.size();
        const size_t end = text.find('\n', begin);
        const std::string_view value = text.substr(begin, end == text.npos ? text.npos : end - begin);
        for (const QByteArray &word : values)
            if (value.find(std::string_view(word.constData(), size_t(word.size()))) != value.npos)
                return true;
    }
    return false;
}
} // namespace

QueryPlan::QueryPlan(const Query &query, const DisputeIndex &index, const QueryClock &clock)
{
    const Maker maker(index, clock);
    for (const QueryTerm &term : query.terms)
        m_terms.push_back(maker.termOf(term));
    order(index);
}

const TextWord *QueryPlan::word() const
{
    if (m_terms.empty() || m_terms.front().negated || m_terms.front().tests.size() != 1)
        return nullptr;
    const Test &test = m_terms.front().tests.front();
    const bool alsoByLabel = std::find(test.numbers.cbegin(), test.numbers.cend(), 1) != test.numbers.cend();
    const bool isWord =
        test.kind == Test::Kind::Text && !test.word.needle().word().isEmpty() && !test.word.spansLines();
    return isWord && !alsoByLabel ? &test.word : nullptr;
}

bool QueryPlan::passes(const Test &test, const DisputeIndex &index, quint32 row)
{
    const DisputeColumns &columns = index.columns();
    switch (test.kind) {
    case Test::Kind::Stage: return test.mask >> columns.stage[row] & 1;
    case Test::Kind::Provider: return test.mask >> columns.provider[row] & 1;
    case Test::Kind::Flag: return columns.flags[row] & test.mask;
    case Test::Kind::Account: return has(test.numbers, columns.account[row]);
    case Test::Kind::Currency: return has(test.numbers, columns.currency[row]);
    case Test::Kind::Status: return has(test.numbers, columns.status[row]);
    case Test::Kind::Reason: return has(test.numbers, columns.reason[row]);
    case Test::Kind::Due: return columns.due[row] != 0 && test.span.holds(columns.due[row]);
    case Test::Kind::Opened: return columns.created[row] != 0 && test.span.holds(columns.created[row]);
    case Test::Kind::Closed: return columns.closed[row] != 0 && test.span.holds(columns.closed[row]);
    case Test::Kind::Ended: {
        const qint64 ended = columns.endedMs(row);
        return ended != 0 && test.span.holds(ended);
    }
    case Test::Kind::NoDue: return columns.due[row] == 0;
    case Test::Kind::NoOpened: return columns.created[row] == 0;
    case Test::Kind::NoClosed: return columns.closed[row] == 0;
    case Test::Kind::NoEnded: return columns.endedMs(row) == 0;
    case Test::Kind::Documents: return columns.documents[row] > 0;
    case Test::Kind::Missing: return index.missingMs(row) != 0;
    case Test::Kind::Amount: {
        const size_t at = columns.currency[row] * kProviders + columns.provider[row];
        return at < test.amounts.size() && columns.amount[row] >= test.amounts[at].from
            && columns.amount[row] <= test.amounts[at].to;
    }
    case Test::Kind::Id: return isInCaseBlind(test.needle, index.text(row, TextField::Id));
    case Test::Kind::Charge:
        return isInCaseBlind(test.needle, index.text(row, TextField::Charge))
            || isInCaseBlind(test.needle, index.text(row, TextField::Intent));
    case Test::Kind::Text: return has(test.numbers, columns.account[row]) || test.word.isIn(index, row);
    case Test::Kind::Meta: {
        const RowText::Pieces pieces = index.searchPieces(row); // an entry is a line, which lies in one of them
        return std::any_of(pieces.cbegin(), pieces.cend(),
            [&test](std::string_view piece) { return hasMeta(test.needle, test.values, piece); });
    }
    default: break;
    }
    const RowTriage *const noted = index.triage(row);
    if (!noted)
        return false;
    switch (test.kind) {
    case Test::Kind::Tag: return noted->lowerTags.contains(test.sought);
    case Test::Kind::Assignee: return noted->lowerAssignee.contains(test.sought);
    case Test::Kind::Note: return noted->lowerNote.contains(test.sought);
    case Test::Kind::AnyTag: return !noted->lowerTags.isEmpty();
    case Test::Kind::AnyNote: return !noted->lowerNote.isEmpty();
    default: break;
    }
    return false;
}

/// About nanoseconds a row, as measured; only the order matters.
double QueryPlan::costOf(const Test &test)
{
    if (test.kind < Test::Kind::Amount)
        return 1;
    if (test.kind == Test::Kind::Amount || test.kind >= Test::Kind::Tag) // most rows have nothing noted
        return 2;
    return test.kind == Test::Kind::Id ? 15 : test.kind == Test::Kind::Charge ? 25 : 40;
}

/// By cost for each row turned away, as some rows spread over the index show it.
void QueryPlan::order(const DisputeIndex &index)
{
    if (m_terms.size() < 2)
        return;
    constexpr quint32 kSample = 128;
    const quint32 step = std::max(1u, index.slotCount() / kSample);
    for (Term &term : m_terms) {
        double cost = 0;
        for (const Test &test : term.tests)
            cost += costOf(test);
        int asked = 1;
        int away = 0;
        for (quint32 row = 0; row < index.slotCount(); row += step, ++asked)
            away += fits(term, index, row) == term.negated ? 1 : 0;
        term.rank = cost / (double(away + 1) / asked);
    }
    std::stable_sort(m_terms.begin(), m_terms.end(), [](const Term &a, const Term &b) { return a.rank < b.rank; });
}

} // namespace disputedesk
