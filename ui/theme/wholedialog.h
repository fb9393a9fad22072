#pragma once

class QDialog;
class QWidget;

namespace disputedesk {

/// Keeps a dialog that has a layout at least `leastWidth` pixels wide, and as large as its texts need, as far as the
/// screen has room: what breaks lines, or comes later, would else be squeezed. What it has of FitScroll is shown whole
/// where there is room for it. What the content gives up it takes back, until the person or its maker chose a size:
/// from then on larger stays larger. Not for a dialog whose buttons must stay where they are, as in a confirmation.
void keepWhole(QDialog &dialog, int leastWidth);

/// True where the screen has no room for wide margins around what is to be read: 1440x900 at 200 %, say.
bool isLowScreen(const QWidget &widget);

} // namespace disputedesk
