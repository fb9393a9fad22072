#include "ui/theme/fitscroll.h"

#include <QLayout>
#include <QScreen>
#include <QScrollBar>

namespace disputedesk {

FitScroll::FitScroll(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(name);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
}

void FitScroll::hold(QWidget *widget)
{
    setWidget(widget);
    widget->setAutoFillBackground(false);
}

QSize FitScroll::sizeHint() const
{
    if (!widget() || !widget()->layout())
        return QScrollArea::sizeHint();
    QSize wanted = widget()->sizeHint();
    const int wide = width() > 100 && isVisible() ? viewport()->width() : qMax(wanted.width(), minimumWidth());
    wanted.setWidth(wide);
    if (widget()->layout()->hasHeightForWidth())
        wanted.setHeight(widget()->layout()->totalHeightForWidth(wide));
    const int most = screen() ? screen()->availableGeometry().height() - 180 : 700;
    return {wanted.width(), qMax(80, qMin(wanted.height(), most))};
}

QSize FitScroll::minimumSizeHint() const
{
    if (!widget())
        return {200, 80};
    // Nothing scrolls sideways: what it holds is never narrower than it can be, beside the bar.
    const int least = qMax(widget()->minimumSizeHint().width(), widget()->minimumWidth());
    return {least + verticalScrollBar()->sizeHint().width(), 80};
}

} // namespace disputedesk
