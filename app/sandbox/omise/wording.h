#pragma once

#include "app/sandbox/people.h"
#include "app/sandbox/random.h"

#include <array>
#include <string_view>

namespace disputedesk::sandbox::omise {

struct Reason {
    std::string_view code;
    std::array<std::string_view, 3> wordings; ///< the provider's text drifts over the years
};
struct Currency {
    std::string_view code;
    int decimals;
    int percentOfSatang; ///< what one smallest unit is worth in the account's currency, in hundredths
    int share; ///< percent of all disputes
};
struct Brand {
    std::string_view name, bank;
};

extern const std::array<Reason, 19> kReasons;
extern const std::array<Currency, 6> kCurrencies;
extern const std::array<Brand, 8> kBrands;
extern const std::array<std::string_view, 4> kAdminMessages;
extern const std::array<std::string_view, 8> kFilenames;
extern const std::array<std::string_view, 4> kDocumentKinds;

} // namespace disputedesk::sandbox::omise
