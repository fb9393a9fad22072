#pragma once

#include "app/sandbox/cards/call.h"

namespace disputedesk::sandbox::cards {

[[nodiscard]] Reply createFile(Call &call);
[[nodiscard]] Reply retrieveFile(const Call &call);
/// The bytes.
[[nodiscard]] Reply downloadFile(const Call &call);

} // namespace disputedesk::sandbox::cards
