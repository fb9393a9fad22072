#pragma once

#include "models/domain/deadline.h"
#include "ui/theme/urgencyink.h"

class QPainter;

namespace disputedesk {

/// Draws ● ◐ ○ or, overdue, a filled triangle: shapes, since many fonts lack the half moon.
void paintUrgencySign(QPainter &painter, const QRectF &rect, Urgency urgency, const QColor &ink);

} // namespace disputedesk
