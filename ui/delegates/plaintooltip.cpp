#include "ui/delegates/plaintooltip.h"

#include "ui/theme/plainlabel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace disputedesk {

bool showPlainToolTip(QHelpEvent *event, QAbstractItemView *view, const QModelIndex &index)
{
    if (!event || !view || event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(
        event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), view, view->visualRect(index));
    return true;
}

} // namespace disputedesk
