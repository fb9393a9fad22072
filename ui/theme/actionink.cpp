#include "ui/theme/actionink.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

QString actionSign(ActionState state)
{
    switch (state) {
    case ActionState::Applied:
    case ActionState::SeenApplied: return u"✓"_s;
    case ActionState::Rejected: return u"✕"_s;
    case ActionState::NotSent:
    case ActionState::SeenNotApplied: return u"○"_s;
    case ActionState::Settled: return u"✎"_s;
    case ActionState::Armed:
    case ActionState::Sending:
    case ActionState::Unknown: break;
    }
    return u"!"_s;
}

Ink actionInk(ActionState state)
{
    switch (state) {
    case ActionState::Applied:
    case ActionState::SeenApplied: return Ink::Success;
    case ActionState::Rejected:
    case ActionState::Unknown: return Ink::Danger;
    case ActionState::Armed:
    case ActionState::Sending: return Ink::Warning;
    case ActionState::NotSent:
    case ActionState::SeenNotApplied:
    case ActionState::Settled: break;
    }
    return Ink::Muted;
}

} // namespace disputedesk
