#include "models/items/querytexts.h"

#include "models/domain/displaytext.h"
#include "models/domain/querywords.h"
#include "models/items/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class QueryTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::QueryTexts)
};

QString unknownValueText(const QueryProblem &problem, const QString &what)
{
    switch (problem.field) {
    case QueryField::Currency:
        return QueryTexts::tr("“%1” is no currency. Write its three letters: currency:THB").arg(what);
    case QueryField::Status:
        return QueryTexts::tr(
            "No dispute has the status “%1”. Tabs are words too: needs_response, in_review, won, lost.")
            .arg(what);
    default:
        //: %1 is what was typed, %2 a key of the search line, %3 a list of words
        return QueryTexts::tr("%2: does not know “%1”. It takes %3.")
            .arg(what, queryKey(problem.field), queryWords(problem.field).join(u", "_s));
    }
}
} // namespace

QString queryProblemText(const QueryProblem &problem)
{
    const QString what = visibleText(problem.what);
    const QString key = problem.field == QueryField::Meta ? u"meta."_s : queryKey(problem.field) + u':';
    switch (problem.kind) {
    case QueryProblemKind::LoneMinus:
        return QueryTexts::tr(
            "“-” leaves out what stands right behind it: -lost or -status:won. Quotes find the sign.");
    case QueryProblemKind::MissingKey:
        return QueryTexts::tr("A key is missing before “:”. Put the text in quotes to find it as it is.");
    case QueryProblemKind::MissingMetaKey:
        return QueryTexts::tr("Name the metadata key: meta.order_id:A-17, or meta.order_id: for any value.");
    case QueryProblemKind::MissingValue:
        return problem.field == QueryField::Words
            ? QueryTexts::tr("There is nothing here to look for. Take it out, or put the signs in quotes.")
            : QueryTexts::tr("A value is missing. %1 looks for: %2").arg(key, queryKeyText(problem.field));
    case QueryProblemKind::UnclosedQuote: return QueryTexts::tr("The quote is not closed. Type \" at its end.");
    case QueryProblemKind::UnknownKey:
        return problem.suggestion.isEmpty()
            ? QueryTexts::tr("There is no key “%1:”. Put the word in quotes to find it as it is.").arg(what)
            : QueryTexts::tr("There is no key “%1:”. Did you mean “%2”? Quotes find the word as it is.")
                  .arg(what, problem.suggestion);
    case QueryProblemKind::UnknownValue: return unknownValueText(problem, what);
    case QueryProblemKind::NotComparable:
        return QueryTexts::tr("%1 cannot be compared; >, <, = work with amount:, due:, opened: and closed:").arg(key);
    case QueryProblemKind::BadAmount:
        return QueryTexts::tr("“%1” is not an amount. Write 1250, 1250.50, >=1000, 100..200 or 1000THB.").arg(what);
    case QueryProblemKind::AmountTooLarge: return QueryTexts::tr("“%1” is more than any dispute can be.").arg(what);
    case QueryProblemKind::GroupedAmount:
        return QueryTexts::tr("A comma means “or”. Write the amount without it: %1").arg(queryMend(problem).text);
    case QueryProblemKind::CurrenciesDiffer:
        return QueryTexts::tr("The two ends are in different currencies. Name one: 10..20THB");
    case QueryProblemKind::BadDate:
        return QueryTexts::tr("“%1” is not a date. Write today, this_week, 7d, 2026-11-21 or 2026-11.").arg(what);
    case QueryProblemKind::NoSuchDate: return QueryTexts::tr("The calendar has no “%1”.").arg(what);
    case QueryProblemKind::ReversedRange:
        return QueryTexts::tr("The range ends before it begins. Write it the other way round: %1")
            .arg(visibleText(problem.suggestion));
    case QueryProblemKind::TooManyTerms:
        return QueryTexts::tr("These are too many words: %n are taken at once. Take some out.", nullptr, kMostTerms);
    case QueryProblemKind::TooManyValues:
        return QueryTexts::tr(
            "These are too many values: %n are taken at once. Search in two goes.", nullptr, kMostValues);
    }
    return {};
}

QueryMend queryMend(const QueryProblem &problem)
{
    if (problem.kind == QueryProblemKind::GroupedAmount) {
        const QString joined = QString(problem.what).remove(u',');
        return {joined, QueryTexts::tr("Use “%1”").arg(visibleText(joined))};
    }
    if (problem.suggestion.isEmpty())
        return {};
    return {problem.suggestion, QueryTexts::tr("Use “%1”").arg(visibleText(problem.suggestion))};
}

