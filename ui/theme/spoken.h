#pragma once

#include <QAccessible>
#include <QString>

class QAbstractItemView;
class QMessageBox;
class QWidget;

namespace disputedesk {

/// Says `text` through a screen reader, politely: after what it is saying now. Qt 6.8 has an event for it; before, the
/// text goes out as a notification that is shown (what AT-SPI's readers speak) and as an alert (what the others do).
/// `from` is the widget it belongs to; nothing is shown on the screen.
void announce(QWidget &from, const QString &text);

/// Tells a screen reader that a row of a list is the current one while the keyboard stays in another widget, such as
/// the line that is typed in.
void tellRow(QAbstractItemView &view, int row);

/// What a screen reader calls a widget that paints or scrolls on its own: Qt calls it nothing, or a mere container.
/// Not for buttons, fields and views, whose role brings actions and texts with it.
void speakAs(QWidget &widget, QAccessible::Role role);

/// What this label says anew is read out while its window is in use: states and problems that come by themselves.
void setLive(QWidget &label);
bool isLive(const QWidget &label);

/// The box's question or message as its name, what it says further as its description: it has no title to be read.
void nameMessage(QMessageBox &box);

} // namespace disputedesk
