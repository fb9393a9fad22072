// Reads dispute, evidence and file objects: the schemas of seeds/wooshpay-close-dispute.txt and contracts/wooshpay.md.
#include "models/domain/ids.h"
#include "models/providers/stripe/stripefields.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace disputedesk::stripe {

namespace {
/// Members that must be there for a row to be one.
struct Required {
    std::optional<qint64> amount;
    std::optional<bool> live;
};

/// The id of a file, or the file itself where the server expanded it.
void readEvidenceFile(json::Value &value, const QString &field, Dispute &dispute)
{
    Document document;
    if (value.isObject())
        document = readFile(value);
    else
        document.id = value.textOrNull();
    if (document.id.trimmed().isEmpty())
        return;
    dispute.evidence.insert(field, document.id);
    document.kind = field;
    ++dispute.documentsTotal;
    // What is no file's id can be shown as text and never asked for; the total then says that the list is not whole.
    if (isValidId(dispute.provider, IdKind::Document, document.id))
        dispute.documents.append(std::move(document));
}

/// Not card-masked: what is edited goes back to the provider.
void readEvidence(json::Value &value, Dispute &dispute)
{
    if (value.isNull())
        return value.skip();
    value.members([&](std::string_view key, json::Value &member) {
        const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
        const EvidenceField *field = evidenceField(name);
        if (!field)
            return;
        if (field->isFile)
            return readEvidenceFile(member, name, dispute);
        const QString text = member.textOrNull();
        if (!text.trimmed().isEmpty())
            dispute.evidence.insert(name, text);
    });
}

void readEvidenceDetails(json::Value &value, Dispute &dispute)
{
    if (value.isNull())
        return value.skip();
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "due_by")
            dispute.dueBy = fields::epochTime(member);
        else if (key == "has_evidence")
            dispute.hasEvidence = fields::flagOr(member).value_or(false);
        else if (key == "past_due")
            dispute.pastDue = fields::flagOr(member).value_or(false);
        else if (key == "submission_count")
            dispute.submissionCount =
                int(std::min<qint64>(fields::countOr(member, 0), std::numeric_limits<int>::max()));
    });
}

void readCard(json::Value &value, ReasonWords &words)
{
    if (value.isNull())
        return value.skip();
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "brand")
            words.cardBrand = member.textOrNull();
        else if (key == "network_reason_code")
            words.networkCode = member.textOrNull();
    });
}

bool readReason(std::string_view key, json::Value &member, ReasonWords &words)
{
    if (key == "reason")
        words.reason = member.textOrNull();
    else if (key == "reason_code")
        words.code = member.textOrNull();
    else if (key == "reason_type")
        words.type = member.textOrNull();
    else if (key == "reason_description")
        words.description = fields::customerText(member);
    else if (key == "payment_method_details" && !member.isNull())
        member.members([&](std::string_view name, json::Value &inner) {
            if (name == "card")
                readCard(inner, words);
        });
    else
        return false;
    return true;
}

bool readCore(std::string_view key, json::Value &member, Dispute &dispute, Required &required)
{
    if (key == "object")
        fields::checkObject(member, "dispute"_L1);
    else if (key == "amount")
        required.amount = fields::amountMinor(member);
    else if (key == "currency")
        dispute.amount.currency = fields::currencyCode(member);
    else if (key == "created")
        dispute.createdAt = fields::epochTime(member);
    else if (key == "status")
        dispute.status = member.text();
    else if (key == "livemode")
        required.live = fields::flagOr(member);
    else
        return false;
    return true;
}

void readRest(std::string_view key, json::Value &member, Dispute &dispute)
{
    if (key == "charge")
        dispute.charge = fields::idOf(member);
    else if (key == "payment_intent")
        dispute.paymentIntent = fields::idOf(member);
    else if (key == "metadata")
        dispute.metadata = fields::metadataOf(member);
    else if (key == "evidence")
        readEvidence(member, dispute);
    else if (key == "evidence_details")
        readEvidenceDetails(member, dispute);
}
} // namespace

Document readFile(json::Value &value)
{
    Document document;
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "object")
            fields::checkObject(member, "file"_L1);
        else if (key == "id")
            document.id = member.text();
        else if (key == "filename")
            document.filename = fields::customerText(member);
        else if (key == "size")
            document.size = fields::countOr(member, -1);
        else if (key == "created")
            document.createdAt = fields::epochTime(member);
    });
    if (!isValidId(ProviderKind::Stripe, IdKind::Document, document.id))
        value.refuse(u"no valid id"_s);
    return document;
}

Dispute readDispute(json::Value &value, const Reading &reading, QString *id)
{
    Dispute dispute;
    dispute.provider = reading.dialect.kind();
    Required required;
    ReasonWords words;
    dispute.raw = value.members([&](std::string_view key, json::Value &member) {
        if (key == "id")
            *id = dispute.id = member.text();
        else if (!readCore(key, member, dispute, required) && !readReason(key, member, words))
            readRest(key, member, dispute);
    });
    if (!isValidId(dispute.provider, IdKind::Dispute, dispute.id))
        value.refuse(u"no valid id"_s);
    if (dispute.status.isEmpty())
        value.refuse(u"no status"_s);
    if (!required.amount)
        value.refuse(u"no amount"_s);
    if (dispute.amount.currency.isEmpty())
        value.refuse(u"no currency"_s);
    if (!dispute.createdAt.isValid())
        value.refuse(u"no creation time"_s);
    dispute.amount.minor = required.amount.value_or(0);
    dispute.mode = reading.accountMode;
    if (required.live)
        dispute.mode = *required.live ? Mode::Live : Mode::Test;
    reading.dialect.nameReason(words, dispute);
    // Always: an evidence text or a member we do not know can hold a card number as well.
    dispute.raw = fields::maskedJson(dispute.raw);
    return dispute;
}

} // namespace disputedesk::stripe
