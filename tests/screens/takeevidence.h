#pragma once

#include "tests/screens/camera.h"

namespace disputedesk::test {

/// WooshPay or Stripe: the evidence form, its review, a draft that a colleague overtook (Stripe), an inquiry, a
/// submitted one.
bool takeEvidence(DeskDriver &driver, Camera &camera, const QString &suffix);

} // namespace disputedesk::test
