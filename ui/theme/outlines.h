#pragma once

#include "ui/theme/theme.h"

#include <QPen>

class QPainter;

namespace disputedesk {

// What light and dark tell by a fill, high contrast tells by an outline too: who uses it may see no fill at all.

/// Around what is chosen, at least 3:1 on its fill and on every ground; transparent where the fill tells it.
QColor chosenEdgeColor(ThemeChoice resolved);
/// Around the empty part of a bar; transparent where the fill tells it.
QColor trackEdgeColor(ThemeChoice resolved);

/// For the outline of a chosen thing that is painted with its fill.
QPen chosenPen(const Theme &theme);
/// The fill of a chosen row, or of one cell of it, with a line above and below.
void paintChosenRow(QPainter &painter, const QRect &row, const Theme &theme);
/// The empty part of a bar. Sets pen and brush.
void paintTrack(QPainter &painter, const QRectF &track, double radius, const Theme &theme);

} // namespace disputedesk
