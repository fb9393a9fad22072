#include "app/sandbox/omise/disputejson.h"

#include "app/sandbox/omise/chargejson.h"
#include "app/sandbox/omise/details.h"
#include "app/sandbox/omise/money.h"

namespace disputedesk::sandbox::omise {

namespace {

std::string locationOf(const Book &book, std::uint32_t index)
{
    return "/disputes/" + book.disputeId(book.at(index).serial);
}

std::string transactionId(const Book &book, const Record &record, bool won)
{
    return book.ids().encoded("trxn", std::uint64_t(record.serial) << 1 | (won ? 1 : 0));
}

void writeTransaction(JsonWriter &json, const Book &book, const Record &record, bool won, const Shape &shape)
{
    const std::string id = transactionId(book, record, won);
    const std::int64_t when = won ? record.closed : record.created;
    json.beginObject().field("object", "transaction").field("id", id).field("livemode", book.live());
    json.field("currency", kFundingCurrency)
        .field("amount", fundingAmount(record))
        .field("location", "/transactions/" + id);
    json.field("direction", won ? "credit" : "debit")
        .field("key", won ? "dispute.won.credit" : "dispute.started.debit");
    json.field("origin", book.disputeId(record.serial)).field("transferable_at", shape.time(when));
    json.field("created_at", shape.time(when)).endObject();
}

void writeTransactions(JsonWriter &json, const Book &book, const Record &record, const Shape &shape)
{
    if (shape.older) {
        json.field("transaction", transactionId(book, record, record.status == Status::Won));
        return;
    }
    json.key("transactions").beginArray(); // newest first
    if (record.status == Status::Won)
        writeTransaction(json, book, record, true, shape);
    writeTransaction(json, book, record, false, shape);
    json.endArray();
}

} // namespace

std::string_view statusName(Status status)
{
    constexpr std::array<std::string_view, 4> kNames{"open", "pending", "won", "lost"};
    return kNames[std::size_t(status)];
}

void writeDocument(
    JsonWriter &json, const Book &book, std::uint32_t index, const Document &document, const Shape &shape)
{
    const std::string id = book.ids().encoded("docu", document.number);
    json.beginObject().field("object", "document").field("id", id).field("livemode", book.live());
    json.field("location", locationOf(book, index) + "/documents/" + id).field("filename", document.filename);
    json.textOrNull("kind", document.kind);
    json.textOrNull("download_uri", document.downloadable ? shape.baseUrl + "/files/" + id : std::string());
    json.field(shape.createdKey(), shape.time(document.created)).field("deleted", false).endObject();
}

void writeDocuments(JsonWriter &json, const Book &book, std::uint32_t index, const Details &details,
    const Window &window, const Shape &shape)
{
    std::vector<const Document *> inTime;
    for (const Document &document : details.documents) {
        const bool isListed = shape.listsUploads || document.content.empty(); // what was uploaded has its bytes
        if (isListed && document.created >= window.from && document.created <= window.to)
            inTime.push_back(&document);
    }
    writeList(json, window, std::int64_t(inTime.size()), locationOf(book, index) + "/documents", shape,
        [&](std::int64_t i) { writeDocument(json, book, index, *inTime[std::size_t(i)], shape); });
}

void writeDispute(JsonWriter &json, const Book &book, std::uint32_t index, const Shape &shape, std::int64_t now)
{
    const Record &record = book.at(index);
    const Details &details = book.details(index);
    json.beginObject().field("object", "dispute").field("id", book.disputeId(record.serial));
    json.field("livemode", book.live()).field("location", locationOf(book, index));
    json.field("currency", currencyOf(record, shape.older)).field("amount", record.amount);
    if (!shape.older)
        json.field("funding_amount", fundingAmount(record)).field("funding_currency", kFundingCurrency);
    json.key("metadata").raw(details.metadata).key("charge");
    if (shape.expand)
        writeCharge(json, book, record.serial, shape);
    else
        json.text(book.chargeId(record.serial));
    json.key("documents");
    writeDocuments(json, book, index, details, Window{.to = now}, shape);
    writeTransactions(json, book, record, shape);
    if (!shape.older)
        json.textOrNull("admin_message", details.adminMessage);
    json.textOrNull("message", details.message);
    json.field("reason_code", reasonCode(record)).field("reason_message", reasonMessage(book.seed(), record));
    json.field("status", statusName(record.status));
    json.textOrNull("closed_at", record.closed != 0 ? shape.time(record.closed) : std::string());
    json.field(shape.createdKey(), shape.time(record.created)).endObject();
}

} // namespace disputedesk::sandbox::omise
