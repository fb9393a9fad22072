#include "ui/panes/deadlinebar.h"

#include "ui/theme/outlines.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

DeadlineBar::DeadlineBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"deadlineBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(4);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DeadlineBar::showTime(const QDateTime &from, const QDateTime &to, const QDateTime &now, Urgency urgency)
{
    const qint64 whole = from.msecsTo(to);
    const qint64 gone = from.msecsTo(now);
    m_percent = whole <= 0 ? 100 : int(qBound(qint64(0), gone * 100 / whole, qint64(100)));
    m_urgency = urgency;
    setAccessibleName(tr("%1 % of the time is gone").arg(m_percent));
    update();
}

void DeadlineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter, rect(), 2, m_theme);
    const bool calm = m_urgency == Urgency::None || m_urgency == Urgency::Later;
    painter.setBrush(m_theme.color(calm ? Ink::Muted : urgencyInk(m_urgency)));
    QRectF gone(rect());
    gone.setWidth(qMax(4.0, gone.width() * m_percent / 100));
    painter.drawRoundedRect(gone, 2, 2);
}

} // namespace disputedesk
