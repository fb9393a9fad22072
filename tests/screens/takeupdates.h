#pragma once

#include "tests/screens/camera.h"

namespace disputedesk::test {

/// New versions, as a build that may ask for them shows them: what the settings ask, what is told then, and its
/// details.
bool takeUpdates(DeskDriver &driver, Camera &camera);

} // namespace disputedesk::test
