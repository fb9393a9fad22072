// Reads dispute, evidence and file objects: the schemas of seeds/wooshpay-close-dispute.txt and contracts/wooshpay.md.
// Each reader is written once for both homes: `Dispute` keeps a dispute whole, `RowViews` what a page's row needs.
#include "models/domain/ids.h"
#include "models/domain/jsonmembers.h"
#include "models/providers/jsonmask.h"
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

template <typename Part>
constexpr auto kFile = json::memberTable<Part>({
    {"object", [](json::Value &member, Part &) { fields::checkObject(member, "file"_L1); }},
    {"id", [](json::Value &member, Part &file) { readText(member, file.id); }},
    {"filename", [](json::Value &member, Part &file) { readCustomerText(member, file.filename); }},
    {"size", [](json::Value &member, Part &file) { file.size = fields::countOr(member, -1); }},
    {"created", [](json::Value &member, Part &file) { fields::readEpoch(member, file.createdAt); }},
});

template <typename Part> void fillFile(json::Value &value, Part &document)
{
    json::readMembers(value, kFile<Part>, document);
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

template <typename Row>
constexpr auto kEvidenceDetails = json::memberTable<Row>({
    {"due_by", [](json::Value &member, Row &row) { fields::readEpoch(member, row.dueBy); }},
    {"has_evidence", [](json::Value &member, Row &row) { row.hasEvidence = fields::flagOr(member).value_or(false); }},
    {"past_due", [](json::Value &member, Row &row) { row.pastDue = fields::flagOr(member).value_or(false); }},
    {"submission_count",
        [](json::Value &member, Row &row) {
            row.submissionCount = int(std::min<qint64>(fields::countOr(member, 0), std::numeric_limits<int>::max()));
        }},
});

template <typename Words>
constexpr auto kCard = json::memberTable<Words>({
    {"brand", [](json::Value &member, Words &words) { readTextOrNull(member, words.cardBrand); }},
    {"network_reason_code", [](json::Value &member, Words &words) { readTextOrNull(member, words.networkCode); }},
});

/// Reads an object by `table`; null is none.
template <typename Table, typename State> void readOrNull(json::Value &value, const Table &table, State &state)
{
    if (value.isNull())
        value.skip();
    else
        json::readMembers(value, table, state);
}

template <typename Words> void readPaymentMethod(json::Value &value, Words &words)
{
    if (value.isNull())
        return value.skip();
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "card")
            readOrNull(member, kCard<Words>, words);
    });
}

template <typename Row> struct DisputeReading {
    Row &row;
    Required required;
    typename PartsOf<Row>::Words words;
};
template <typename Row> using In = DisputeReading<Row> &;
template <typename Row>
constexpr auto kDispute = json::memberTable<DisputeReading<Row>>({
    {"id", [](json::Value &member, In<Row> in) { readText(member, in.row.id); }},
    {"object", [](json::Value &member, In<Row>) { fields::checkObject(member, "dispute"_L1); }},
    {"amount", [](json::Value &member, In<Row> in) { in.required.amount = fields::amountMinor(member); }},
    {"currency", [](json::Value &member, In<Row> in) { fields::readCurrency(member, in.row.amount.currency); }},
    {"created", [](json::Value &member, In<Row> in) { fields::readEpoch(member, in.row.createdAt); }},
    {"status", [](json::Value &member, In<Row> in) { readText(member, in.row.status); }},
    {"livemode", [](json::Value &member, In<Row> in) { in.required.live = fields::flagOr(member); }},
    {"reason", [](json::Value &member, In<Row> in) { readTextOrNull(member, in.words.reason); }},
    {"reason_code", [](json::Value &member, In<Row> in) { readTextOrNull(member, in.words.code); }},
    {"reason_type", [](json::Value &member, In<Row> in) { readTextOrNull(member, in.words.type); }},
    {"reason_description", [](json::Value &member, In<Row> in) { readCustomerText(member, in.words.description); }},
    {"payment_method_details", [](json::Value &member, In<Row> in) { readPaymentMethod(member, in.words); }},
    {"charge", [](json::Value &member, In<Row> in) { fields::readId(member, in.row.charge); }},
    {"payment_intent", [](json::Value &member, In<Row> in) { fields::readId(member, in.row.paymentIntent); }},
    {"metadata", [](json::Value &member, In<Row> in) { fields::readMetadata(member, in.row.metadata); }},
    {"evidence", [](json::Value &member, In<Row> in) { readEvidence(member, in.row); }},
    {"evidence_details", [](json::Value &member, In<Row> in) { readOrNull(member, kEvidenceDetails<Row>, in.row); }},
});

// Masked always: an evidence text or a member we do not know can hold a card number as well.
void keepRaw(Dispute &dispute, QByteArrayView own) { dispute.raw = fields::maskedJson(own.toByteArray()); }

void keepRaw(RowViews &row, QByteArrayView own)
{
    row.raw = own;
    row.hideCards = true;
}

template <typename Row> void fillDispute(json::Value &value, const Reading &reading, Row &dispute)
{
    DisputeReading<Row> in{dispute, {}, {}};
    const QByteArrayView own = json::readMembers(value, kDispute<Row>, in);
    if (!isValidId(reading.dialect.kind(), IdKind::Dispute, dispute.id))
        value.refuse(u"no valid id"_s);
    if (dispute.status.size() == 0)
        value.refuse(u"no status"_s);
    if (!in.required.amount)
        value.refuse(u"no amount"_s);
    if (dispute.amount.currency.size() == 0)
        value.refuse(u"no currency"_s);
    if (!dispute.createdAt.isValid())
        value.refuse(u"no creation time"_s);
    dispute.amount.minor = in.required.amount.value_or(0);
    dispute.mode = reading.accountMode;
    if (in.required.live)
        dispute.mode = *in.required.live ? Mode::Live : Mode::Test;
    reading.dialect.nameReason(in.words, dispute);
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
