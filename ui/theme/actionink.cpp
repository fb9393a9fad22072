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
    switch (state) {
    case ActionState::Applied:
    case ActionState::SeenApplied: return losesMoney(verb) ? Ink::Text : Ink::Success;
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

void paintActionSign(QPainter &painter, const QRect &place, const ActivityItem &item, const Theme &theme)
{
    const bool isWrite = item.kind == ActivityItem::Kind::Write;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(isWrite ? actionInk(item.state, item.verb) : Ink::Muted), 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place.adjusted(1, 1, -1, -1));
    painter.setFont(Theme::secondaryFont());
    painter.drawText(place, Qt::AlignCenter, isWrite ? actionSign(item.state) : u"↻"_s);
    painter.restore();
}

} // namespace disputedesk
