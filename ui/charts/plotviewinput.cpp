// What a person does with a chart: look, click, walk through it by keys.
#include "ui/charts/plotview.h"
#include "ui/theme/plainlabel.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace disputedesk {

const PlotView::Drawn *PlotView::at(const QPointF &point) const
{
    for (const Drawn &drawn : m_drawn)
        if (drawn.target.contains(point))
            return &drawn;
    return nullptr;
}

int PlotView::rowAt(const QPointF &point) const
{
    for (int row = 0; row < rows(); ++row)
        if (band(row).contains(point))
            return row;
    return -1;
}

QString PlotView::queryAt(const QPointF &point) const
{
    if (const Drawn *drawn = at(point))
        return drawn->query;
    const int row = rowAt(point);
    return row < 0 ? QString() : m_table.rows.at(row).query;
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? queryAt(event->position()) : QString();
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    const QString pressed = std::exchange(m_pressed, {});
    if (!pressed.isEmpty() && event->button() == Qt::LeftButton && queryAt(event->position()) == pressed)
        Q_EMIT queryRequested(pressed);
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(queryAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void PlotView::choose(int step)
{
    if (m_drawn.isEmpty())
        return;
    const int last = int(m_drawn.size()) - 1;
    m_current = m_current < 0 ? (step > 0 ? 0 : last) : std::clamp(m_current + step, 0, last);
    const Drawn &drawn = m_drawn.at(m_current);
    //: %1 is a part of a chart's legend, %2 a row of it in words
    setAccessibleDescription(tr("%1. %2").arg(m_spec.parts.at(drawn.part).name, m_table.rows.at(drawn.row).spoken));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    viewport()->update();
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: return choose(-1);
    case Qt::Key_Right:
    case Qt::Key_Down: return choose(+1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && !event->isAutoRepeat() && !m_drawn.at(m_current).query.isEmpty())
            Q_EMIT queryRequested(m_drawn.at(m_current).query);
        return;
    default: event->ignore();
    }
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_current = -1;
    viewport()->update();
}

bool PlotView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row < 0) {
        QToolTip::hideText();
        return true;
    }
    QString text = m_table.rows.at(row).spoken;
    if (!queryAt(help->pos()).isEmpty())
        text += u'\n' + tr("Click to open them in the list");
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

} // namespace disputedesk
