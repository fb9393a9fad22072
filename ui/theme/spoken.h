#pragma once

#include <QString>

class QAbstractItemView;
class QWidget;

namespace disputedesk {

/// Says `text` through a screen reader, politely: after what it is saying now. Qt 6.8 has an event for it; before, the
/// text goes out as the change of a status. `from` is the widget it belongs to; nothing is shown on the screen.
void announce(QWidget &from, const QString &text);

/// Tells a screen reader that a row of a list is the current one while the keyboard stays in another widget, such as
/// the line that is typed in.
void tellRow(QAbstractItemView &view, int row);

} // namespace disputedesk
