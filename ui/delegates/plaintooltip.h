#pragma once

class QAbstractItemView;
class QHelpEvent;
class QModelIndex;

namespace disputedesk {

/// Shows a cell's tool tip as text, never as the HTML that a server's words may look like (safety.md D4). For
/// QAbstractItemDelegate::helpEvent(); false when the event is not a tool tip's.
bool showPlainToolTip(QHelpEvent *event, QAbstractItemView *view, const QModelIndex &index);

} // namespace disputedesk
