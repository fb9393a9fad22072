#pragma once

#include "tests/screens/camera.h"

namespace disputedesk::test {

/// Insights as charts, as tables, and in a narrow window.
bool takeInsights(DeskDriver &driver, Camera &camera);
/// Insights of days without a dispute, and the picture that they give away.
bool takeQuietInsights(DeskDriver &driver, Camera &camera);
/// An account that has no dispute at all, in the list and in Insights; then with its first one.
bool takeFirstDispute(DeskDriver &driver, Camera &camera);

} // namespace disputedesk::test
