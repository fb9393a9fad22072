#pragma once

#include "app/sandbox/access.h"
#include "app/sandbox/cards/status.h"

#include <array>

namespace disputedesk::sandbox::cards {

/// What sets one card provider apart, as far as plain facts can say it.
struct House {
    std::string_view name;
    Keys keys;
    std::string_view idMark; ///< between an id's prefix and its number
    std::string_view listPath;
    std::uint64_t salt; ///< two houses of one seed tell different stories
    bool stages; ///< evidence can wait on the dispute; else every update is final
    bool full; ///< reason, card and balance transactions in a dispute; else reason_code and its texts
    bool twoPrefixes; ///< some disputes are du_, the others dp_
    bool hasAccount; ///< GET /v1/account
    std::array<std::uint8_t, kStatusCount> shares; ///< how many of forty have that status
};

} // namespace disputedesk::sandbox::cards