QString queryKeyText(QueryField field)
{
    switch (field) {
    case QueryField::Words: return QueryTexts::tr("Words anywhere");
    case QueryField::Status: return QueryTexts::tr("Tab, or the provider's own word");
    case QueryField::Due: return QueryTexts::tr("When a response is due");
    case QueryField::Opened: return QueryTexts::tr("When it was opened");
    case QueryField::Closed: return QueryTexts::tr("When it was closed");
    case QueryField::Ended: return QueryTexts::tr("When it was closed, or opened where that is not told");
    case QueryField::Amount: return QueryTexts::tr("Amount, as it is shown");
    case QueryField::Currency: return QueryTexts::tr("Currency, three letters");
    case QueryField::Reason: return QueryTexts::tr("Words of the reason");
    case QueryField::Code: return QueryTexts::tr("The whole reason code");
    case QueryField::Provider: return QueryTexts::tr("Payment provider");
    case QueryField::Account: return QueryTexts::tr("Part of the account's name");
    case QueryField::Id: return QueryTexts::tr("Part of the dispute's ID");
    case QueryField::Charge: return QueryTexts::tr("Part of the charge's or payment's ID");
    case QueryField::Meta: return QueryTexts::tr("A metadata key and part of its value");
    case QueryField::Has: return QueryTexts::tr("A draft, or documents");
    case QueryField::Is: return QueryTexts::tr("Urgent, overdue, an inquiry …");
    case QueryField::Tag: return QueryTexts::tr("One of your tags");
    case QueryField::Assignee: return QueryTexts::tr("Part of the name it is assigned to");
    case QueryField::Note: return QueryTexts::tr("Words of your note");
    }
    return {};
}

QString queryWordText(QueryField field, const QString &word)
{
    static constexpr std::pair<QLatin1StringView, const char *> kTexts[] = {
        {"today"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "Midnight to midnight, your time")},
        {"7d"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "Within 7 days from now; also 48h, 2w")},
        {"this_week"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "Monday to Sunday")},
        {"none"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "Without such a date")},
        {"draft"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "An unsent draft")},
        {"docs"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "At least one document")},
        {"tag"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "At least one of your tags")},
        {"note"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "A note of yours")},
        {"decided"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "Marked “decided, nothing sent”")},
        {"urgent"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "Due within 7 days")},
        {"critical"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "Due within 3 days")},
        {"overdue"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "The date has passed")},
        {"inquiry"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "Inquiries and early warnings")},
        {"gone"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "The provider no longer has it")},
        {"conceded"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "Loss accepted from this computer")},
        {"answered"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "Response sent from here, or seen in review")},
        {"unanswered"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "Seen to be lost with no response")},
        {"live"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "Real money")},
        {"test"_L1, QT_TRANSLATE_NOOP("disputedesk::QueryTexts", "Test data")},
    };
    if (field == QueryField::Status) {
        const auto stage = queryStage(word);
        //: %1 is the name of a tab
        return stage ? QueryTexts::tr("Tab “%1”").arg(stageText(Stage(*stage))) : statusText(word);
    }
    if (field == QueryField::Is && word == "open"_L1)
        return QueryTexts::tr("Needs response or in review");
    if (field == QueryField::Is && word == "closed"_L1)
        return QueryTexts::tr("Won, lost or without ruling");
    for (const auto &[known, text] : kTexts)
        if (word == known)
            return QueryTexts::tr(text);
    return {};
}

QList<std::pair<QString, QString>> queryExamples()
{
    return {
        {u"somchai parcel"_s, QueryTexts::tr("Both words, anywhere; a space means and")},
        {u"\"lost parcel\""_s, QueryTexts::tr("Exactly this; quotes also find “a:b” and commas")},
        {u"status:won,lost"_s, QueryTexts::tr("Either; a comma means or")},
        {u"-reason:fraud"_s, QueryTexts::tr("A minus leaves out")},
        {u"due:today  due:7d  due:none"_s, QueryTexts::tr("Due today; within 7 days; without a date")},
        {u"opened:2026-11  opened:>30d"_s, QueryTexts::tr("In that month; more than 30 days ago")},
        {u"closed:2026-01-01..2026-03-31"_s,
            QueryTexts::tr("From … to, both days included; either end may be left out")},
        {u"amount:>=1000  amount:50..99.99USD"_s, QueryTexts::tr("As shown, in each dispute's currency, or in one")},
        {u"currency:THB  provider:omise  code:10.4"_s, QueryTexts::tr("Exactly these words")},
        {u"account:siam  id:5xuy  charge:9kq"_s, QueryTexts::tr("A part is enough")},
        {u"meta.order_id:A-17  meta.order_id:"_s, QueryTexts::tr("Metadata: part of the value; the key is there")},
        {u"tag:vip  assignee:nok  note:refund  is:decided"_s,
            QueryTexts::tr("Your own marks; free words do not look into notes")},
        {u"has:draft  has:docs"_s, QueryTexts::tr("With a draft; with documents")},
        {u"is:urgent  is:overdue  is:inquiry"_s,
            QueryTexts::tr("Also critical, open, closed, conceded, answered, unanswered, gone, live, test")},
    };
}

} // namespace disputedesk
