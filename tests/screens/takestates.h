#pragma once

#include "tests/screens/camera.h"

#include <functional>
#include <memory>

namespace disputedesk::test {

/// A file of the draft (preview, its upload), a search that is not right, settings to import, long work, the lock, a
/// key that the provider refuses.
bool takeStates(DeskDriver &driver, Camera &camera);
/// A first start while the list is being read, then with nothing kept: without a network, and with a refused key.
bool takeBeginnings(const std::function<std::unique_ptr<DeskDriver>()> &make, Camera &camera);

} // namespace disputedesk::test
