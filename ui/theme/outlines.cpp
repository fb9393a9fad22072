#include "ui/theme/outlines.h"

#include "ui/theme/controlinks.h"

#include <QPainter>

namespace disputedesk {

namespace {
constexpr double kItemRadius = 6;
constexpr int kFrame = 2; ///< width of the keyboard's frame

QPen penOf(const QColor &edge) { return edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, 1); }

/// A line of one pixel lies in the middle of its own, else it is smeared over two.
QRectF onPixels(const QRectF &shape, const QPen &edge)
{
    return edge.style() == Qt::NoPen ? shape : shape.adjusted(0.5, 0.5, -0.5, -0.5);
}
} // namespace

QColor chosenEdgeColor(ThemeChoice resolved)
{
    return resolved == ThemeChoice::HighContrast ? inkColor(resolved, Ink::Accent) : QColor(Qt::transparent);
}

QColor trackEdgeColor(ThemeChoice resolved)
{
    return resolved == ThemeChoice::HighContrast ? inkColor(resolved, Ink::Line) : QColor(Qt::transparent);
}

QPen chosenPen(const Theme &theme) { return penOf(chosenEdgeColor(theme.resolved())); }

void paintChosenRow(QPainter &painter, const QRect &row, const Theme &theme)
{
    painter.fillRect(row, theme.color(Ink::Selection));
    const QColor edge = chosenEdgeColor(theme.resolved());
    if (edge.alpha() == 0)
        return;
    painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), edge);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), edge);
}

void paintItem(QPainter &painter, const QRect &item, bool chosen, Ink hover, const Theme &theme)
{
    const QPen edge = chosen ? chosenPen(theme) : QPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(theme.color(chosen ? Ink::Selection : hover));
    painter.drawRoundedRect(onPixels(item, edge), kItemRadius, kItemRadius);
}

void paintFocusFrame(QPainter &painter, const QRectF &edge, double radius, const Theme &theme)
{
    painter.setPen(QPen(theme.color(Ink::Accent), kFrame));
    painter.setBrush(Qt::NoBrush);
    constexpr double kHalf = kFrame / 2.0;
    painter.drawRoundedRect(edge.adjusted(kHalf, kHalf, -kHalf, -kHalf), radius, radius);
}

void paintFocusLine(QPainter &painter, const QRect &edge, const Theme &theme)
{
    painter.fillRect(QRect(edge.left(), edge.bottom() + 1 - kFrame, edge.width(), kFrame), theme.color(Ink::Accent));
}

void paintPillGround(QPainter &painter, const QRectF &pill, const QColor &ground, const QColor &ink, bool outlined)
{
    const QPen edge = outlined ? QPen(ink, 1) : QPen(Qt::NoPen);
    painter.setPen(edge);
    painter.setBrush(ground);
    const QRectF shape = onPixels(pill, edge);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
}

void paintTrack(QPainter &painter, const QRectF &track, double radius, const Theme &theme)
{
    const QPen edge = penOf(trackEdgeColor(theme.resolved()));
    painter.setPen(edge);
    painter.setBrush(trackColor(theme.resolved()));
    painter.drawRoundedRect(onPixels(track, edge), radius, radius);
    painter.setPen(Qt::NoPen);
}

} // namespace disputedesk
