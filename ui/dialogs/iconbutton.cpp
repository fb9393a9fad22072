#include "ui/dialogs/iconbutton.h"

#include "ui/theme/outlines.h"
#include "ui/theme/plainlabel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

IconButton::IconButton(
    const Theme &theme, const QString &name, const QString &icon, const QString &words, QWidget *parent)
    : ActButton(name, ActKeys::EnterAndSpace, parent)
    , m_theme(theme)
{
    setProperty("bare", true);
    setIcon(theme.icon(icon));
    setIconSize({15, 15});
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWords(words);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconButton::setWords(const QString &words)
{
    setAccessibleName(words);
    setToolTip(plainToolTip(words)); // a file name stands in some
    setAccessibleDescription(words); // else the tool tip is spoken, with its markup
}

QSize IconButton::sizeHint() const
{
    const int side = qMax(26, fontMetrics().height() + 10);
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isDown() ? Ink::NeutralGround : Ink::Hover));
        painter.drawRoundedRect(ground, 6, 6);
    }
    if (hasFocus())
        paintFocusFrame(painter, rect(), 6, m_theme);
    painter.setOpacity(isEnabled() ? 1.0 : 0.4);
    QRect place(QPoint(), iconSize());
    place.moveCenter(rect().center());
    icon().paint(&painter, place);
}

} // namespace disputedesk
