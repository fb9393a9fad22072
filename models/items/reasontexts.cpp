#include "models/domain/displaytext.h"
#include "models/items/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class ReasonTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::ReasonTexts)
};

struct Reason {
    QLatin1StringView code;
    const char *text;
    const char *advice;
};
// Every reason code of contracts/omise.md; the set is open. Issue 3 makes this a data file.
constexpr Reason kReasons[] = {
    {"not_recorded"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Not recorded"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The bank gave no reason. Send what shows that the order was placed, paid and delivered.")},
    {"not_available"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Not available"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The bank gave no reason. Send what shows that the order was placed, paid and delivered.")},
    {"other"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Other"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "Read the bank's sentence above; answer exactly that point and attach the papers for it.")},
    {"incorrect_transaction_amount"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Wrong amount"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The cardholder says the amount is wrong. Show the order and receipt with the amount that was agreed.")},
    {"duplicate_processing"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Duplicate processing"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The cardholder says they paid twice for one thing. Show two separate orders, or the refund of one.")},
    {"credit_not_processed"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Credit not processed"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The cardholder waits for a refund. Show the refund with its date, or your refund terms and their "
            "consent.")},
    {"paid_by_other_means"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Paid by other means"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The cardholder says they paid in another way. Show that no other payment came in, or that it was for "
            "another order.")},
    {"unauthorized_charge"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Unauthorised charge"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The cardholder says they did not make this payment. 3-D Secure results, delivery to the cardholder's "
            "address and earlier orders help.")},
    {"unauthorized_charge_aka_fraud"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Unauthorised charge"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The cardholder says they did not make this payment. 3-D Secure results, delivery to the cardholder's "
            "address and earlier orders help.")},
    {"non_matching_account_number"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Account number does not match"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The bank has no such card account. Show the authorisation you were given for this card.")},
    {"incorrect_currency"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Wrong currency"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The cardholder agreed to another currency. Show the currency on the order page and the receipt.")},
    {"late_presentment"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Late presentment"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The payment was taken too long after it was authorised. Show the dates of authorisation, capture and "
            "delivery.")},
    {"cancelled_recurring_transaction"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Cancelled recurring"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The cardholder says the subscription was cancelled. Show the terms, the missing cancellation, or use "
            "after it.")},
    {"not_as_described_or_defective_merchandise"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Not as described"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The cardholder got something else or something broken. Show the description, photos, and what you offered "
            "to put it right.")},
    {"goods_or_services_not_provided"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Goods not provided"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The cardholder says nothing arrived. Proof of delivery with date and address, or logs of use, usually "
            "decide.")},
    {"incorrect_transaction_code"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Wrong transaction type"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "A refund may have been booked as a charge, or the other way round. Show what was meant and what was "
            "booked.")},
    {"invalid_data"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Invalid data"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "Data of the payment were wrong or missing. Show the authorisation with the data that were used.")},
    {"expired_card"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Expired card"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The card had expired on the day of payment. Show the authorisation and its date.")},
    {"transaction_not_recognised"_L1, QT_TRANSLATE_NOOP("disputedesk::ReasonTexts", "Unrecognised charge"),
        QT_TRANSLATE_NOOP("disputedesk::ReasonTexts",
            "The cardholder does not know this payment. Show who ordered what, and the name that stands on the "
            "statement.")},
};

const Reason *find(const QString &code)
{
    for (const Reason &reason : kReasons)
        if (code == reason.code)
            return &reason;
    return nullptr;
}
} // namespace

QString reasonText(const QString &reasonCode)
{
    if (const Reason *reason = find(reasonCode))
        return ReasonTexts::tr(reason->text);
    QString text = visibleText(reasonCode).replace(u'_', u' ').simplified();
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString reasonAdvice(const QString &reasonCode)
{
    const Reason *reason = find(reasonCode);
    return reason ? ReasonTexts::tr(reason->advice) : QString();
}

} // namespace disputedesk
