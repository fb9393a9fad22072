#pragma once

#include "app/sandbox/access.h"

namespace disputedesk::sandbox::omise {

inline constexpr Keys kKeys{"skey_test_sandbox0000000000001", "skey_sandbox0000000000001"};

} // namespace disputedesk::sandbox::omise
