#pragma once

class QDialog;

namespace disputedesk {

/// Keeps a dialog that has a layout at least `leastWidth` pixels wide, and as large as its texts need, as far as the
/// screen has room: what breaks lines, or comes later, would else be squeezed. What it has of FitScroll is shown whole
/// where there is room for it. It grows only; larger stays larger.
void keepWhole(QDialog &dialog, int leastWidth);

} // namespace disputedesk
