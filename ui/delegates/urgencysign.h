#pragma once

#include "models/domain/deadline.h"
#include "ui/theme/theme.h"

class QPainter;

namespace disputedesk {

/// The ink of a deadline: red within 3 days and overdue, amber within 7, else plain.
Ink urgencyInk(Urgency urgency);
/// Draws ● ◐ ○ or, overdue, a filled triangle: shapes, since many fonts lack the half moon.
void paintUrgencySign(QPainter &painter, const QRectF &rect, Urgency urgency, const QColor &ink);

} // namespace disputedesk
