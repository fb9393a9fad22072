#include "ui/theme/outlines.h"

#include "ui/theme/controlinks.h"

#include <QPainter>

namespace disputedesk {

QColor chosenEdgeColor(ThemeChoice resolved)
{
    return resolved == ThemeChoice::HighContrast ? inkColor(resolved, Ink::Accent) : QColor(Qt::transparent);
}

QColor trackEdgeColor(ThemeChoice resolved)
{
    return resolved == ThemeChoice::HighContrast ? inkColor(resolved, Ink::Line) : QColor(Qt::transparent);
}

QPen chosenPen(const Theme &theme)
{
    const QColor edge = chosenEdgeColor(theme.resolved());
    return edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, 1);
}

void paintChosenRow(QPainter &painter, const QRect &row, const Theme &theme)
{
    painter.fillRect(row, theme.color(Ink::Selection));
    const QColor edge = chosenEdgeColor(theme.resolved());
    if (edge.alpha() == 0)
        return;
    painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), edge);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), edge);
}

void paintTrack(QPainter &painter, const QRectF &track, double radius, const Theme &theme)
{
    const QColor edge = trackEdgeColor(theme.resolved());
    painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, 1));
    painter.setBrush(trackColor(theme.resolved()));
    painter.drawRoundedRect(edge.alpha() == 0 ? track : track.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(Qt::NoPen);
}

} // namespace disputedesk
