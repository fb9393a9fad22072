#include "models/items/placeholders.h"

#include "models/domain/cannedreply.h"
#include "models/domain/displaytext.h"
#include "models/domain/evidence.h"
#include "models/items/localeformats.h"
#include "models/items/reasonwords.h"
#include "models/items/texts.h"
#include "models/items/wordsin.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
using Facts = PlaceholderFacts;

constexpr auto kMetadata = "metadata."_L1;
constexpr auto kEvidence = "evidence."_L1;

/// None where nobody knows the currency's decimals: a letter would name a sum that is a hundredfold, and be sent.
QString amountText(const Facts &f, const Money &money)
{
    return currencyExponent(money.currency, f.view.dispute.provider)
        ? groupedAmount(money, f.view.dispute.provider, f.locale)
        : QString();
}
QString dayText(const Facts &f, const QDateTime &at)
{
    return at.isValid() ? dateWithYear(at.toLocalTime().date(), f.locale) : QString();
}
const Charge &charge(const Facts &f)
{
    static const Charge none;
    return f.view.charge ? *f.view.charge : none;
}
template <QString Charge::*Member> QString ofCharge(const Facts &f) { return charge(f).*Member; }
template <QString Dispute::*Member> QString ofDispute(const Facts &f) { return f.view.dispute.*Member; }

/// None where the word says that there is none: "Not available" is no reason to name to a bank.
QString given(const QString &reason) { return saysNoReason(reason) ? QString() : reason; }

const Placeholder kTable[] = {
    {"dispute.id", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The dispute's ID"), "dspt_test_5xuyml3",
        ofDispute<&Dispute::id>},
    {"amount",
        QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The disputed amount, written as in the reply's language"),
        "12,450.00", [](const Facts &f) { return amountText(f, f.view.dispute.amount); }},
    {"currency", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The currency of the disputed amount"), "THB",
        [](const Facts &f) { return f.view.dispute.amount.currency; }},
    {"funding_amount", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The amount in the account's own currency"),
        "341.20",
        [](const Facts &f) {
            return f.view.dispute.fundingAmount ? amountText(f, *f.view.dispute.fundingAmount) : QString();
        }},
    {"funding_currency", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The account's own currency"), "USD",
        [](const Facts &f) {
            return f.view.dispute.fundingAmount ? f.view.dispute.fundingAmount->currency : QString();
        }},
    {"due",
        QT_TRANSLATE_NOOP("disputedesk::Placeholders",
            "The day until which a response counts; at Omise an estimate, or your own date"),
        "29 Nov 2026", [](const Facts &f) { return dayText(f, f.view.deadline.at); }},
    {"reason", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The reason in plain words of the reply's language"),
        "Goods not provided",
        [](const Facts &f) {
            return hasReason(f.view.dispute) ? reasonTextIn(WordsIn(f.language), f.view.dispute) : QString();
        }},
    {"reason_code",
        QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The provider's or the network's code of the reason"),
        "goods_or_services_not_provided", [](const Facts &f) { return given(f.view.dispute.reasonCode); }},
    {"reason_message", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The reason in the provider's words"),
        "Services not provided or merchandise not received",
        [](const Facts &f) { return given(f.view.dispute.reasonMessage); }},
    {"status", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The provider's word for the status"), "open",
        ofDispute<&Dispute::status>},
    {"created_at", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The day on which the dispute was opened"),
        "14 Nov 2026", [](const Facts &f) { return dayText(f, f.view.dispute.createdAt); }},
    {"today", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "Today's date"), "22 Nov 2026",
        [](const Facts &f) { return dayText(f, f.now); }},
    {"account", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The account's name in this program"), "Siam Goods",
        [](const Facts &f) { return f.view.account.label; }},
    {"charge.id", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The ID of the disputed charge"), "chrg_test_5xuymg9",
        ofDispute<&Dispute::charge>},
    {"payment_intent", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The ID of the payment intent"), "pi_3PxKq2",
        ofDispute<&Dispute::paymentIntent>},
    {"charge.amount", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The amount that was charged"), "12,450.00",
        [](const Facts &f) { return amountText(f, charge(f).amount); }},
    {"charge.currency", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The currency that was charged"), "THB",
        [](const Facts &f) { return charge(f).amount.currency; }},
    {"charge.refunded_amount", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "What was refunded of the charge"),
        "12,450.00",
        [](const Facts &f) {
            const auto &refunded = charge(f).refunded;
            return refunded && refunded->minor != 0 ? amountText(f, *refunded) : QString();
        }},
    {"charge.created_at", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The day of the charge"), "3 Nov 2026",
        [](const Facts &f) { return dayText(f, charge(f).createdAt); }},
    {"charge.description", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The charge's description"), "Order A-1042",
        ofCharge<&Charge::description>},
    {"charge.customer", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The ID of the customer"), "cust_test_5xuym2",
        ofCharge<&Charge::customer>},
    {"charge.ip", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The IP address that the charge was made from"),
        "203.0.113.7", ofCharge<&Charge::ip>},
    {"charge.card.brand", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The card's brand"), "Visa",
        ofCharge<&Charge::cardBrand>},
    {"charge.card.last_digits", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The last four digits of the card"),
        "4242", ofCharge<&Charge::cardLastDigits>},
    {"charge.card.name", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The name on the card"), "Somchai Prasert",
        ofCharge<&Charge::cardName>},
    {"charge.card.country", QT_TRANSLATE_NOOP("disputedesk::Placeholders", "The country of the card's bank"), "th",
        ofCharge<&Charge::cardCountry>},
    {"metadata.order_id",
        QT_TRANSLATE_NOOP("disputedesk::Placeholders", "A metadata value: write its key behind the point"), "A-1042",
        nullptr},
    {"evidence.shipping_tracking_number",
        QT_TRANSLATE_NOOP("disputedesk::Placeholders", "A text of the evidence form, by the field's API name"),
        "KEX0039127751", nullptr},
};

