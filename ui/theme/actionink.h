#pragma once

#include "models/domain/activity.h"
#include "ui/theme/theme.h"

#include <QString>

class QPainter;
class QRect;

namespace disputedesk {

/// The sign of a state: ✓ done, ✕ refused, ○ not sent, ! not known yet.
QString actionSign(ActionState state);
/// The ink of a write in a state. That money was given up is no good news: it is never green.
Ink actionInk(ActionState state, WriteVerb verb);

/// How a line of an activity is signed: in a ring, what became of a write; of a change that was read, ↻.
void paintActionSign(QPainter &painter, const QRect &place, const ActivityItem &item, const Theme &theme);
/// Wide and high.
inline constexpr int kActionSign = 20;

} // namespace disputedesk
