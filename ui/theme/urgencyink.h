#pragma once

#include "models/domain/deadline.h"
#include "ui/theme/theme.h"

namespace disputedesk {

/// The ink of a deadline: red within 3 days and overdue, amber within 7, else plain.
Ink urgencyInk(Urgency urgency);

} // namespace disputedesk
