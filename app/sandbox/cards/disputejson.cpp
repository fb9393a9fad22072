#include "app/sandbox/cards/disputejson.h"

#include "app/sandbox/cards/currencies.h"
#include "app/sandbox/cards/reasons.h"

namespace disputedesk::sandbox::cards {

namespace {

void writeEvidence(JsonWriter &json, const Evidence &evidence)
{
    json.beginObject();
    for (std::size_t i = 0; i < kFieldCount; ++i)
        json.textOrNull(kFields[i].name, evidence[i]);
    json.endObject();
}

void writeEvidenceDetails(JsonWriter &json, const Record &record, const Details &details)
{
    json.beginObject();
    switch (record.dueBy) {
    case DueBy::At: json.field("due_by", record.due); break;
    case DueBy::Null: json.nullField("due_by"); break;
    case DueBy::Zero: json.field("due_by", 0); break;
    case DueBy::Absent: break;
    }
    json.field("has_evidence", !isEmpty(details.evidence)).field("past_due", bool(record.late));
    json.field("submission_count", details.submissions).endObject();
}

void writeTransaction(JsonWriter &json, const Book &book, std::uint32_t index, bool reversal)
{
    const Record &record = book.at(index);
    const std::int64_t amount = reversal ? record.amount : -record.amount;
    json.beginObject().field("id", book.ids().encoded("txn", std::uint64_t(index) * 2 + (reversal ? 1 : 0)));
    json.field("object", "balance_transaction").field("amount", amount);
    json.field("created", std::int64_t(record.created) + (reversal ? 30 * 86'400 : 0));
    json.field("currency", kCurrencies[record.currency].code).field("fee", 0).field("net", amount);
    json.field("reporting_category", reversal ? "dispute_reversal" : "dispute");
    json.field("source", book.disputeId(index)).field("type", "adjustment").endObject();
}

/// What only the fuller of the two houses tells.
void writeFullerHalf(JsonWriter &json, const Book &book, std::uint32_t index)
{
    const Record &record = book.at(index);
    const ReasonRow &row = kReasonRows[record.reason];
    json.key("balance_transactions").beginArray();
    if (!isInquiry(record.status))
        writeTransaction(json, book, index, false);
    if (record.status == Status::Won)
        writeTransaction(json, book, index, true);
    json.endArray().field("is_charge_refundable", isInquiry(record.status)).field("reason", row.reason);
    json.key("payment_method_details").beginObject().key("card").beginObject().field("brand", row.brand);
    json.field("case_type", isInquiry(record.status) ? "inquiry" : "chargeback");
    json.field("network_reason_code", codeOf(row, record.code)).endObject().field("type", "card").endObject();
}

/// Every seventeenth has no code, every thirteenth no texts for it: all of it may be null.
void writeCode(JsonWriter &json, const Record &record, std::uint32_t index)
{
    const ReasonRow &row = kReasonRows[record.reason];
    const std::string_view code = codeOf(row, record.code);
    const bool coded = index % 17 != 5 || code == kAmbiguousCode;
    const bool told = index % 13 != 3;
    json.key("balance_transactions").beginArray().endArray();
    json.textOrNull("reason_code", coded ? code : std::string_view());
    json.textOrNull("reason_type", told ? reasonType(row.reason) : std::string_view());
    json.textOrNull("reason_description", told ? reasonDescription(row.reason, code) : std::string_view());
}

} // namespace

void writeDispute(JsonWriter &json, const Call &call, std::uint32_t index, const Telling &telling)
{
    const Book &book = call.book;
    const Record &record = book.at(index);
    const Details &details = book.details(index);
    json.beginObject().field("id", book.disputeId(index)).field("object", "dispute").field("amount", record.amount);
    if (!call.switches.chargeMissing)
        json.field("charge", book.ids().encoded("ch", index));
    json.field("created", record.created).field("currency", kCurrencies[record.currency].code).key("evidence");
    if (telling.nullEvidence)
        json.null();
    else
        writeEvidence(json, details.evidence);
    writeEvidenceDetails(json.key("evidence_details"), record, details);
    json.field("livemode", book.live()).key("metadata").beginObject();
    for (const auto &[key, value] : details.metadata)
        json.field(key, value);
    json.endObject().textOrNull("payment_intent", index % 11 == 4 ? std::string() : book.ids().encoded("pi", index));
    if (call.house.full)
        writeFullerHalf(json, book, index);
    else
        writeCode(json, record, index);
    json.field("status", telling.status.empty() ? nameOf(record.status) : telling.status).endObject();
}

Reply disputeReply(const Call &call, std::uint32_t index, std::string_view status)
{
    Reply reply;
    JsonWriter json(reply.body);
    writeDispute(json, call, index, {call.switches.nullEvidence, status});
    return reply;
}

} // namespace disputedesk::sandbox::cards
