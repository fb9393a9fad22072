#include "models/items/evidencetexts.h"

#include "models/domain/displaytext.h"
#include "models/items/letterwords.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"
#include "models/items/wordsin.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class Texts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::EvidenceTexts)
};

struct Words {
    const char *name;
    const char *label;
    const char *help;
};
constexpr Words kWords[] = {
    {"product_description", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Product description"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts",
            "What was bought, as the customer saw it before paying: name, size, version, terms of the offer.")},
    {"receipt", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Receipt"),
        QT_TRANSLATE_NOOP(
            "disputedesk::EvidenceTexts", "The receipt or order confirmation that the customer was given.")},
    {"customer_name", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Customer name"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "The name on the order.")},
    {"customer_email_address", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Customer e-mail address"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "The address that the customer gave with the order.")},
    {"billing_address", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Billing address"),
        QT_TRANSLATE_NOOP(
            "disputedesk::EvidenceTexts", "As given with the order; best when it equals the one at the bank.")},
    {"customer_purchase_ip", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Purchase IP"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "The IP address from which the customer ordered.")},
    {"customer_communication", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Customer e-mails"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts",
            "What you and the customer wrote to each other: one file with dates and senders.")},
    {"customer_signature", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Customer signature"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "A paper signed by the customer, such as a contract or slip.")},
    {"shipping_date", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Shipping date"),
        QT_TRANSLATE_NOOP(
            "disputedesk::EvidenceTexts", "The day on which the parcel left you, in any clear form: 9 November 2026.")},
    {"shipping_carrier", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Carrier"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Who carried the parcel; several: separated by commas.")},
    {"shipping_tracking_number", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Tracking number"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "As the carrier wrote it; several: separated by commas.")},
    {"shipping_address", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Shipping address"),
        QT_TRANSLATE_NOOP(
            "disputedesk::EvidenceTexts", "Where it was delivered: the full address, with street and number.")},
    {"shipping_documentation", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Shipping document"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts",
            "Proof that it was sent or delivered: label, signed slip, the carrier's page as a picture.")},
    {"service_date", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Service date"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "The day on which the service began or was given.")},
    {"service_documentation", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Service document"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts",
            "Proof that the service was given: a signed contract, work order, booking or photo.")},
    {"access_activity_log", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Activity log"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts",
            "When and from where the customer used what they bought: times, IP addresses, downloads, sign-ins.")},
    {"refund_policy", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Refund policy"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Your refund terms as shown to the customer.")},
    {"refund_policy_disclosure", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "How refunds were explained"),
        QT_TRANSLATE_NOOP(
            "disputedesk::EvidenceTexts", "How and when the customer was shown the refund terms before paying.")},
    {"refund_refusal_explanation", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Why no refund"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Why this customer is not entitled to a refund.")},
    {"cancellation_policy", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Cancellation policy"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Your cancellation terms as shown to the customer.")},
    {"cancellation_policy_disclosure", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "How cancelling was explained"),
        QT_TRANSLATE_NOOP(
            "disputedesk::EvidenceTexts", "How and when the customer was shown the cancellation terms before paying.")},
    {"cancellation_rebuttal", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Why it was not cancelled"),
        QT_TRANSLATE_NOOP(
            "disputedesk::EvidenceTexts", "Why the subscription was not cancelled when the customer says it was.")},
    {"duplicate_charge_id", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Other charge"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "The ID of the earlier charge that looks like this one.")},
    {"duplicate_charge_explanation", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Difference between the charges"),
        QT_TRANSLATE_NOOP(
            "disputedesk::EvidenceTexts", "What each of the two charges was for, and why both are right.")},
    {"duplicate_charge_documentation", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Document of the other charge"),
        QT_TRANSLATE_NOOP(
            "disputedesk::EvidenceTexts", "A receipt or label of the other order, that shows it is another.")},
    {"uncategorized_text", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Statement"),
        QT_TRANSLATE_NOOP(
            "disputedesk::EvidenceTexts", "Anything else the bank should know, short and in order of time.")},
    {"uncategorized_file", QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "Other file"),
        QT_TRANSLATE_NOOP("disputedesk::EvidenceTexts", "One more file that fits nowhere else.")},
};

