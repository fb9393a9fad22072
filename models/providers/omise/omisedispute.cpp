// Reads dispute and document objects: the two shapes of contracts/omise.md, "Objects". Each reader is written once for
// both homes: `Dispute` keeps a dispute whole, `RowViews` what a page's row needs.
#include "models/domain/ids.h"
#include "models/domain/jsonmembers.h"
#include "models/providers/omise/omisefields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::omise {

namespace {
using fields::readCurrency;
using fields::readCustomerText;
using fields::readId;
using fields::readText;
using fields::readTextOrNull;
using fields::readTime;

/// What a home's parts are read into.
template <typename Row> struct PartsOf {
    using Document = DocumentView;
    using Transaction = TransactionView;
};
template <> struct PartsOf<Dispute> {
    using Document = disputedesk::Document;
    using Transaction = DisputeTransaction;
};

/// Id and livemode must tell the same story (I6).
template <typename Text> void checkIdentity(json::Value &object, IdKind kind, const Text &id, std::optional<bool> live)
{
    if (!isValidId(ProviderKind::Omise, kind, id))
        object.refuse(u"no valid id"_s);
    else if (live && *live != (modeOfId(ProviderKind::Omise, id, Mode::Test) == Mode::Live))
        object.refuse(u"id and livemode do not agree"_s);
}

template <typename Part> struct DocumentReading {
    Part &document;
    std::optional<bool> live;
    bool masked = false;
};
template <typename Part> using InDocument = DocumentReading<Part> &;
template <typename Part>
constexpr auto kDocument = json::memberTable<DocumentReading<Part>>({
    {"object", [](json::Value &member, InDocument<Part>) { fields::checkObject(member, "document"_L1); }},
    {"id", [](json::Value &member, InDocument<Part> in) { readText(member, in.document.id); }},
    {"livemode", [](json::Value &member, InDocument<Part> in) { in.live = member.boolean(); }},
    {"filename",
        [](json::Value &member, InDocument<Part> in) { readCustomerText(member, in.document.filename, &in.masked); }},
    {"kind", [](json::Value &member, InDocument<Part> in) { readTextOrNull(member, in.document.kind); }},
    {"download_uri", [](json::Value &member, InDocument<Part> in) { readTextOrNull(member, in.document.downloadUri); }},
    {"created_at", [](json::Value &member, InDocument<Part> in) { readTime(member, in.document.createdAt); }},
    {"created", [](json::Value &member, InDocument<Part> in) { readTime(member, in.document.createdAt); }},
    {"deleted", [](json::Value &member, InDocument<Part> in) { in.document.deleted = member.boolean(); }},
});

/// True when its name held a card number, which its own bytes then still do.
template <typename Part> bool fillDocument(json::Value &value, Part &document)
{
    DocumentReading<Part> reading{document, {}, false};
    json::readMembers(value, kDocument<Part>, reading);
    checkIdentity(value, IdKind::Document, document.id, reading.live);
    return reading.masked;
}

void keepDocument(Dispute &dispute, Document &document) { dispute.documents.append(std::move(document)); }
void keepDocument(RowViews &row, const DocumentView &document) { row.filenames.push_back(document.filename); }
void keepTransaction(Dispute &dispute, DisputeTransaction &part) { dispute.transactions.append(std::move(part)); }
void keepTransaction(RowViews &, const TransactionView &) { } // no column shows them

/// The documents inside a dispute. One that is broken is left out; the total then says that the list is not whole.
template <typename Row> void readDocuments(json::Value &value, Row &dispute, bool &masked)
{
    const auto take = [&dispute, &masked](json::Value &element) {
        typename PartsOf<Row>::Document document;
        masked = fillDocument(element, document) || masked;
        if (!element.recover())
            keepDocument(dispute, document);
        ++dispute.documentsTotal;
    };
    if (value.isNull())
        return value.skip();
    if (value.isArray())
        return value.elements(take, kMaxItems);
    qint64 total = 0;
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "data")
            member.elements(take, kMaxItems);
        else if (key == "total")
            total = countOr(member, 0);
    });
    dispute.documentsTotal = std::max(dispute.documentsTotal, total);
}

template <typename Part>
constexpr auto kTransaction = json::memberTable<Part>({
    {"id", [](json::Value &member, Part &part) { readText(member, part.id); }},
    {"key", [](json::Value &member, Part &part) { readTextOrNull(member, part.key); }},
    {"amount", [](json::Value &member, Part &part) { part.amount.minor = amountMinor(member); }},
    {"currency", [](json::Value &member, Part &part) { readCurrency(member, part.amount.currency); }},
    {"created_at", [](json::Value &member, Part &part) { readTime(member, part.createdAt); }},
    {"created", [](json::Value &member, Part &part) { readTime(member, part.createdAt); }},
});

