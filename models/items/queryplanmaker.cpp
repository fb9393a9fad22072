#include "models/items/queryplanmaker.h"

#include "models/domain/deadline.h"
#include "models/domain/querywords.h"
#include "models/domain/searchmarks.h"
#include "models/domain/unixtime.h"
#include "models/items/texts.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
template <typename Holds> std::vector<quint8> numbersOf(const QList<QString> &words, const Holds &holds)
{
    std::vector<quint8> numbers(size_t(words.size()));
    for (qsizetype i = 0; i < words.size(); ++i)
        numbers[size_t(i)] = holds(words.at(i));
    return numbers;
}

/// The provider's word or the plain words for it, with spaces or "_" between them.
bool saysReason(const QString &code, const QString &word)
{
    const QString plain = reasonText(code).toLower();
    return code.toLower().contains(word) || plain.contains(word) || QString(plain).replace(u' ', u'_').contains(word);
}

constexpr quint8 bit(Stage stage) { return quint8(1u << unsigned(stage)); }
} // namespace

QueryPlan::Term QueryPlan::Maker::termOf(const QueryTerm &term) const
{
    Term made{term.negated, {}, 0};
    if (term.field == QueryField::Meta) {
        Test test{Kind::Meta};
        test.needle = Needle((QChar(kMetaBegin) + term.key + QChar(kMetaMiddle)).toUtf8());
        for (const QueryValue &value : term.values)
            test.values.push_back(std::get<QString>(value).toUtf8());
        made.tests.push_back(std::move(test));
        return made;
    }
    for (const QueryValue &value : term.values) {
        if (const auto *amounts = std::get_if<QueryAmounts>(&value))
            made.tests.push_back(amountTest(*amounts));
        else if (const auto *dates = std::get_if<QueryDates>(&value))
            made.tests.push_back(dateTest(*dates, term.field));
        else
            addText(made.tests, term.field, std::get<QString>(value));
    }
    return made;
}

void QueryPlan::Maker::add(std::vector<Test> &tests, Test test)
{
    const bool isMask = test.kind <= Kind::Flag;
    const bool isTable = test.kind >= Kind::Account && test.kind <= Kind::Reason;
    for (Test &known : tests) {
        if (known.kind != test.kind || !(isMask || isTable))
            continue;
        known.mask |= test.mask;
        for (size_t i = 0; i < test.numbers.size(); ++i)
            known.numbers[i] |= test.numbers[i];
        return;
    }
    tests.push_back(std::move(test));
}

void QueryPlan::Maker::addText(std::vector<Test> &tests, QueryField field, const QString &text) const
{
    const auto contains = [&text](const QString &word) { return word.toLower().contains(text); };
    const auto equals = [&text](const QString &word) { return word.toLower() == text; };
    const auto table = [&](Kind kind, const QList<QString> &words, const auto &holds) {
        Test test{kind};
        test.numbers = numbersOf(words, holds);
        add(tests, std::move(test));
    };
    const auto needle = [&](Kind kind) {
        Test test{kind};
        if (kind == Kind::Text) {
            test.word = TextWord(text.toUtf8(), m_index);
            test.numbers = numbersOf(m_index.accountLabels(), contains);
        } else {
            test.needle = Needle(text.toUtf8());
        }
        tests.push_back(std::move(test));
    };
    const auto noted = [&](Kind kind) {
        Test test{kind};
        test.sought = text;
        tests.push_back(std::move(test));
    };
    switch (field) {
    case QueryField::Words: return needle(Kind::Text);
    case QueryField::Id: return needle(Kind::Id);
    case QueryField::Charge: return needle(Kind::Charge);
    case QueryField::Status: return addStatus(tests, text);
    case QueryField::Is: return addIs(tests, text);
    case QueryField::Account: return table(Kind::Account, m_index.accountLabels(), contains);
    case QueryField::Code: return table(Kind::Reason, m_index.reasonCodes(), equals);
    case QueryField::Currency:
        return table(
            Kind::Currency, m_index.currencies(), [&text](const QString &word) { return word.toUpper() == text; });
    case QueryField::Reason:
        return table(
            Kind::Reason, m_index.reasonCodes(), [&text](const QString &code) { return saysReason(code, text); });
    case QueryField::Tag: return noted(Kind::Tag);
    case QueryField::Assignee: return noted(Kind::Assignee);
    case QueryField::Note: return noted(Kind::Note);
    case QueryField::Has:
        if (text == "tag"_L1 || text == "note"_L1)
            return add(tests, Test{text == "tag"_L1 ? Kind::AnyTag : Kind::AnyNote});
        return text == "draft"_L1 ? add(tests, Test{Kind::Flag, DisputeColumns::Draft})
                                  : add(tests, Test{Kind::Documents});
    case QueryField::Provider:
        for (const ProviderKind kind : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe})
            if (equals(providerName(kind)))
                add(tests, Test{Kind::Provider, quint8(1u << unsigned(kind))});
        return;
    default: return; // amounts and dates are no text
    }
}

