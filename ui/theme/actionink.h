#pragma once

#include "models/domain/intent.h"
#include "ui/theme/theme.h"

#include <QString>

namespace disputedesk {

/// The sign and the ink of a state: ✓ done, ✕ refused, ○ not sent, ! not known yet.
QString actionSign(ActionState state);
Ink actionInk(ActionState state);

} // namespace disputedesk
