#pragma once

#include "models/domain/stage.h"
#include "ui/theme/theme.h"

namespace disputedesk {

/// Ground and letters of a status pill.
struct PillInks {
    Ink ground = Ink::NeutralGround;
    Ink text = Ink::Text;
};
/// The one table of what a status says by colour, for lists, detail and confirmation alike. Inquiries are violet; lost
/// and ruled-out ones are calm: red is for money and deadlines that can still be lost.
PillInks pillInksOf(Stage stage, bool inquiry);

} // namespace disputedesk
