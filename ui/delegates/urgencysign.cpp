#include "ui/delegates/urgencysign.h"

#include <QPainter>

namespace disputedesk {

void paintUrgencySign(QPainter &painter, const QRectF &rect, Urgency urgency, const QColor &ink)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(ink, 1.5));
    const QRectF ring = rect.adjusted(0.75, 0.75, -0.75, -0.75);
    switch (urgency) {
    case Urgency::Overdue: {
        painter.setBrush(ink);
        const QPointF corners[] = {{ring.center().x(), ring.top()}, ring.bottomRight(), ring.bottomLeft()};
        painter.drawPolygon(corners, 3);
        break;
    }
    case Urgency::Critical:
        painter.setBrush(ink);
        painter.drawEllipse(ring);
        break;
    case Urgency::Urgent:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPie(ring, 90 * 16, 180 * 16);
        break;
    case Urgency::Later:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        break;
    case Urgency::None:
        painter.drawLine(QPointF(ring.left(), ring.center().y()), QPointF(ring.right(), ring.center().y()));
        break;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace disputedesk
