#include "app/sandbox/cards/fields.h"

#include <algorithm>

namespace disputedesk::sandbox::cards {

namespace {

constexpr std::uint32_t kShort = 5'000;
constexpr std::uint32_t kLong = 20'000;

} // namespace

const std::array<EvidenceField, kFieldCount> kFields{{
    {"access_activity_log", kLong},
    {"billing_address", kShort},
    {"cancellation_policy", 0},
    {"cancellation_policy_disclosure", kLong},
    {"cancellation_rebuttal", kLong},
    {"customer_communication", 0},
    {"customer_email_address", kShort},
    {"customer_name", kShort},
    {"customer_purchase_ip", kShort},
    {"customer_signature", 0},
    {"duplicate_charge_documentation", 0},
    {"duplicate_charge_explanation", kLong},
    {"duplicate_charge_id", kShort},
    {"product_description", kLong},
    {"receipt", 0},
    {"refund_policy", 0},
    {"refund_policy_disclosure", kLong},
    {"refund_refusal_explanation", kLong},
    {"service_date", kShort},
    {"service_documentation", 0},
    {"shipping_address", kShort},
    {"shipping_carrier", kShort},
    {"shipping_date", kShort},
    {"shipping_documentation", 0},
    {"shipping_tracking_number", kShort},
    {"uncategorized_file", 0},
    {"uncategorized_text", kLong},
}};

std::optional<std::size_t> fieldNamed(std::string_view name)
{
    const auto found = std::ranges::find(kFields, name, &EvidenceField::name);
    return found == kFields.end() ? std::nullopt : std::optional(std::size_t(found - kFields.begin()));
}

std::size_t characters(std::string_view text)
{
    return std::size_t(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

bool isEmpty(const Evidence &evidence)
{
    return std::ranges::all_of(evidence, [](const std::string &text) { return text.empty(); });
}

} // namespace disputedesk::sandbox::cards
