#include "ui/window/traysign.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QPixmap signOf(int side, const QString &text)
{
    QPixmap picture = Theme::applicationIcon().pixmap(QSize(side, side), 1.0);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = QApplication::font();
    font.setWeight(QFont::Bold);
    // As large as can be read: the number is what the icon is for.
    font.setPixelSize(std::max(7, side * (text.size() > 2 ? 7 : 9) / 16));
    const QFontMetrics metrics(font);
    const int height = std::max(metrics.ascent() + 1, side * 9 / 16);
    const int width = std::clamp(metrics.horizontalAdvance(text) + side / 5, height, side);
    const QRect ground(side - width, side - height, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inkColor(ThemeChoice::Light, Ink::Danger));
    painter.drawRoundedRect(ground, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(ground, int(Qt::AlignCenter) | int(Qt::TextSingleLine) | int(Qt::TextDontClip), text);
    return picture;
}
} // namespace

QIcon traySign(int count)
{
    if (count <= 0)
        return Theme::applicationIcon();
    const QString text = count > 99 ? u"99+"_s : QString::number(count);
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(signOf(side, text));
    return icon;
}

} // namespace disputedesk
