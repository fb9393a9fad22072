// Where the parts of a chart stand, and what is drawn around Qt Charts' bars.
#include "models/items/insightwords.h"
#include "ui/charts/chartmark.h"
#include "ui/charts/plotview.h"
#include "ui/theme/outlines.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr double kGap = 8; ///< between a label and what it is of
constexpr double kSmallest = 2; ///< a bar that is not nought is seen

QFont labelFont() { return Theme::tabular(Theme::secondaryFont()); }
} // namespace

QString PlotView::sideText(int row) const
{
    return m_spec.sideColumn < 1 ? QString() : m_table.rows.at(row).cells.value(m_spec.sideColumn - 1).text;
}

void PlotView::placeColumns()
{
    const QFontMetricsF metrics(labelFont());
    double left = 0;
    for (int step = 0; step <= m_scale.steps; ++step)
        left = std::max(left, metrics.horizontalAdvance(axisText(m_scale.step * step, QLocale())));
    m_plot = QRectF(viewport()->rect()).adjusted(left + kGap, metrics.height() / 2, -4, -metrics.height() - kGap);
    const double column = m_plot.width() / rows();
    const double bars = column * widthOfBars();
    const double width = isToned() ? bars : bars / double(m_spec.parts.size());
    for (int row = 0; row < rows(); ++row)
        for (int part = 0; part < m_spec.parts.size(); ++part) {
            const double value = valueOf(m_spec.parts.at(part), row);
            if (value <= 0)
                continue;
            const double height = std::max(kSmallest, m_plot.height() * value / m_scale.top);
            const double x = m_plot.left() + column * (row + 0.5) - bars / 2 + (isToned() ? 0 : part * width);
            m_drawn.append({part, row, QRectF(x, m_plot.bottom() - height, width, height),
                QRectF(x, m_plot.top(), width, m_plot.height()),
                m_table.rows.at(row).cells.value(columnOf(m_spec.parts.at(part)) - 1).query});
        }
}

void PlotView::placeBars()
{
    const QFontMetricsF metrics(labelFont());
    const QFontMetricsF labels(font());
    const double all = viewport()->width();
    double label = 0;
    double side = 0;
    for (int row = 0; row < rows(); ++row) {
        label = std::max(label, labels.horizontalAdvance(m_table.rows.at(row).label));
        side = std::max(side, metrics.horizontalAdvance(sideText(row)));
    }
    const double left = std::min(label + 2, all * 0.4) + 2 * kGap;
    const double right = std::min(side + 2, all * 0.3) + (side > 0 ? 2 * kGap : 0);
    m_plot = QRectF(left, 0, std::max(10.0, all - left - right), viewport()->height());
    const double height = m_plot.height() / rows() * widthOfBars();
    for (int row = 0; row < rows(); ++row) {
        double x = m_plot.left();
        const double y = m_plot.top() + m_plot.height() / rows() * (row + 0.5) - height / 2;
        for (int part = 0; part < m_spec.parts.size(); ++part) {
            const double value = valueOf(m_spec.parts.at(part), row);
            if (value <= 0)
                continue;
            const QRectF bar(x, y, m_plot.width() * value / m_scale.top, height);
            x = bar.right();
            QRectF seen = bar;
            seen.setWidth(std::max(kSmallest, bar.width()));
            m_drawn.append({part, row, seen, seen.adjusted(0, -4, 0, 4),
                m_table.rows.at(row).cells.value(columnOf(m_spec.parts.at(part)) - 1).query});
        }
    }
}

QRectF PlotView::band(int row) const
{
    if (isBars()) {
        const double height = m_plot.height() / rows();
        return {0, m_plot.top() + height * row, double(viewport()->width()), height};
    }
    const double width = m_plot.width() / rows();
    return {m_plot.left() + width * row, 0, width, double(viewport()->height())};
}

