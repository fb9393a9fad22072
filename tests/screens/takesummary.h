#pragma once

#include "tests/screens/camera.h"

namespace disputedesk::test {

/// A dispute with others of its charge, one that was decided without sending anything, one that the provider has no
/// longer; and a folder of replies that gets another name.
bool takeSummary(DeskDriver &driver, Camera &camera);

} // namespace disputedesk::test
