#pragma once

#include "ui/charts/chartspec.h"

class QPainter;
class QRectF;

namespace disputedesk {

/// The brush under a mark of that kind: what paintHatch() is drawn on.
QColor markGround(const QColor &ink, ChartFill fill, const QColor &panel);
/// Slanting lines inside of a rectangle, drawn as lines so that they are as sharp on paper and in SVG.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &ink);
/// A small square of a legend.
void paintMark(QPainter &painter, const QRectF &rect, const QColor &ink, ChartFill fill, const QColor &panel);

} // namespace disputedesk
