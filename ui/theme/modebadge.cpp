#include "ui/theme/modebadge.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace disputedesk {

namespace {
QFont badgeFont()
{
    QFont font = Theme::secondaryFont();
    font.setPixelSize(font.pixelSize() - 1);
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}
} // namespace

QString modeWord(Mode mode)
{
    return mode == Mode::Live ? QCoreApplication::translate("disputedesk::ModeBadge", "LIVE", "badge: real money")
                              : QCoreApplication::translate("disputedesk::ModeBadge", "TEST", "badge: test data");
}

QSize modeBadgeSize(Mode mode)
{
    const QFontMetrics font(badgeFont());
    return {font.horizontalAdvance(modeWord(mode)) + 4 * metrics::kGrid - 2, font.height() + metrics::kGrid};
}

void paintModeBadge(QPainter &painter, const QRectF &rect, Mode mode, const Theme &theme)
{
    const bool live = mode == Mode::Live;
    const QColor ink = theme.color(live ? Ink::Danger : Ink::Warning);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(ink, live ? 1.5 : 1.2);
    if (!live)
        pen.setDashPattern({3.0, 2.0});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(ink);
    painter.setFont(badgeFont());
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, modeWord(mode));
    painter.restore();
}

ModeBadge::ModeBadge(const Theme &theme, Mode mode, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mode(mode)
{
    setObjectName(QStringLiteral("modeBadge"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(modeWord(mode));
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ModeBadge::setMode(Mode mode)
{
    m_mode = mode;
    setAccessibleName(modeWord(mode));
    updateGeometry();
    update();
}

QSize ModeBadge::sizeHint() const { return modeBadgeSize(m_mode); }

void ModeBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintModeBadge(painter, rect(), m_mode, m_theme);
}

} // namespace disputedesk
