#pragma once

#include "app/sandbox/omise/record.h"
#include "app/sandbox/omise/wording.h"

namespace disputedesk::sandbox::omise {

inline constexpr std::string_view kFundingCurrency = "THB";

/// The amount in the account's own currency.
[[nodiscard]] inline std::int64_t fundingAmount(const Record &record)
{
    return record.amount * kCurrencies[record.currency].percentOfSatang / 100;
}

[[nodiscard]] inline std::string currencyOf(const Record &record, bool lowerCase)
{
    std::string code(kCurrencies[record.currency].code);
    for (char &c : code)
        c = char(lowerCase ? c - 'A' + 'a' : c);
    return code;
}

[[nodiscard]] inline std::string_view reasonCode(const Record &record) { return kReasons[record.reason].code; }

} // namespace disputedesk::sandbox::omise
