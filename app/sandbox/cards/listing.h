#pragma once

#include "app/sandbox/cards/call.h"

namespace disputedesk::sandbox::cards {

/// A page of disputes, newest first.
[[nodiscard]] Reply listDisputes(const Call &call);

} // namespace disputedesk::sandbox::cards
