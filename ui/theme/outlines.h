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
/// The rounded fill of an item in a menu-like list: the chosen one's, or that of the one under the mouse.
void paintItem(QPainter &painter, const QRect &item, bool chosen, Ink hover, const Theme &theme);
/// The frame of what has the keyboard, inside `edge`. Sets pen and brush.
void paintFocusFrame(QPainter &painter, const QRectF &edge, double radius, const Theme &theme);
/// The same for words that begin where their place does, and leave no room for a frame: a line under them.
void paintFocusLine(QPainter &painter, const QRect &edge, const Theme &theme);
/// The rounded ground behind a word; `outlined`: with an edge in the word's ink. Sets pen and brush.
void paintPillGround(QPainter &painter, const QRectF &pill, const QColor &ground, const QColor &ink, bool outlined);
/// The empty part of a bar. Sets pen and brush.
void paintTrack(QPainter &painter, const QRectF &track, double radius, const Theme &theme);

} // namespace disputedesk
