#include "ui/charts/chartmark.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace disputedesk {

namespace {
constexpr double kStep = 5; ///< between two lines
}

QColor markGround(const QColor &ink, ChartFill fill, const QColor &panel)
{
    if (fill != ChartFill::Hatched)
        return fill == ChartFill::Solid ? ink : panel;
    const auto mix = [](int a, int b) { return a + (b - a) / 4; };
    return {mix(panel.red(), ink.red()), mix(panel.green(), ink.green()), mix(panel.blue(), ink.blue())};
}

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    if (rect.width() < 2 || rect.height() < 2)
        return;
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::FlatCap));
    // Lines of x + y = sum, cut at the edges by reckoning: SVG knows no clip here.
    const double first = std::ceil((rect.left() + rect.top()) / kStep) * kStep;
    for (double sum = first; sum < rect.right() + rect.bottom(); sum += kStep) {
        const double from = std::max(rect.left(), sum - rect.bottom());
        const double to = std::min(rect.right(), sum - rect.top());
        if (from < to)
            painter.drawLine(QPointF(from, sum - from), QPointF(to, sum - to));
    }
}

void paintMark(QPainter &painter, const QRectF &rect, const QColor &ink, ChartFill fill, const QColor &panel)
{
    const QRectF inside = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, fill == ChartFill::Hollow ? 1.5 : 1));
    painter.setBrush(markGround(ink, fill, panel));
    painter.drawRect(inside);
    if (fill == ChartFill::Hatched)
        paintHatch(painter, inside.adjusted(1, 1, -1, -1), ink);
}

} // namespace disputedesk
