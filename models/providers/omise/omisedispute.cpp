// Reads dispute and document objects: the two shapes of contracts/omise.md, "Objects". Each reader is written once for
// both homes: `Dispute` keeps a dispute whole, `RowViews` what a page's row needs.
#include "models/domain/ids.h"
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

template <typename Part> void fillDocument(json::Value &value, Part &document)
{
    std::optional<bool> live;
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "object")
            fields::checkObject(member, "document"_L1);
        else if (key == "id")
            readText(member, document.id);
        else if (key == "livemode")
            live = member.boolean();
        else if (key == "filename")
            readCustomerText(member, document.filename);
        else if (key == "kind")
            readTextOrNull(member, document.kind);
        else if (key == "download_uri")
            readTextOrNull(member, document.downloadUri);
        else if (key == "created_at" || key == "created")
            readTime(member, document.createdAt);
        else if (key == "deleted")
            document.deleted = member.boolean();
    });
    checkIdentity(value, IdKind::Document, document.id, live);
}

void keepDocument(Dispute &dispute, Document &document) { dispute.documents.append(std::move(document)); }
void keepDocument(RowViews &row, const DocumentView &document) { row.filenames.push_back(document.filename); }
void keepTransaction(Dispute &dispute, DisputeTransaction &part) { dispute.transactions.append(std::move(part)); }
void keepTransaction(RowViews &, const TransactionView &) { } // no column shows them

/// The documents inside a dispute. One that is broken is left out; the total then says that the list is not whole.
template <typename Row> void readDocuments(json::Value &value, Row &dispute)
{
    const auto take = [&dispute](json::Value &element) {
        typename PartsOf<Row>::Document document;
        fillDocument(element, document);
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

template <typename Row> void readTransactions(json::Value &value, Row &dispute)
{
    if (value.isNull())
        return value.skip();
    value.elements(
        [&dispute](json::Value &element) {
            typename PartsOf<Row>::Transaction transaction;
            if (element.isText()) {
                readText(element, transaction.id);
            } else {
                element.members([&](std::string_view key, json::Value &member) {
                    if (key == "id")
                        readText(member, transaction.id);
                    else if (key == "key")
                        readTextOrNull(member, transaction.key);
                    else if (key == "amount")
                        transaction.amount.minor = amountMinor(member);
                    else if (key == "currency")
                        readCurrency(member, transaction.amount.currency);
                    else if (key == "created_at" || key == "created")
                        readTime(member, transaction.createdAt);
                });
            }
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

template <typename Row, typename Text>
bool readMoney(std::string_view key, json::Value &member, Row &dispute, Funding<Text> &funding)
{
    if (key == "amount")
        dispute.amount.minor = amountMinor(member);
    else if (key == "currency")
        readCurrency(member, dispute.amount.currency);
    else if (key == "funding_amount" && !member.isNull())
        funding.minor = amountMinor(member);
    else if (key == "funding_currency")
        readCurrency(member, funding.currency);
    else
        return false;
    return true;
}

template <typename Row> bool readTexts(std::string_view key, json::Value &member, Row &dispute, bool *masked)
{
    if (key == "status")
        readText(member, dispute.status);
    else if (key == "reason_code")
        readTextOrNull(member, dispute.reasonCode);
    else if (key == "reason_message")
        readCustomerText(member, dispute.reasonMessage, masked);
    else if (key == "message")
        readCustomerText(member, dispute.message, masked);
    else if (key == "admin_message")
        readCustomerText(member, dispute.adminMessage, masked);
    else if (key == "charge")
        readId(member, dispute.charge);
    else if (key == "created_at" || key == "created")
        readTime(member, dispute.createdAt);
    else if (key == "closed_at")
        readTime(member, dispute.closedAt);
    else
        return false;
    return true;
}

template <typename Row> void readLists(std::string_view key, json::Value &member, Row &dispute)
{
    if (key == "documents")
        readDocuments(member, dispute);
    else if (key == "transactions")
        readTransactions(member, dispute);
    else if (key == "transaction")
        readTransaction(member, dispute);
    else if (key == "metadata")
        fields::readMetadata(member, dispute.metadata);
}

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
    Funding<decltype(dispute.id)> funding;
    std::optional<bool> live;
    bool masked = false;
    const QByteArrayView own = value.members([&](std::string_view key, json::Value &member) {
        if (key == "object")
            fields::checkObject(member, "dispute"_L1);
        else if (key == "id")
            readText(member, dispute.id);
        else if (key == "livemode")
            live = member.boolean();
        else if (!readMoney(key, member, dispute, funding) && !readTexts(key, member, dispute, &masked))
            readLists(key, member, dispute);
    });
    checkIdentity(value, IdKind::Dispute, dispute.id, live);
    if (dispute.status.size() == 0)
        value.refuse(u"no status"_s);
    if (dispute.amount.currency.size() == 0)
        value.refuse(u"no currency"_s);
    if (!dispute.createdAt.isValid())
        value.refuse(u"no creation time"_s);
    dispute.mode = modeOfId(ProviderKind::Omise, dispute.id, Mode::Test);
    finish(dispute, own, masked, funding);
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
