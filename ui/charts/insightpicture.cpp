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

/// How much of the head the note takes: it is broken into lines and never cut.
int noteHeight(const PictureWords &words, int width)
{
    if (words.note.isEmpty())
        return 0;
    const QFontMetrics metrics(Theme::secondaryFont());
    return metrics.boundingRect(QRect(0, 0, width, 10'000), int(Qt::AlignLeft | Qt::TextWordWrap), words.note).height();
}

/// Title, line and note above, the widget below.
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
    int top = kMargin + title.height() + metrics::kGrid + line.height();
    if (const int height = noteHeight(words, width); height > 0) {
        painter.drawText(QRect(kMargin, top, width, height), int(Qt::AlignLeft | Qt::TextWordWrap), words.note);
        top += height;
    }
    top += 3 * metrics::kGrid;
    content.render(&painter, QPoint(kMargin, top), {}, QWidget::DrawChildren);
}

QSize sizeFor(const QWidget &content, const PictureWords &words)
{
    const int head = QFontMetrics(Theme::titleFont()).height() + QFontMetrics(Theme::secondaryFont()).height()
        + noteHeight(words, content.width());
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
    const QSize size = sizeFor(content, words);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (format == PictureFormat::Svg) {
#ifdef DISPUTEDESK_WITH_SVG
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect({}, size));
        generator.setTitle(words.title);
        generator.setDescription(words.note.isEmpty() ? words.line : words.line + u'\n' + words.note);
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