const Words *wordsOf(const QString &field)
{
    for (const Words &words : kWords)
        if (field == QLatin1StringView(words.name))
            return &words;
    return nullptr;
}

constexpr double kMegabyte = 1024.0 * 1024.0;

/// "1.9"; rounded up when it is over the limit, so that "4.5 of 4.5" never stands beside an error.
QString megabytes(qint64 bytes, bool up, const QLocale &locale)
{
    const double tenths = double(bytes) / kMegabyte * 10;
    return locale.toString((up ? std::floor(tenths) + 1 : std::round(tenths)) / 10, 'f', 1);
}

QString codeOf(const Dispute &dispute)
{
    return isolatedText((dispute.networkCode.isEmpty() ? dispute.reasonCode : dispute.networkCode).left(20));
}
} // namespace

QString evidenceFieldText(const QString &field) { return evidenceFieldTextIn(WordsIn({}), field); }

QString evidenceFieldTextIn(const WordsIn &words, const QString &field)
{
    const Words *const known = wordsOf(field);
    return known ? words.translate("disputedesk::EvidenceTexts", known->label) : readableWord(field);
}

QString evidenceFieldHelp(const QString &field)
{
    const Words *const words = wordsOf(field);
    return words ? Texts::tr(words->help) : QString();
}

QString evidenceGroupText(EvidenceGroup group)
{
    switch (group) {
    case EvidenceGroup::Customer: return Texts::tr("Customer");
    case EvidenceGroup::Order: return Texts::tr("Order");
    case EvidenceGroup::Shipping: return Texts::tr("Shipping");
    case EvidenceGroup::Service: return Texts::tr("Service and use");
    case EvidenceGroup::Refund: return Texts::tr("Refund");
    case EvidenceGroup::Cancellation: return Texts::tr("Cancellation");
    case EvidenceGroup::Duplicate: return Texts::tr("Second charge");
    case EvidenceGroup::Other: break;
    }
    return Texts::tr("Anything else");
}

QString productTypeText(ProductType type)
{
    switch (type) {
    case ProductType::Physical: return Texts::tr("Physical goods");
    case ProductType::Digital: return Texts::tr("Digital goods or service");
    case ProductType::Service: return Texts::tr("Offline service");
    case ProductType::Unset: break;
    }
    //: what was sold
    return Texts::tr("Not chosen");
}

QString evidenceProblemText(
    EvidenceProblem problem, const EvidencePlan &plan, ProviderKind provider, const QLocale &locale)
{
    const QString name = providerName(provider);
    switch (problem) {
    case EvidenceProblem::None: return {};
    case EvidenceProblem::TextTooLong:
        return Texts::tr("“%1” is longer than %2 takes.").arg(evidenceFieldText(plan.problemField), name);
    case EvidenceProblem::AllTextTooLong:
        return Texts::tr("all texts together are longer than the %1 characters that %2 takes.")
            .arg(locale.toString(plan.limits.allText), name);
    case EvidenceProblem::FilesTooLarge:
        return Texts::tr("all files together are larger than the %1 MB that %2 takes.")
            .arg(megabytes(plan.limits.allFiles, false, locale), name);
    case EvidenceProblem::TooManyPages:
        return Texts::tr("all files together have more than the %1 pages that %2 takes.")
            .arg(locale.toString(plan.limits.allPages), name);
    case EvidenceProblem::Nothing: return Texts::tr("there is no evidence yet; fill in at least one field.");
    }
    return {};
}

