// Reads dispute, evidence and file objects: the schemas of seeds/wooshpay-close-dispute.txt and contracts/wooshpay.md.
// Each reader is written once for both homes: `Dispute` keeps a dispute whole, `RowViews` what a page's row needs.
#include "models/domain/ids.h"
#include "models/providers/stripe/stripefields.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace disputedesk::stripe {

namespace {
using fields::readCustomerText;
using fields::readText;
using fields::readTextOrNull;

/// Members that must be there for a row to be one.
struct Required {
    std::optional<qint64> amount;
    std::optional<bool> live;
};

/// What a home keeps of a file, and what it reads of the words about the reason.
template <typename Row> struct PartsOf {
    using Document = DocumentView;
    using Words = ReasonViews;
};
template <> struct PartsOf<Dispute> {
    using Document = disputedesk::Document;
    using Words = ReasonWords;
};

QString nameOf(const EvidenceField &field) { return field.name; }

const EvidenceField *fieldNamed(std::string_view name)
{
    const auto all = evidenceFields();
    const auto at = std::find_if(all.begin(), all.end(), [name](const EvidenceField &field) {
        return name == std::string_view(field.name.data(), size_t(field.name.size()));
    });
    return at == all.end() ? nullptr : &*at;
}

template <typename Part> void fillFile(json::Value &value, Part &document)
{
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "object")
            fields::checkObject(member, "file"_L1);
        else if (key == "id")
            readText(member, document.id);
        else if (key == "filename")
            readCustomerText(member, document.filename);
        else if (key == "size")
            document.size = fields::countOr(member, -1);
        else if (key == "created")
            fields::readEpoch(member, document.createdAt);
    });
    if (!isValidId(ProviderKind::Stripe, IdKind::Document, document.id))
        value.refuse(u"no valid id"_s);
}

void keepFile(Dispute &dispute, const EvidenceField &field, Document &document, bool valid)
{
    document.kind = nameOf(field);
    dispute.evidence.insert(document.kind, document.id);
    if (valid)
        dispute.documents.append(std::move(document));
}

void keepFile(RowViews &row, const EvidenceField &, const DocumentView &document, bool valid)
{
    if (valid)
        row.filenames.push_back(document.filename);
}

/// The id of a file, or the file itself where the server expanded it.
template <typename Row> void readEvidenceFile(json::Value &value, const EvidenceField &field, Row &dispute)
{
    typename PartsOf<Row>::Document document;
    if (value.isObject())
        fillFile(value, document);
    else
        readTextOrNull(value, document.id);
    if (fields::isBlank(document.id))
        return;
    ++dispute.documentsTotal;
    // What is no file's id can be shown as text and never asked for; the total then says that the list is not whole.
    keepFile(dispute, field, document, isValidId(ProviderKind::Stripe, IdKind::Document, document.id));
}

/// Not card-masked: what is edited goes back to the provider.
void readEvidenceText(json::Value &value, const EvidenceField &field, Dispute &dispute)
{
    const QString text = value.textOrNull();
    if (!fields::isBlank(text))
        dispute.evidence.insert(nameOf(field), text);
}

void readEvidenceText(json::Value &value, const EvidenceField &, RowViews &)
{
    value.utf8OrNull(); // no column shows it, but it must be a text
}

template <typename Row> void readEvidence(json::Value &value, Row &dispute)
{
    if (value.isNull())
        return value.skip();
    value.members([&](std::string_view key, json::Value &member) {
        if (member.isNull())
            return member.skip(); // most are: not worth a look at the name
        const EvidenceField *field = fieldNamed(key);
        if (!field)
            return;
        if (field->isFile)
            readEvidenceFile(member, *field, dispute);
        else
            readEvidenceText(member, *field, dispute);
    });
}

template <typename Row> void readEvidenceDetails(json::Value &value, Row &dispute)
{
    if (value.isNull())
        return value.skip();
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "due_by")
            fields::readEpoch(member, dispute.dueBy);
        else if (key == "has_evidence")
            dispute.hasEvidence = fields::flagOr(member).value_or(false);
        else if (key == "past_due")
            dispute.pastDue = fields::flagOr(member).value_or(false);
        else if (key == "submission_count")
            dispute.submissionCount =
                int(std::min<qint64>(fields::countOr(member, 0), std::numeric_limits<int>::max()));
    });
}

