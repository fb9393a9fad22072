#include "app/sandbox/cards/details.h"

#include "app/sandbox/cards/currencies.h"
#include "app/sandbox/cards/reasons.h"
#include "app/sandbox/people.h"
#include "app/sandbox/random.h"

namespace disputedesk::sandbox::cards {

namespace {

enum Salt : std::uint64_t { MoneySalt = 0x44, TextSalt = 0x55 };

Dice diceFor(std::uint64_t seed, std::uint32_t index, Salt salt) { return Dice(mixed(seed ^ (salt << 56)) + index); }

std::size_t drawnReason(Dice &dice)
{
    constexpr std::array<std::string_view, 4> kBrands{"visa", "mastercard", "amex", "discover"};
    constexpr std::array<std::uint32_t, 4> kUpTo{45, 80, 92, 100};
    const std::uint32_t roll = dice.below(100);
    std::size_t brand = 0;
    while (roll >= kUpTo[brand])
        ++brand;
    const std::uint32_t kind = dice.below(100);
    if (kind < 55) // frauds and undelivered goods are most of it
        return rowOf(kBrands[brand], kind < 35 ? "fraudulent" : "product_not_received");
    return dice.below(std::uint32_t(kReasonRows.size()));
}

bool submittedBefore(Dice &dice, Status status)
{
    switch (status) {
    case Status::WarningUnderReview:
    case Status::UnderReview:
    case Status::Won:
    case Status::AppealNeedsResponse:
    case Status::AppealUnderReview: return true;
    case Status::Lost: return dice.percent(60);
    case Status::WarningClosed: return dice.percent(50);
    default: return false;
    }
}

void fill(Details &details, Dice &dice, const Ids &ids, std::uint32_t index)
{
    const auto set = [&details](std::string_view name, std::string text) {
        details.evidence[*fieldNamed(name)] = std::move(text);
    };
    const Person &person = dice.pick(kPeople);
    set("customer_name", std::string(person.name));
    set("customer_email_address", std::string(person.mail) + "@example.com");
    set("customer_purchase_ip", "203.0.113." + std::to_string(1 + dice.below(254)));
    set("billing_address",
        std::to_string(1 + dice.below(300)) + " Main Road\n" + std::string(person.city) + ", "
            + std::string(person.country));
    set("product_description", std::string(dice.pick(kProducts)));
    if (dice.percent(60))
        set("uncategorized_text", std::string(dice.pick(kReplies)));
    if (dice.percent(40)) {
        set("shipping_carrier", dice.percent(50) ? "Kerry Express" : "ヤマト運輸");
        set("shipping_tracking_number", "TH" + std::to_string(100'000'000 + dice.below(900'000'000)));
    }
    for (std::size_t field = 0; field < kFieldCount; ++field) {
        if (kFields[field].isFile() && dice.percent(18))
            details.evidence[field] = ids.encoded("file", seededFile(index, field));
    }
}

} // namespace

Record recordAt(std::uint64_t seed, std::uint32_t index)
{
    Dice dice = diceFor(seed, index, MoneySalt);
    Record record;
    std::uint32_t roll = dice.below(100);
    while (roll >= kCurrencies[record.currency].share)
        roll -= kCurrencies[record.currency++].share;
    if (index % 20 == 7) // each currency must turn up in a small set
        record.currency = std::uint8_t(index / 20 % kCurrencies.size());
    const Currency &currency = kCurrencies[record.currency];
    constexpr std::array<std::uint32_t, 4> kCeilings{3'000, 9'000, 40'000, 300'000}; // cents
    std::int64_t cents = 500 + dice.below(kCeilings[dice.below(4)]);
    if (dice.percent(50))
        cents -= cents % 100;
    const std::int64_t amount = cents * currency.percent / 100;
    record.amount = amount - amount % currency.step;
    record.reason = std::uint8_t(drawnReason(dice));
    record.code = std::uint8_t(dice.below(std::uint32_t(codeCount(kReasonRows[record.reason]))));
    return record;
}

Details detailsOf(std::uint64_t seed, const Ids &ids, std::uint32_t index, const Record &record)
{
    Dice dice = diceFor(seed, index, TextSalt);
    Details details;
    if (dice.percent(60)) {
        details.metadata["order_id"] = "A-" + std::to_string(10'000 + dice.below(90'000));
        if (dice.percent(30))
            details.metadata["หมายเหตุ"] = "ลูกค้าประจำ";
    }
    const bool submitted = submittedBefore(dice, record.status);
    details.submissions = submitted ? 1 : 0;
    if (submitted || record.staged)
        fill(details, dice, ids, index);
    return details;
}

} // namespace disputedesk::sandbox::cards
