#pragma once

#include "tests/screens/camera.h"

namespace disputedesk::test {

/// The last question of a live account with the amount typed; an end that is not known yet, and settling it by hand.
bool takeActs(DeskDriver &driver, Camera &camera);

} // namespace disputedesk::test
