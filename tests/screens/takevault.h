#pragma once

#include "tests/screens/camera.h"

namespace disputedesk::test {

/// A computer without a keyring: the vault offered, opened, in the settings, and what the lock asks for.
bool takeVault(DeskDriver &driver, Camera &camera);

} // namespace disputedesk::test
