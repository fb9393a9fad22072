#include "ui/dialogs/pill.h"

#include "models/domain/displaytext.h"
#include "ui/theme/outlines.h"

#include <QPainter>

namespace disputedesk {

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Warning: return Ink::Warning;
    case Tone::Danger: return Ink::Danger;
    case Tone::Success: return Ink::Success;
    case Tone::Violet: return Ink::Violet;
    case Tone::Neutral: break;
    }
    return Ink::Text;
}

Ink groundOf(Tone tone)
{
    switch (tone) {
    case Tone::Warning: return Ink::WarningGround;
    case Tone::Danger: return Ink::DangerGround;
    case Tone::Success: return Ink::SuccessGround;
    case Tone::Violet: return Ink::VioletGround;
    case Tone::Neutral: break;
    }
    return Ink::NeutralGround;
}

Pill::Pill(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(name);
    QFont font = Theme::secondaryFont();
    font.setWeight(QFont::DemiBold);
    setFont(font);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Pill::write(const QString &text, Tone tone) { write(text, {groundOf(tone), inkOf(tone)}); }

void Pill::write(const QString &text, PillInks inks)
{
    const QString shown = visibleText(text).left(40);
    setAccessibleName(shown);
    m_text = shown;
    m_inks = inks;
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_text) + metrics.height() + 4, metrics.height() + 4};
}

QSize Pill::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().height() * 8), sizeHint().height()};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = m_theme.resolved() == ThemeChoice::HighContrast; // a fill alone may not be seen
    paintPillGround(painter, rect(), m_theme.color(m_inks.ground), m_theme.color(m_inks.text), outlined);
    painter.setPen(m_theme.color(m_inks.text));
    const QRect inner = rect().adjusted(height() / 3, 0, -height() / 3, 0);
    painter.drawText(inner, Qt::AlignCenter, fontMetrics().elidedText(m_text, Qt::ElideRight, inner.width()));
}

} // namespace disputedesk
