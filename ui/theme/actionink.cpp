#include "ui/theme/actionink.h"

#include <QPainter>
#include <QPen>

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

Ink actionInk(ActionState state, WriteVerb verb)
{
    const bool losesMoney = verb == WriteVerb::Concede || verb == WriteVerb::FinaliseLost;
    switch (state) {
    case ActionState::Applied:
    case ActionState::SeenApplied: return losesMoney ? Ink::Text : Ink::Success;
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

void paintActionSign(
    QPainter &painter, const QRect &place, std::optional<ActionState> state, WriteVerb verb, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(state ? actionInk(*state, verb) : Ink::Muted), 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place.adjusted(1, 1, -1, -1));
    painter.setFont(Theme::secondaryFont());
    painter.drawText(place, Qt::AlignCenter, state ? actionSign(*state) : u"↻"_s);
    painter.restore();
}

} // namespace disputedesk