void QueryPlan::Maker::addStatus(std::vector<Test> &tests, const QString &word) const
{
    if (const auto stage = queryStage(word))
        return add(tests, Test{Kind::Stage, quint8(1u << *stage)});
    Test test{Kind::Status};
    test.numbers = numbersOf(m_index.statuses(), [&word](const QString &status) { return status.toLower() == word; });
    add(tests, std::move(test));
}

void QueryPlan::Maker::addIs(std::vector<Test> &tests, const QString &word) const
{
    const qint64 now = m_clock.now.toMSecsSinceEpoch();
    const auto due = [&tests](const MsSpan &span) {
        Test test{Kind::Due};
        test.span = span;
        tests.push_back(std::move(test));
    };
    // Within 7 and 3 days, as urgencyOf() counts; what is critical is urgent too.
    if (word == "urgent"_L1)
        due({now, now + 7 * kDayMs});
    else if (word == "critical"_L1)
        due({now, now + 3 * kDayMs});
    else if (word == "overdue"_L1)
        due({std::numeric_limits<qint64>::min(), now});
    else if (word == "inquiry"_L1)
        add(tests, Test{Kind::Flag, DisputeColumns::Inquiry});
    else if (word == "gone"_L1)
        add(tests, Test{Kind::Missing});
    else if (word == "decided"_L1)
        add(tests, Test{Kind::Flag, DisputeColumns::Decided});
    else if (word == "conceded"_L1)
        add(tests, Test{Kind::Flag, DisputeColumns::Conceded});
    else if (word == "answered"_L1)
        add(tests, Test{Kind::Flag, DisputeColumns::Answered});
    else if (word == "unanswered"_L1)
        add(tests, Test{Kind::Flag, DisputeColumns::Unanswered});
    else if (word == "open"_L1)
        add(tests, Test{Kind::Stage, quint8(bit(Stage::NeedsResponse) | bit(Stage::InReview))});
    else if (word == "closed"_L1)
        add(tests, Test{Kind::Stage, quint8(bit(Stage::Won) | bit(Stage::Lost) | bit(Stage::ClosedWithoutRuling))});
    else
        add(tests, modeTest(word == "live"_L1 ? Mode::Live : Mode::Test));
}

QueryPlan::Test QueryPlan::Maker::modeTest(Mode mode) const
{
    Test test{Kind::Account};
    test.numbers.resize(size_t(m_index.accountLabels().size()));
    std::vector<bool> seen(test.numbers.size());
    size_t left = seen.size(); // the index tells an account's mode by its rows only
    for (quint32 row = 0; row < m_index.slotCount() && left > 0; ++row) {
        const quint32 account = m_index.columns().account[row];
        if (seen[account])
            continue;
        seen[account] = true;
        test.numbers[account] = m_index.mode(row) == mode;
        --left;
    }
    return test;
}

QueryPlan::Test QueryPlan::Maker::amountTest(const QueryAmounts &amounts) const
{
    Test test{Kind::Amount};
    for (const QString &currency : m_index.currencies()) {
        const bool wanted = amounts.currency.isEmpty() || currency.toUpper() == amounts.currency;
        for (size_t provider = 0; provider < kProviders; ++provider)
            test.amounts.push_back(wanted
                    ? minorSpanOf(amounts.range, currencyExponent(currency, ProviderKind(provider)).value_or(0))
                    : MinorSpan{1, 0});
    }
    return test;
}

QueryPlan::Test QueryPlan::Maker::dateTest(const QueryDates &dates, QueryField field) const
{
    Test test{field == QueryField::Due    ? Kind::Due
            : field == QueryField::Opened ? Kind::Opened
            : field == QueryField::Ended  ? Kind::Ended
                                          : Kind::Closed};
    if (dates.missing)
        test.kind = field == QueryField::Due ? Kind::NoDue
            : field == QueryField::Opened    ? Kind::NoOpened
            : field == QueryField::Ended     ? Kind::NoEnded
                                             : Kind::NoClosed;
    test.span = spanOf(dates, field, m_clock);
    return test;
}

} // namespace disputedesk
