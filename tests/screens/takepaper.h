#pragma once

#include "tests/screens/camera.h"

namespace disputedesk::test {

/// What leaves the program: a case file where there is no printer, its preview and its first page where there is one,
/// and an export that its folder does not take.
bool takePaper(DeskDriver &driver, Camera &camera);

} // namespace disputedesk::test
