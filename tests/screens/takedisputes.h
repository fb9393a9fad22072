#pragma once

#include "tests/screens/camera.h"

namespace disputedesk::test {

/// One dispute of Omise from its first sight to the accepted loss, every dialog on the way, then the desk offline.
bool takeDisputes(DeskDriver &driver, Camera &camera);

} // namespace disputedesk::test
