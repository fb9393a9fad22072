#include "ui/theme/fitscroll.h"

#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
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
    // QScrollArea does so for Tab within it only: not for Shift+Tab from what stands below, and not for setFocus().
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // Not under the mouse: what is pressed must be there for the release.
        if (now && widget() && widget()->isAncestorOf(now) && QGuiApplication::mouseButtons() == Qt::NoButton)
            ensureWidgetVisible(now);
    });
}

void FitScroll::hold(QWidget *widget)
{
    setWidget(widget);
    widget->setAutoFillBackground(false);
}

void FitScroll::keepBarRoom()
{
    QScrollBar *const bar = verticalScrollBar();
    const auto show = [bar] { setStyleProperty(bar, "idle", bar->minimum() == bar->maximum()); };
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(bar, &QScrollBar::rangeChanged, bar, show);
    show();
}

bool FitScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // QScrollArea keeps the news to itself
    return QScrollArea::eventFilter(watched, event);
}

void FitScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // other line breaks, another height
}

QSize FitScroll::sizeHint() const
{
    if (!widget() || !widget()->layout())
        return QScrollArea::sizeHint();
    QSize wanted = widget()->sizeHint();
    const int bar = verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn ? verticalScrollBar()->sizeHint().width() : 0;
    const int wide = width() > 100 && isVisible() ? width() : qMax(wanted.width() + bar, minimumWidth());
    wanted.setWidth(wide);
    if (widget()->layout()->hasHeightForWidth())
        wanted.setHeight(widget()->layout()->totalHeightForWidth(wide - bar)); // beside the bar that is always there
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
