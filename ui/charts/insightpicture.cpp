#include "ui/charts/insightpicture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QWidget>
#ifdef DISPUTEDESK_WITH_SVG
#include <QSvgGenerator>
#endif

namespace disputedesk {

namespace {
constexpr int kMargin = 4 * metrics::kGrid;
constexpr int kScale = 2;

/// Title and line above, the widget below.
void paint(QPainter &painter, QWidget &content, const PictureWords &words, const Theme &theme, const QSize &size)
{
    painter.fillRect(QRect({}, size), theme.color(Ink::Window));
    const int width = size.width() - 2 * kMargin;
    const QFontMetrics title(Theme::titleFont());
    painter.setFont(Theme::titleFont());
    painter.setPen(theme.color(Ink::Text));
    painter.drawText(QRect(kMargin, kMargin, width, title.height()), int(Qt::AlignLeft | Qt::TextSingleLine),
        title.elidedText(words.title, Qt::ElideRight, width));
    const QFontMetrics line(Theme::secondaryFont());
    painter.setFont(Theme::secondaryFont());
    painter.setPen(theme.color(Ink::Muted));
    painter.drawText(QRect(kMargin, kMargin + title.height() + metrics::kGrid, width, line.height()),
        int(Qt::AlignLeft | Qt::TextSingleLine), line.elidedText(words.line, Qt::ElideRight, width));
    const int top = kMargin + title.height() + line.height() + 4 * metrics::kGrid;
    content.render(&painter, QPoint(kMargin, top), {}, QWidget::DrawChildren);
}

QSize sizeFor(const QWidget &content)
{
    const int head = QFontMetrics(Theme::titleFont()).height() + QFontMetrics(Theme::secondaryFont()).height();
    return {content.width() + 2 * kMargin, content.height() + head + 2 * kMargin + 4 * metrics::kGrid};
}
} // namespace

bool canMakeSvg()
{
#ifdef DISPUTEDESK_WITH_SVG
    return true;
#else
    return false;
#endif
}

QByteArray pictureOf(QWidget &content, const PictureWords &words, PictureFormat format, const Theme &theme)
{
    const QSize size = sizeFor(content);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (format == PictureFormat::Svg) {
#ifdef DISPUTEDESK_WITH_SVG
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect({}, size));
        generator.setTitle(words.title);
        generator.setDescription(words.line);
        QPainter painter(&generator);
        paint(painter, content, words, theme, size);
        painter.end();
#endif
        return buffer.data();
    }
    QImage image(size * kScale, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(kScale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, content, words, theme, size);
    painter.end();
    if (!image.save(&buffer, "PNG"))
        return {};
    return buffer.data();
}

} // namespace disputedesk
