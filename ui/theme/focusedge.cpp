#include "ui/theme/focusedge.h"

#include "ui/theme/outlines.h"

#include <QAbstractScrollArea>
#include <QFocusEvent>
#include <QPainter>

namespace disputedesk {

FocusEdge::FocusEdge(QAbstractScrollArea &area, const Theme &theme)
    : QWidget(&area)
    , m_area(area)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("focusEdge"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    area.installEventFilter(this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

bool FocusEdge::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        setVisible(static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason);
        [[fallthrough]];
    case QEvent::Resize:
        setGeometry(m_area.rect());
        raise();
        break;
    case QEvent::FocusOut: hide(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusEdge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocusFrame(painter, rect(), 4, m_theme);
}

} // namespace disputedesk
