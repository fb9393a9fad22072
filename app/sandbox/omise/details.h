#pragma once

#include "app/sandbox/omise/record.h"

namespace disputedesk::sandbox::omise {

/// The part of a record that belongs to its charge: amount, currency and reason follow from the serial.
[[nodiscard]] Record recordOf(std::uint64_t seed, std::uint32_t serial);
/// The text of a seeded dispute, the same each time it is asked for.
[[nodiscard]] Details detailsOf(std::uint64_t seed, const Record &record);
/// The reason in the provider's words.
[[nodiscard]] std::string_view reasonMessage(std::uint64_t seed, const Record &record);

} // namespace disputedesk::sandbox::omise
