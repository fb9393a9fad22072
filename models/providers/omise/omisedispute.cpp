// Reads dispute and document objects: the two shapes of contracts/omise.md, "Objects".
#include "models/domain/ids.h"
#include "models/providers/omise/omisefields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::omise {

namespace {
/// Id and livemode must tell the same story (I6).
void checkIdentity(json::Value &object, IdKind kind, const QString &id, std::optional<bool> live)
{
    if (!isValidId(ProviderKind::Omise, kind, id))
        object.refuse(u"no valid id"_s);
    else if (live && *live != (modeOfId(ProviderKind::Omise, id, Mode::Test) == Mode::Live))
        object.refuse(u"id and livemode do not agree"_s);
}

/// The documents inside a dispute. One that is broken is left out; the total then says that the list is not whole.
void readDocuments(json::Value &value, Dispute &dispute)
{
    const auto take = [&dispute](json::Value &element) {
        Document document = readDocument(element);
        if (!element.recover())
            dispute.documents.append(std::move(document));
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

void readTransactions(json::Value &value, Dispute &dispute)
{
    if (value.isNull())
        return value.skip();
    value.elements(
        [&dispute](json::Value &element) {
            DisputeTransaction transaction;
            if (element.isText()) {
                transaction.id = element.text();
            } else {
                element.members([&](std::string_view key, json::Value &member) {
                    if (key == "id")
                        transaction.id = member.text();
                    else if (key == "key")
                        transaction.key = member.textOrNull();
                    else if (key == "amount")
                        transaction.amount.minor = amountMinor(member);
                    else if (key == "currency")
                        transaction.amount.currency = currencyCode(member);
                    else if (key == "created_at" || key == "created")
                        transaction.createdAt = utcTime(member);
                });
            }
            // Shown only, never summed: a strange one must not hide the dispute.
            if (!element.recover())
                dispute.transactions.append(std::move(transaction));
        },
        kMaxItems);
}

struct Funding {
    std::optional<qint64> minor;
    QString currency;
};

bool readMoney(std::string_view key, json::Value &member, Dispute &dispute, Funding &funding)
{
    if (key == "amount")
        dispute.amount.minor = amountMinor(member);
    else if (key == "currency")
        dispute.amount.currency = currencyCode(member);
    else if (key == "funding_amount" && !member.isNull())
        funding.minor = amountMinor(member);
    else if (key == "funding_currency")
        funding.currency = currencyCode(member);
    else
        return false;
    return true;
}

bool readTexts(std::string_view key, json::Value &member, Dispute &dispute, bool *masked)
{
    if (key == "status")
        dispute.status = member.text();
    else if (key == "reason_code")
        dispute.reasonCode = member.textOrNull();
    else if (key == "reason_message")
        dispute.reasonMessage = customerText(member, masked);
    else if (key == "message")
        dispute.message = customerText(member, masked);
    else if (key == "admin_message")
        dispute.adminMessage = customerText(member, masked);
    else if (key == "charge")
        dispute.charge = idOf(member);
    else if (key == "created_at" || key == "created")
        dispute.createdAt = utcTime(member);
    else if (key == "closed_at")
        dispute.closedAt = utcTime(member);
    else
        return false;
    return true;
}

bool readLists(std::string_view key, json::Value &member, Dispute &dispute)
{
    if (key == "documents")
        readDocuments(member, dispute);
    else if (key == "transactions")
        readTransactions(member, dispute);
    else if (key == "transaction") // the older shape: one id
        if (const QString id = idOf(member); !id.isEmpty())
            dispute.transactions.append({id, {}, {}, {}});
        else
            return true;
    else if (key == "metadata")
        dispute.metadata = fields::metadataOf(member);
    else
        return false;
    return true;
}
} // namespace

Document readDocument(json::Value &value)
{
    Document document;
    std::optional<bool> live;
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "object")
            fields::checkObject(member, "document"_L1);
        else if (key == "id")
            document.id = member.text();
        else if (key == "livemode")
            live = member.boolean();
        else if (key == "filename")
            document.filename = customerText(member);
        else if (key == "kind")
            document.kind = member.textOrNull();
        else if (key == "download_uri")
            document.downloadUri = member.textOrNull();
        else if (key == "created_at" || key == "created")
            document.createdAt = utcTime(member);
        else if (key == "deleted")
            document.deleted = member.boolean();
    });
    checkIdentity(value, IdKind::Document, document.id, live);
    return document;
}

Dispute readDispute(json::Value &value, QString *id)
{
    Dispute dispute;
    Funding funding;
    std::optional<bool> live;
    bool masked = false;
    dispute.raw = value.members([&](std::string_view key, json::Value &member) {
        if (key == "object")
            fields::checkObject(member, "dispute"_L1);
        else if (key == "id")
            *id = dispute.id = member.text();
        else if (key == "livemode")
            live = member.boolean();
        else if (!readMoney(key, member, dispute, funding) && !readTexts(key, member, dispute, &masked))
            readLists(key, member, dispute);
    });
    checkIdentity(value, IdKind::Dispute, dispute.id, live);
    if (dispute.status.isEmpty())
        value.refuse(u"no status"_s);
    if (dispute.amount.currency.isEmpty())
        value.refuse(u"no currency"_s);
    if (!dispute.createdAt.isValid())
        value.refuse(u"no creation time"_s);
    dispute.mode = modeOfId(ProviderKind::Omise, dispute.id, Mode::Test);
    if (funding.minor && !funding.currency.isEmpty() && Money{*funding.minor, funding.currency} != dispute.amount)
        dispute.fundingAmount = Money{*funding.minor, funding.currency};
    if (masked)
        dispute.raw = maskedJson(dispute.raw);
    return dispute;
}

} // namespace disputedesk::omise
