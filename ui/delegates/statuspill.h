#pragma once

#include "ui/theme/stageink.h"

class QPainter;

namespace disputedesk {

/// The pill's letters, from the application's font.
QFont pillFont();
/// The room that a pill with this text needs.
QSize pillSize(const QFontMetrics &font, const QString &text);
/// Draws a rounded pill at the left of `cell`, centred in its height and never wider than it; the word is always drawn.
/// `outlined`: with an edge in its ink, where a fill alone may not be seen. Sets painter's font and pen.
void paintPill(QPainter &painter, const QRect &cell, const QString &text, const QFont &font,
    const QFontMetrics &metrics, const QColor &ground, const QColor &ink, bool outlined);

} // namespace disputedesk
