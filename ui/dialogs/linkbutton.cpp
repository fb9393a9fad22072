#include "ui/dialogs/linkbutton.h"

#include "ui/theme/outlines.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

LinkButton::LinkButton(const Theme &theme, const QString &name, const QString &text, QWidget *parent)
    : ActButton(name, ActKeys::EnterAndSpace, parent)
    , m_theme(theme)
{
    setProperty("bare", true);
    setPlainText(text);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LinkButton::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void LinkButton::setFlush()
{
    m_side = 0;
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * m_side, fontMetrics().height() + 2 * kEdge};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont words = font();
    words.setUnderline(underMouse() && isEnabled());
    painter.setFont(words);
    painter.setPen(m_theme.color(isEnabled() ? m_ink : Ink::Muted));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (hasFocus() && m_side == 0) {
        paintFocusLine(painter, rect(), m_theme);
    } else if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Ink::Accent), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace disputedesk
