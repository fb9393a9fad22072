#pragma once

#include "tests/screens/camera.h"

namespace disputedesk::test {

/// The window does not close: an export is being written, a write is on its way. That write too, while nobody knows its
/// outcome yet.
bool takeClosing(DeskDriver &driver, Camera &camera);

} // namespace disputedesk::test
