#include "ui/theme/taborder.h"

#include <QWidget>

namespace disputedesk {

namespace {
/// Qt leaves alone what takes no focus just now.
void place(QWidget *before, QWidget *stop)
{
    const Qt::FocusPolicy policy = stop->focusPolicy();
    if (policy == Qt::NoFocus)
        stop->setFocusPolicy(Qt::StrongFocus);
    QWidget::setTabOrder(before, stop);
    stop->setFocusPolicy(policy);
}
} // namespace

void chainTabs(const QList<QWidget *> &parts)
{
    QWidget *last = nullptr;
    for (QWidget *part : parts) {
        QList<QWidget *> stops;
        for (QWidget *widget = part->nextInFocusChain(); widget != part; widget = widget->nextInFocusChain())
            if (part->isAncestorOf(widget) && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()
                && !widget->objectName().startsWith(QLatin1String("qt_")))
                stops.append(widget);
        if (!part->focusProxy() && (part->focusPolicy() & Qt::TabFocus || stops.isEmpty()))
            stops.prepend(part);
        for (QWidget *stop : stops) {
            if (last)
                place(last, stop);
            last = stop;
        }
    }
}

} // namespace disputedesk
