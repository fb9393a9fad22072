#include "ui/theme/wholelines.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace disputedesk {

namespace {
class WholeLines final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
            auto *widget = static_cast<QWidget *>(watched);
            if (widget->layout()->hasHeightForWidth())
                widget->setMinimumHeight(widget->layout()->totalHeightForWidth(widget->width()));
        }
        return false;
    }
};
} // namespace

void keepWholeLines(QWidget &widget) { widget.installEventFilter(new WholeLines(&widget)); }

} // namespace disputedesk
