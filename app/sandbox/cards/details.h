#pragma once

#include "app/sandbox/cards/record.h"
#include "app/sandbox/ids.h"

namespace disputedesk::sandbox::cards {

/// Amount, currency and reason of the dispute at that place; the life of it is the seeder's.
[[nodiscard]] Record recordAt(std::uint64_t seed, std::uint32_t index);
/// What the dispute says, as long as nobody touched it.
[[nodiscard]] Details detailsOf(std::uint64_t seed, const Ids &ids, std::uint32_t index, const Record &record);
/// The number in the id of a seeded file: that of the field it fills.
[[nodiscard]] constexpr std::uint64_t seededFile(std::uint32_t index, std::size_t field)
{
    return std::uint64_t(index) << 8 | field;
}

} // namespace disputedesk::sandbox::cards
