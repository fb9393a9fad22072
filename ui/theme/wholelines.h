#pragma once

class QWidget;

namespace disputedesk {

/// A column that is short of room squeezes what wraps below the height its lines take, one over the other. `widget`,
/// which has a layout, keeps the height that its lines take at its width; something else gives way.
void keepWholeLines(QWidget &widget);

} // namespace disputedesk
