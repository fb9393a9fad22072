#pragma once

#include "models/domain/evidenceplan.h"
#include "models/items/disputeview.h"

namespace disputedesk {

/// The evidence form of a view: what is shown, reviewed, written into a letter and sent is this one plan.
EvidencePlan evidenceOf(const DisputeView &view);

} // namespace disputedesk
