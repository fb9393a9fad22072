#include "app/sandbox/omise/chargejson.h"

#include "app/sandbox/omise/details.h"
#include "app/sandbox/omise/money.h"

namespace disputedesk::sandbox::omise {

namespace {

constexpr std::uint64_t kChargeTextSalt = 0x44ull << 56;

void writeCard(
    JsonWriter &json, const Book &book, std::uint32_t serial, Dice &dice, std::int64_t when, const Shape &shape)
{
    const Person &person = dice.pick(kPeople);
    const Brand &brand = dice.pick(kBrands);
    json.key("card").beginObject().field("object", "card").field("id", book.ids().encoded("card", serial));
    json.field("livemode", book.live()).nullField("location").field("deleted", false);
    json.nullField("street1")
        .nullField("street2")
        .field("city", person.city)
        .nullField("state")
        .nullField("phone_number");
    json.nullField("postal_code").field("country", dice.percent(70) ? std::string_view("th") : std::string_view("us"));
    json.field("financing", dice.percent(80) ? "credit" : "debit").field("bank", brand.bank).field("brand", brand.name);
    json.field("fingerprint", "fp" + std::to_string(dice.next()));
    json.nullField("first_digits").field("last_digits", std::to_string(10'000 + dice.below(10'000)).substr(1));
    json.field("name", person.name)
        .field("expiration_month", 1 + dice.below(12))
        .field("expiration_year", 2027 + dice.below(6));
    json.field("security_code_check", true).field(shape.createdKey(), shape.time(when - 86'400)).endObject();
}

void writeRefunds(JsonWriter &json, const std::string &location, std::int64_t when, const Shape &shape)
{
    json.key("refunds").beginObject().field("object", "list").key("data").beginArray().endArray();
    json.field("limit", 20).field("offset", 0).field("total", 0).field("location", location + "/refunds");
    json.field("order", "chronological").field("from", shape.time(0)).field("to", shape.time(when)).endObject();
}

} // namespace

void writeCharge(JsonWriter &json, const Book &book, std::uint32_t serial, const Shape &shape)
{
    Dice dice(mixed(book.seed() ^ kChargeTextSalt) + serial);
    const std::optional<std::uint32_t> disputed = book.bySerial(serial);
    const Record record = disputed ? book.at(*disputed) : recordOf(book.seed(), serial);
    // A charge without a dispute has no date in the book: one a few days old that never moves will do.
    const std::int64_t created =
        std::int64_t(disputed ? record.created : book.at(0).created) - 86'400 - dice.below(30 * 86'400);
    const std::string id = book.chargeId(serial);
    const std::string location = "/charges/" + id;

    json.beginObject()
        .field("object", "charge")
        .field("id", id)
        .field("location", location)
        .field("amount", record.amount);
    json.field("net", fundingAmount(record) * 96 / 100).field("fee", fundingAmount(record) * 37 / 1000);
    json.field("fee_vat", fundingAmount(record) * 3 / 1000).field("interest", 0).field("interest_vat", 0);
    json.field("funding_amount", fundingAmount(record)).field("refunded_amount", 0);
    json.field("currency", currencyOf(record, shape.older)).field("funding_currency", kFundingCurrency);
    json.field("ip", "203.0.113." + std::to_string(1 + dice.below(254))); // a range nobody owns
    writeRefunds(json, location, created, shape);
    json.nullField("link").field("description", dice.pick(kProducts));
    json.key("metadata")
        .beginObject()
        .field("order_id", "A-" + std::to_string(10'000 + dice.below(90'000)))
        .endObject();
    writeCard(json, book, serial, dice, created, shape);
    json.nullField("source").nullField("schedule");
    json.textOrNull("customer", dice.percent(60) ? book.ids().encoded("cust", serial / 3) : std::string());
    json.textOrNull("dispute", disputed ? book.disputeId(serial) : std::string());
    json.field("transaction", book.ids().encoded("trxn", (std::uint64_t(serial) << 1) | 1ull << 40));
    json.nullField("failure_code").nullField("failure_message").field("status", "successful");
    json.field(shape.createdKey(), shape.time(created)).field("paid_at", shape.time(created + 4));
    json.nullField("expired_at").nullField("reversed_at").field("authorized", true).field("capture", true);
    json.field("capturable", false).field("disputable", !disputed).field("livemode", book.live());
    json.field("refundable", !disputed).field("reversed", false).field("reversible", false).field("voided", false);
    json.field("paid", true).field("expired", false).endObject();
}

} // namespace disputedesk::sandbox::omise
