#pragma once

#include "app/sandbox/cards/call.h"

namespace disputedesk::sandbox::cards {

/// Evidence, staged or submitted, and metadata.
[[nodiscard]] Reply updateDispute(Call &call, std::uint32_t index);
/// Concedes.
[[nodiscard]] Reply closeDispute(Call &call, std::uint32_t index);

} // namespace disputedesk::sandbox::cards
