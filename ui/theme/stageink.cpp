#include "ui/theme/stageink.h"

namespace disputedesk {

PillInks pillInksOf(Stage stage, bool inquiry)
{
    if (inquiry)
        return {Ink::VioletGround, Ink::Violet};
    switch (stage) {
    case Stage::NeedsResponse: return {Ink::WarningGround, Ink::Warning};
    case Stage::Won: return {Ink::SuccessGround, Ink::Success};
    case Stage::Lost:
    case Stage::ClosedWithoutRuling: return {Ink::NeutralGround, Ink::Muted};
    case Stage::InReview:
    case Stage::Unknown: break;
    }
    return {Ink::NeutralGround, Ink::Text};
}

} // namespace disputedesk