QString evidenceSummaryText(const EvidencePlan &plan, const QLocale &locale)
{
    //: %1 of %2 expected fields are filled
    return Texts::tr("%1 of %2 expected").arg(locale.toString(plan.expectedProvided), locale.toString(plan.expected))
        + u" · "_s + evidenceCharsText(plan, locale);
}

QString evidenceCharsText(const EvidencePlan &plan, const QLocale &locale)
{
    return Texts::tr("%1 of %2 characters").arg(locale.toString(plan.chars), locale.toString(plan.limits.allText));
}

QString evidenceFilesText(const EvidencePlan &plan, const QLocale &locale)
{
    const bool over = plan.bytes > plan.limits.allFiles;
    const QString used = megabytes(plan.bytes, over, locale);
    const QString most = megabytes(plan.limits.allFiles, false, locale);
    const QString size = plan.bytesKnown ? Texts::tr("%1 of %2 MB").arg(used, most)
                                         //: the provider has not told the size of some files
                                         : Texts::tr("at least %1 of %2 MB").arg(used, most);
    const QString pages = plan.pagesKnown
        ? Texts::tr("%1 of %2 pages").arg(locale.toString(plan.pages), locale.toString(plan.limits.allPages))
        //: some files could not be counted
        : Texts::tr("at least %1 of %2 pages").arg(locale.toString(plan.pages), locale.toString(plan.limits.allPages));
    return size + u" · "_s + pages;
}

QString evidenceSizeText(qint64 bytes, const QLocale &locale) { return sizeText(bytes, locale); }

QString evidencePagesText(int pages)
{
    return pages < 0 ? QString()
        : pages == 1 ? Texts::tr("1 page")
                     : Texts::tr("%1 pages").arg(QLocale().toString(pages));
}

QString evidenceHiddenText(const EvidencePlan &plan)
{
    QStringList names;
    for (const EvidenceRow &row : plan.rows)
        if (row.isHidden() && row.isProvided())
            names.append(evidenceFieldText(row.field->name));
    if (names.isEmpty())
        return {};
    const QString list = names.join(Texts::tr(", "));
    return names.size() == 1
        ? Texts::tr("1 filled field does not apply to what was sold and will not be sent: %1. Choose another kind "
                    "above to send it.")
              .arg(list)
        : Texts::tr("%1 filled fields do not apply to what was sold and will not be sent: %2. Choose another kind "
                    "above to send them.")
              .arg(names.size())
              .arg(list);
}

QStringList evidenceReasonChoices(const Dispute &dispute, const ReasonBook &book)
{
    if (book.ofWord(dispute.reasonCode) || book.ofCategory(dispute.reasonCode))
        return {};
    const ReasonFinding found = categoryOf(dispute, {}, book);
    if (found.isAmbiguous())
        return found.choices;
    return found.choices.isEmpty() ? book.categories() : QStringList();
}

QString evidenceReasonText(const Dispute &dispute, const ReasonBook &book)
{
    if (evidenceReasonChoices(dispute, book).isEmpty())
        return {};
    QStringList meanings;
    for (const ReasonMeaning &meaning : book.ofNetwork(dispute.networkCode, dispute.network))
        meanings.append(labelled(networkText(meaning.network),
            QCoreApplication::translate("disputedesk::ReasonTexts", qUtf8Printable(meaning.text))));
    if (!meanings.isEmpty())
        //: %1 is a code, %2 a list such as "Mastercard: Unrecognised charge, Discover: …"
        return Texts::tr("Code %1 means different things: %2. Choose what it means here.")
            .arg(codeOf(dispute), meanings.join(Texts::tr(", ")));
    if (dispute.networkCode.isEmpty() && dispute.reasonCode.isEmpty())
        return Texts::tr("%1 gives no reason. “%2” is used; choose another if you know it.")
            .arg(providerName(dispute.provider), categoryText(u"general"_s));
    return Texts::tr("Nothing is known about code %1. “%2” is used; choose another if you know what it means.")
        .arg(codeOf(dispute), categoryText(u"general"_s));
}

} // namespace disputedesk
