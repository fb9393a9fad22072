#pragma once

#include "app/sandbox/cards/house.h"
#include "app/sandbox/cards/record.h"

#include <vector>

namespace disputedesk::sandbox::cards {

/// The disputes of one mode, in order of creation: the first 1,600 by the house's shares, of further ones those that
/// are over only, and rulings in the place of the others.
[[nodiscard]] std::vector<Record> seededRecords(
    const House &house, std::uint64_t seed, std::uint32_t count, std::int64_t anchor);

} // namespace disputedesk::sandbox::cards
