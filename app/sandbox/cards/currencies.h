#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace disputedesk::sandbox::cards {

struct Currency {
    std::string_view code;
    std::int64_t percent; ///< how many smallest units a hundred US cents are
    std::int64_t step; ///< amounts are multiples of it: ISK and UGX come in hundredths, yet have none
    std::uint32_t share; ///< percent of all disputes
};

inline constexpr std::array<Currency, 9> kCurrencies{{
    {"usd", 100, 1, 34},
    {"eur", 92, 1, 18},
    {"gbp", 79, 1, 10},
    {"thb", 3'500, 1, 12},
    {"jpy", 150, 1, 10},
    {"kwd", 310, 10, 5},
    {"isk", 13'700, 100, 4},
    {"ugx", 370'000, 100, 3},
    {"krw", 1'350, 1, 4},
}};

} // namespace disputedesk::sandbox::cards
