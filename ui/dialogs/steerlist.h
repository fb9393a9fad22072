#pragma once

#include <functional>

class QLineEdit;
class QListWidget;

namespace disputedesk {

/// From now on Up and Down in `line` go through the rows of `list`, of which a screen reader is told, and Enter calls
/// `take`, once for each time it is pressed. The keyboard stays in the line.
void steerList(QLineEdit &line, QListWidget &list, std::function<void()> take);

} // namespace disputedesk