template <typename Row> void readTransactions(json::Value &value, Row &dispute)
{
    using Transaction = typename PartsOf<Row>::Transaction;
    if (value.isNull())
        return value.skip();
    value.elements(
        [&dispute](json::Value &element) {
            Transaction transaction;
            if (element.isText())
                readText(element, transaction.id);
            else
                json::readMembers(element, kTransaction<Transaction>, transaction);
            // Shown only, never summed: a strange one must not hide the dispute.
            if (!element.recover())
                keepTransaction(dispute, transaction);
        },
        kMaxItems);
}

/// The older shape: one id.
template <typename Row> void readTransaction(json::Value &value, Row &dispute)
{
    typename PartsOf<Row>::Transaction transaction;
    readId(value, transaction.id);
    if (transaction.id.size() > 0)
        keepTransaction(dispute, transaction);
}

template <typename Text> struct Funding {
    std::optional<qint64> minor;
    Text currency;
};

template <typename Row> struct Reading {
    Row &row;
    Funding<decltype(Row::id)> funding;
    std::optional<bool> live;
    bool masked = false;
};
template <typename Row> using In = Reading<Row> &;
template <typename Row>
constexpr auto kDispute = json::memberTable<Reading<Row>>({
    {"object", [](json::Value &member, In<Row>) { fields::checkObject(member, "dispute"_L1); }},
    {"id", [](json::Value &member, In<Row> in) { readText(member, in.row.id); }},
    {"livemode", [](json::Value &member, In<Row> in) { in.live = member.boolean(); }},
    {"amount", [](json::Value &member, In<Row> in) { in.row.amount.minor = amountMinor(member); }},
    {"currency", [](json::Value &member, In<Row> in) { readCurrency(member, in.row.amount.currency); }},
    {"funding_amount",
        [](json::Value &member, In<Row> in) {
            if (!member.isNull())
                in.funding.minor = amountMinor(member);
        }},
    {"funding_currency", [](json::Value &member, In<Row> in) { readCurrency(member, in.funding.currency); }},
    {"status", [](json::Value &member, In<Row> in) { readText(member, in.row.status); }},
    {"reason_code", [](json::Value &member, In<Row> in) { readTextOrNull(member, in.row.reasonCode); }},
    {"reason_message",
        [](json::Value &member, In<Row> in) { readCustomerText(member, in.row.reasonMessage, &in.masked); }},
    {"message", [](json::Value &member, In<Row> in) { readCustomerText(member, in.row.message, &in.masked); }},
    {"admin_message",
        [](json::Value &member, In<Row> in) { readCustomerText(member, in.row.adminMessage, &in.masked); }},
    {"charge", [](json::Value &member, In<Row> in) { readId(member, in.row.charge); }},
    {"created_at", [](json::Value &member, In<Row> in) { readTime(member, in.row.createdAt); }},
    {"created", [](json::Value &member, In<Row> in) { readTime(member, in.row.createdAt); }},
    {"closed_at", [](json::Value &member, In<Row> in) { readTime(member, in.row.closedAt); }},
    {"documents", [](json::Value &member, In<Row> in) { readDocuments(member, in.row, in.masked); }},
    {"transactions", [](json::Value &member, In<Row> in) { readTransactions(member, in.row); }},
    {"transaction", [](json::Value &member, In<Row> in) { readTransaction(member, in.row); }},
    {"metadata", [](json::Value &member, In<Row> in) { fields::readMetadata(member, in.row.metadata); }},
});

void finish(Dispute &dispute, QByteArrayView own, bool masked, const Funding<QString> &funding)
{
    if (funding.minor && !funding.currency.isEmpty() && Money{*funding.minor, funding.currency} != dispute.amount)
        dispute.fundingAmount = Money{*funding.minor, funding.currency};
    dispute.raw = masked ? maskedJson(own.toByteArray()) : own.toByteArray();
}

void finish(RowViews &row, QByteArrayView own, bool masked, const Funding<std::string_view> &)
{
    row.raw = own;
    row.hideCards = masked;
}

template <typename Row> void fillDispute(json::Value &value, Row &dispute)
{
    Reading<Row> reading{dispute, {}, {}, false};
    const QByteArrayView own = json::readMembers(value, kDispute<Row>, reading);
    checkIdentity(value, IdKind::Dispute, dispute.id, reading.live);
    if (dispute.status.size() == 0)
        value.refuse(u"no status"_s);
    if (dispute.amount.currency.size() == 0)
        value.refuse(u"no currency"_s);
    if (!dispute.createdAt.isValid())
        value.refuse(u"no creation time"_s);
    dispute.mode = modeOfId(ProviderKind::Omise, dispute.id, Mode::Test);
    finish(dispute, own, reading.masked, reading.funding);
}
} // namespace

Document readDocument(json::Value &value)
{
    Document document;
    fillDocument(value, document);
    return document;
}

void readDispute(json::Value &value, Dispute &dispute) { fillDispute(value, dispute); }
void readDispute(json::Value &value, RowViews &row) { fillDispute(value, row); }

} // namespace disputedesk::omise