QString metadataValue(const Metadata &metadata, const QString &key)
{
    for (const MetadataEntry &entry : metadata)
        if (entry.key == key && entry.type != MetadataType::Null)
            return entry.text;
    return {};
}

QString oneLine(const QString &value) { return visibleText(value).trimmed(); }
} // namespace

std::span<const Placeholder> placeholders() { return kTable; }

QString placeholderDoc(const Placeholder &placeholder)
{
    return QCoreApplication::translate("disputedesk::Placeholders", placeholder.doc);
}

std::optional<QString> placeholderValue(const QString &name, const PlaceholderFacts &facts)
{
    const Draft &draft = facts.view.draft;
    if (name.startsWith(kMetadata, Qt::CaseInsensitive) && name.size() > kMetadata.size())
        return oneLine(metadataValue(
            draft.metadataEdited ? draft.metadata : facts.view.dispute.metadata, name.mid(kMetadata.size())));
    if (name.startsWith(kEvidence, Qt::CaseInsensitive)) {
        const QString field = name.mid(kEvidence.size()).toLower();
        const EvidenceField *const known = evidenceField(field);
        if (!known || known->isFile)
            return std::nullopt;
        return oneLine(draft.evidence.value(field, facts.view.dispute.evidence.value(field)));
    }
    for (const Placeholder &known : kTable)
        if (name.compare(QLatin1StringView(known.name), Qt::CaseInsensitive) == 0)
            return oneLine(known.value(facts));
    return std::nullopt;
}

PlaceholderLookup placeholderLookup(const DisputeView &view, const QString &language, const QDateTime &now)
{
    return [view, now, language, locale = replyLocale(language)](const QString &name) {
        return placeholderValue(name, {view, locale, now, language});
    };
}

QStringList foreignTexts(const DisputeView &view)
{
    QStringList values;
    const PlaceholderFacts facts{view, QLocale::c(), {}, {}};
    for (const Placeholder &known : kTable)
        if (known.value)
            values << oneLine(known.value(facts));
    for (const MetadataEntry &entry : view.dispute.metadata)
        values << oneLine(entry.text);
    values.removeIf([](const QString &value) { return !opensSlot(value); });
    return values;
}

QLocale replyLocale(const QString &language)
{
    if (language == "en"_L1)
        return QLocale(QLocale::English, QLocale::UnitedKingdom); // 14 Nov 2026: no month to be taken for a day
    return QLocale(language);
}

QString replyLanguageFor(const DisputeView &view, const QStringList &have, const QLocale &program)
{
    const auto spoken = [](const QLocale &locale) {
        const QString language = locale.language() == QLocale::Chinese ? u"zh_CN"_s : QLocale(locale.language()).name();
        return language.startsWith("zh"_L1) ? language : language.section(u'_', 0, 0);
    };
    QStringList wanted;
    static const QHash<QString, QString> countries{{u"th"_s, u"th"_s}, {u"jp"_s, u"ja"_s}, {u"cn"_s, u"zh_CN"_s}};
    if (view.charge)
        wanted << countries.value(
            view.charge->cardCountry.toLower(), view.charge->cardCountry.isEmpty() ? QString() : u"en"_s);
    wanted << spoken(program) << u"en"_s << have.value(0);
    for (const QString &language : std::as_const(wanted))
        if (!language.isEmpty() && have.contains(language))
            return language;
    return {};
}

QString replyLanguageOf(const QString &text, const DisputeView &view)
{
    QString words = text;
    const QList<TemplateSlot> named = templateSlots(text); // our names of things are no words of the letter
    for (auto slot = named.crbegin(); slot != named.crend(); ++slot)
        words.remove(slot->from, slot->length);
    qsizetype latin = 0, thai = 0, han = 0, kana = 0;
    for (const QChar c : std::as_const(words)) {
        const QChar::Script script = c.script();
        latin += script == QChar::Script_Latin;
        thai += script == QChar::Script_Thai;
        han += script == QChar::Script_Han;
        kana += script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
    }
    // Ids and names in Latin letters stand in letters of every language, and a word takes three times as many of them.
    const qsizetype most = std::max({latin / 3, thai, han + kana});
    if (latin + thai + han + kana == 0)
        return replyLanguageFor(view, replyLanguages());
    if (most == thai && thai > 0)
        return u"th"_s;
    if (most == han + kana && han + kana > 0)
        return kana > 0 ? u"ja"_s : u"zh_CN"_s;
    return u"en"_s;
}

QString replyLanguageName(const QString &language)
{
    static const QHash<QString, QString> names{
        {u"en"_s, u"English"_s}, {u"th"_s, u"ไทย"_s}, {u"ja"_s, u"日本語"_s}, {u"zh_CN"_s, u"简体中文"_s}};
    return names.value(language, visibleText(language));
}

} // namespace disputedesk