template <typename Words> void readCard(json::Value &value, Words &words)
{
    if (value.isNull())
        return value.skip();
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "brand")
            readTextOrNull(member, words.cardBrand);
        else if (key == "network_reason_code")
            readTextOrNull(member, words.networkCode);
    });
}

template <typename Words> bool readReason(std::string_view key, json::Value &member, Words &words)
{
    if (key == "reason")
        readTextOrNull(member, words.reason);
    else if (key == "reason_code")
        readTextOrNull(member, words.code);
    else if (key == "reason_type")
        readTextOrNull(member, words.type);
    else if (key == "reason_description")
        readCustomerText(member, words.description);
    else if (key == "payment_method_details" && !member.isNull())
        member.members([&](std::string_view name, json::Value &inner) {
            if (name == "card")
                readCard(inner, words);
        });
    else
        return false;
    return true;
}

template <typename Row> bool readCore(std::string_view key, json::Value &member, Row &dispute, Required &required)
{
    if (key == "object")
        fields::checkObject(member, "dispute"_L1);
    else if (key == "amount")
        required.amount = fields::amountMinor(member);
    else if (key == "currency")
        fields::readCurrency(member, dispute.amount.currency);
    else if (key == "created")
        fields::readEpoch(member, dispute.createdAt);
    else if (key == "status")
        readText(member, dispute.status);
    else if (key == "livemode")
        required.live = fields::flagOr(member);
    else
        return false;
    return true;
}

template <typename Row> void readRest(std::string_view key, json::Value &member, Row &dispute)
{
    if (key == "charge")
        fields::readId(member, dispute.charge);
    else if (key == "payment_intent")
        fields::readId(member, dispute.paymentIntent);
    else if (key == "metadata")
        fields::readMetadata(member, dispute.metadata);
    else if (key == "evidence")
        readEvidence(member, dispute);
    else if (key == "evidence_details")
        readEvidenceDetails(member, dispute);
}

// Masked always: an evidence text or a member we do not know can hold a card number as well.
void keepRaw(Dispute &dispute, QByteArrayView own) { dispute.raw = fields::maskedJson(own.toByteArray()); }

void keepRaw(RowViews &row, QByteArrayView own)
{
    row.raw = own;
    row.hideCards = true;
}

template <typename Row> void fillDispute(json::Value &value, const Reading &reading, Row &dispute)
{
    Required required;
    typename PartsOf<Row>::Words words;
    const QByteArrayView own = value.members([&](std::string_view key, json::Value &member) {
        if (key == "id")
            readText(member, dispute.id);
        else if (!readCore(key, member, dispute, required) && !readReason(key, member, words))
            readRest(key, member, dispute);
    });
    if (!isValidId(reading.dialect.kind(), IdKind::Dispute, dispute.id))
        value.refuse(u"no valid id"_s);
    if (dispute.status.size() == 0)
        value.refuse(u"no status"_s);
    if (!required.amount)
        value.refuse(u"no amount"_s);
    if (dispute.amount.currency.size() == 0)
        value.refuse(u"no currency"_s);
    if (!dispute.createdAt.isValid())
        value.refuse(u"no creation time"_s);
    dispute.amount.minor = required.amount.value_or(0);
    dispute.mode = reading.accountMode;
    if (required.live)
        dispute.mode = *required.live ? Mode::Live : Mode::Test;
    reading.dialect.nameReason(words, dispute);
    keepRaw(dispute, own);
}
} // namespace

Document readFile(json::Value &value)
{
    Document document;
    fillFile(value, document);
    return document;
}

void readDispute(json::Value &value, const Reading &reading, Dispute &dispute)
{
    dispute.provider = reading.dialect.kind();
    fillDispute(value, reading, dispute);
}

void readDispute(json::Value &value, const Reading &reading, RowViews &row) { fillDispute(value, reading, row); }

} // namespace disputedesk::stripe
