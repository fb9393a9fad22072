#include "ui/print/inkedicons.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QIcon>
#include <QImage>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace disputedesk {

namespace {
QImage inked(const QImage &picture, const QColor &ink)
{
    constexpr int kStronger = 2; // half dark is a line already
    QImage drawn = picture.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x) {
            const QRgb was = drawn.pixel(x, y);
            const int dark = qAlpha(was) * (255 - qGray(was)) / 255;
            drawn.setPixel(x, y, qRgba(ink.red(), ink.green(), ink.blue(), std::min(255, kStronger * dark)));
        }
    return drawn;
}

QIcon inkedIcon(const QIcon &icon, const QColor &ink)
{
    QIcon made;
    const QList<QSize> sizes = icon.availableSizes();
    for (const QSize &size : sizes)
        made.addPixmap(QPixmap::fromImage(inked(icon.pixmap(size, 1.0).toImage(), ink)));
    return made;
}
} // namespace

void inkIcons(QToolBar &bar, const Theme &theme)
{
    QList<std::pair<QAction *, QIcon>> all;
    const QList<QAction *> actions = bar.actions();
    for (QAction *const action : actions)
        if (!action->icon().isNull())
            all.append({action, action->icon()});
    const auto draw = [all, &theme] {
        for (const auto &one : all)
            one.first->setIcon(inkedIcon(one.second, theme.color(Ink::Text)));
    };
    draw();
    QObject::connect(&theme, &Theme::changed, &bar, draw);
}

} // namespace disputedesk