void PlotView::drawBackground(QPainter *painter, const QRectF &)
{
    if (rows() == 0)
        return;
    if (!isBars()) {
        painter->setPen(QPen(m_theme.color(Ink::Line), 1));
        for (int step = 0; step <= m_scale.steps; ++step) {
            const double y = std::round(m_plot.bottom() - m_plot.height() * step / m_scale.steps) + 0.5;
            painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        }
        return;
    }
    const QColor edge = trackEdgeColor(m_theme.resolved());
    painter->setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, 1));
    painter->setBrush(m_theme.color(Ink::NeutralGround));
    const double height = m_plot.height() / rows() * widthOfBars();
    for (int row = 0; row < rows(); ++row)
        painter->drawRect(QRectF(m_plot.left(), band(row).center().y() - height / 2, m_plot.width(), height));
}

void PlotView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->setFont(labelFont());
    paintParts(*painter);
    if (isBars()) {
        paintBarLabels(*painter);
    } else {
        paintScale(*painter);
        paintColumnLabels(*painter);
    }
    if (hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.color(m_current < 0 ? Ink::Accent : Ink::Text), 2));
        painter->drawRect(
            m_current < 0 ? m_plot.adjusted(-3, -1, 3, 1) : m_drawn.at(m_current).rect.adjusted(-2, -2, 2, 2));
    }
    painter->restore();
}

void PlotView::paintParts(QPainter &painter) const
{
    for (const Drawn &drawn : m_drawn) {
        const ChartPart &part = m_spec.parts.at(drawn.part);
        const QColor ink = m_theme.color(part.ink);
        if (part.fill == ChartFill::Solid) {
            if (drawn.rect.height() <= kSmallest || drawn.rect.width() <= kSmallest)
                painter.fillRect(drawn.rect, ink);
            continue;
        }
        painter.setPen(QPen(ink, part.fill == ChartFill::Hollow ? 1.5 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(drawn.rect.adjusted(0.5, 0.5, -0.5, -0.5));
        if (part.fill == ChartFill::Hatched)
            paintHatch(painter, drawn.rect.adjusted(1, 1, -1, -1), ink);
    }
}

void PlotView::paintScale(QPainter &painter) const
{
    if (rows() == 0)
        return;
    const QFontMetricsF metrics(labelFont());
    painter.setPen(m_theme.color(Ink::Muted));
    for (int step = 0; step <= m_scale.steps; ++step) {
        const double y = m_plot.bottom() - m_plot.height() * step / m_scale.steps;
        painter.drawText(QRectF(0, y - metrics.height() / 2, m_plot.left() - kGap, metrics.height()),
            int(Qt::AlignRight | Qt::AlignVCenter), axisText(m_scale.step * step, QLocale()));
    }
}

void PlotView::paintColumnLabels(QPainter &painter) const
{
    const QFontMetricsF metrics(labelFont());
    double widest = 1;
    for (int row = 0; row < rows(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_table.rows.at(row).brief) + 4);
    const int each = rows() == 0 ? 1 : std::max(1, int(std::ceil(widest * rows() / m_plot.width()))); // every so many
    painter.setPen(m_theme.color(Ink::Muted));
    for (int row = 0; row < rows(); row += each) {
        const QRectF column = band(row);
        painter.drawText(QRectF(column.center().x() - widest, m_plot.bottom() + kGap / 2, 2 * widest, metrics.height()),
            int(Qt::AlignHCenter | Qt::AlignTop), m_table.rows.at(row).brief);
    }
}

void PlotView::paintBarLabels(QPainter &painter) const
{
    const QFontMetricsF labels(font());
    const QFontMetricsF metrics(labelFont());
    for (int row = 0; row < rows(); ++row) {
        const QRectF line = band(row);
        const double room = m_plot.left() - 2 * kGap;
        painter.setFont(font());
        painter.setPen(m_theme.color(Ink::Text));
        painter.drawText(QRectF(0, line.top(), room, line.height()),
            int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
            labels.elidedText(m_table.rows.at(row).label, Qt::ElideRight, room));
        const QRectF side(m_plot.right() + kGap, line.top(), line.right() - m_plot.right() - kGap, line.height());
        painter.setFont(labelFont());
        painter.setPen(m_theme.color(Ink::Muted));
        painter.drawText(side, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine),
            metrics.elidedText(sideText(row), Qt::ElideRight, side.width()));
    }
}

} // namespace disputedesk
