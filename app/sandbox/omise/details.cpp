#include "app/sandbox/omise/details.h"

#include "app/sandbox/json/jsonwriter.h"
#include "app/sandbox/omise/wording.h"

#include <algorithm>

namespace disputedesk::sandbox::omise {

namespace {

enum Salt : std::uint64_t { ChargeSalt = 0x11, TextSalt = 0x22, ReasonSalt = 0x33 };

Dice diceFor(std::uint64_t seed, std::uint32_t serial, Salt salt) { return Dice(mixed(seed ^ (salt << 56)) + serial); }

/// A two in five share has none; the rest shows every kind of value that JSON has.
std::string metadataFor(Dice &dice)
{
    std::string metadata;
    JsonWriter json(metadata);
    json.beginObject();
    if (dice.percent(60)) {
        json.field("order_id", "A-" + std::to_string(10000 + dice.below(90000)));
        json.field("customer-id", dice.below(5000));
        if (dice.percent(30))
            json.field("vip", dice.percent(50));
        if (dice.percent(25)) {
            json.key("shipping").beginObject().field("carrier", dice.percent(50) ? "Kerry Express" : "ヤマト運輸");
            json.field("parcels", 1 + dice.below(3)).key("signed").boolean(dice.percent(70)).endObject();
        }
        if (dice.percent(8))
            json.nullField("coupon");
        if (dice.percent(8))
            json.key("tags").beginArray().text("ลูกค้าประจำ").text("web").endArray();
    }
    json.endObject();
    return metadata;
}

} // namespace

Record recordOf(std::uint64_t seed, std::uint32_t serial)
{
    Dice dice = diceFor(seed, serial, ChargeSalt);
    Record record;
    record.serial = serial;
    int roll = int(dice.below(100));
    while (roll >= kCurrencies[record.currency].share)
        roll -= kCurrencies[record.currency++].share;
    // Frauds and undelivered goods are most of it, yet every code must turn up in a small set.
    record.reason = std::uint8_t(dice.percent(60) ? dice.below(8) : dice.below(std::uint32_t(kReasons.size())));
    if (serial % 10 == 3)
        record.reason = std::uint8_t(serial / 10 % kReasons.size());
    constexpr std::array<std::uint32_t, 4> kCeilings{50'000, 200'000, 800'000, 6'000'000}; // satang
    std::int64_t satang = 5'000 + dice.below(kCeilings[dice.below(4)]);
    if (dice.percent(60))
        satang -= satang % 1'000; // prices are round more often than not
    record.amount = std::max<std::int64_t>(50, satang * 100 / kCurrencies[record.currency].percentOfSatang);
    return record;
}

Details detailsOf(std::uint64_t seed, const Record &record)
{
    Dice dice = diceFor(seed, record.serial, TextSalt);
    Details details;
    details.metadata = metadataFor(dice);
    const bool answered = record.status == Status::Pending || record.status == Status::Won
        || (record.status == Status::Lost && dice.percent(55));
    if (answered) {
        details.message = kReplies[dice.below(std::uint32_t(kReplies.size()))];
        if (dice.percent(25))
            details.message += " Ref. " + std::to_string(dice.below(1'000'000));
    } else if (record.status == Status::Lost && dice.percent(50)) {
        details.message = kAcceptedMessage;
    }
    if (dice.percent(12))
        details.adminMessage = dice.pick(kAdminMessages);
    const std::uint32_t documents = dice.percent(answered ? 35 : 8) ? 1 + dice.below(3) : 0;
    for (; details.nextDocument < documents; ++details.nextDocument) {
        Document document;
        document.number = std::uint64_t(record.serial) << 8 | details.nextDocument;
        document.filename = dice.pick(kFilenames);
        document.kind = dice.percent(70) ? std::string(dice.pick(kDocumentKinds)) : std::string();
        document.created = record.created + 3'600 + dice.below(7'200) * (details.nextDocument + 1);
        document.downloadable = document.filename.ends_with(".pdf") && dice.percent(60);
        details.documents.push_back(std::move(document));
    }
    return details;
}

std::string_view reasonMessage(std::uint64_t seed, const Record &record)
{
    Dice dice = diceFor(seed, record.serial, ReasonSalt);
    const std::uint32_t roll = dice.below(100);
    return kReasons[record.reason].wordings[roll < 70 ? 0 : roll < 88 ? 1 : 2];
}

} // namespace disputedesk::sandbox::omise
