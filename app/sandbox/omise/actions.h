#pragma once

#include "app/sandbox/omise/call.h"

namespace disputedesk::sandbox::omise {

/// The state rules. Parameters are judged before states, so a bad body answers 400 whatever the dispute is.
[[nodiscard]] Reply updateDispute(Call &call, std::uint32_t index);
[[nodiscard]] Reply acceptDispute(Call &call, std::uint32_t index);
[[nodiscard]] Reply closeDispute(Call &call, std::uint32_t index);
/// A dispute on the charge of the call; test mode only.
[[nodiscard]] Reply createDispute(Call &call);

} // namespace disputedesk::sandbox::omise
