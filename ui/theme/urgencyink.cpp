#include "ui/theme/urgencyink.h"

namespace disputedesk {

Ink urgencyInk(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Critical:
    case Urgency::Overdue: return Ink::Danger;
    case Urgency::Urgent: return Ink::Warning;
    case Urgency::None:
    case Urgency::Later: break;
    }
    return Ink::Text;
}

} // namespace disputedesk
