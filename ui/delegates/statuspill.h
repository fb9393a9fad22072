#pragma once

#include "models/domain/stage.h"
#include "ui/theme/theme.h"

class QPainter;

namespace disputedesk {

/// Ground and letters of a status pill. Inquiries are violet; lost and ruled-out ones are calm: red is for money and
/// deadlines that can still be lost.
struct PillInks {
    Ink ground = Ink::NeutralGround;
    Ink text = Ink::Text;
};
PillInks pillInksOf(Stage stage, bool inquiry);

/// The pill's letters, from the application's font.
QFont pillFont();
/// The room that a pill with this text needs.
QSize pillSize(const QFontMetrics &font, const QString &text);
/// Draws a rounded pill at the left of `cell`, centred in its height and never wider than it; the word is always drawn.
/// Sets painter's font and pen.
void paintPill(QPainter &painter, const QRect &cell, const QString &text, const QFont &font,
    const QFontMetrics &metrics, const QColor &ground, const QColor &ink);

} // namespace disputedesk
