#include "ui/theme/iconengine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString fileOf(const QString &name, int pixels) { return u":/icons/%1-%2.png"_s.arg(name).arg(pixels > 24 ? 48 : 24); }

/// The picture's alpha filled with `ink`; cached, so that painting allocates nothing after the first time.
QPixmap tinted(const QString &name, const QSize &pixels, const QColor &ink)
{
    const QString key = u"dd-%1-%2x%3-%4"_s.arg(name).arg(pixels.width()).arg(pixels.height()).arg(ink.rgba(), 8, 16);
    QPixmap done;
    if (QPixmapCache::find(key, &done))
        return done;
    const int side = std::min(pixels.width(), pixels.height());
    // 24 px is drawn as it is; every other size shrinks from 48, which keeps the lines even.
    const QImage file(fileOf(name, side == 24 ? 24 : 48));
    if (file.isNull() || side <= 0)
        return {};
    const QImage sign = file.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                            .scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage image(
        pixels, QImage::Format_ARGB32_Premultiplied); // may be wider than the sign: room beside a button's text
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.drawImage((pixels.width() - side) / 2, (pixels.height() - side) / 2, sign);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), ink);
    painter.end();
    done = QPixmap::fromImage(image);
    QPixmapCache::insert(key, done);
    return done;
}
} // namespace

IconEngine::IconEngine(const Theme &theme, QString name, Ink ink)
    : m_theme(&theme)
    , m_name(std::move(name))
    , m_ink(ink)
{
}

QColor IconEngine::inkOf(QIcon::Mode mode) const
{
    QColor ink = m_theme ? m_theme->color(m_ink) : inkColor(ThemeChoice::Light, m_ink);
    if (mode == QIcon::Disabled)
        ink.setAlphaF(0.45F);
    return ink;
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    const QPixmap picture = scaledPixmap(rect.size() * scale, mode, state, scale);
    const QSizeF shown = QSizeF(picture.size()) / scale;
    const QPointF at = QRectF(rect).center() - QPointF(shown.width() / 2, shown.height() / 2);
    painter->drawPixmap(QRectF(at, shown), picture, picture.rect());
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return tinted(m_name, size, inkOf(mode));
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state); // `size` is in device pixels already
}

QIconEngine *IconEngine::clone() const { return new IconEngine(*this); }

bool IconEngine::isNull() { return !QFile::exists(fileOf(m_name, 24)); }

} // namespace disputedesk
