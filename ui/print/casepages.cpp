#include "ui/print/casepages.h"

#include "ui/dialogs/previewimage.h"
#include "ui/print/casedocument.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

#include <cmath>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qreal kMarginMm = 18;
constexpr qreal kFramePoints = 8; ///< letters of head and foot
constexpr int kPictureDpi = 200; ///< sharp enough for a slip that was photographed
constexpr int kRoughestDpi = 40; ///< of a preview with very many pictures: one still sees which is which
constexpr qreal kPreviewPixels = 32e6; ///< of all pictures of a preview together: 128 MB
const QColor kMuted(0x55, 0x5b, 0x66);
const QColor kLine(0xd0, 0xd4, 0xda);

class CaseTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::CaseTexts)
};

/// On white: a picture one can see through would be black in some readers.
PreviewImage pictureOnWhite(const QByteArray &bytes, const QSizeF &most)
{
    PreviewImage picture = decodePreview(bytes, most.toSize());
    if (picture.image.isNull() || picture.image.format() == QImage::Format_RGB32)
        return picture;
    QImage paper(picture.image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, picture.image);
    picture.image = paper;
    return picture;
}

QFont frameFont()
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(kFramePoints);
    return font;
}
} // namespace

struct CasePages::Page {
    QRectF body;
    qreal band; ///< height of head and foot
    int number;
    int count;
    int dpi;
};

QPageSize CasePages::paperOf(const QLocale &locale)
{
    return QPageSize(locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

void CasePages::prepare(QPagedPaintDevice &device, const QLocale &locale)
{
    device.setPageSize(paperOf(locale));
    device.setPageMargins(QMarginsF(kMarginMm, kMarginMm * 0.7, kMarginMm, kMarginMm * 0.7), QPageLayout::Millimeter);
}

bool CasePages::paint(QPagedPaintDevice &device, const GoOn &goOn) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const int dpi = device.logicalDpiY();
    const qreal band = QFontMetricsF(frameFont(), &device).height() * 2;
    const QRectF body(0, band, device.width(), device.height() - 2 * band);
    CaseDocumentText text(m_file, device, body.size());
    const int textPages = text.pageCount();
    const int count = textPages + int(m_file.pictures.size());
    for (int number = 1; number <= count; ++number) {
        if (number > 1 && !device.newPage())
            return false;
        const Page page{body, band, number, count, dpi};
        paintFrame(painter, page);
        if (number > textPages) {
            paintPicture(painter, page, number - textPages - 1);
        } else {
            painter.save();
            painter.translate(0, body.top() - (number - 1) * body.height());
            const QRectF part(0, (number - 1) * body.height(), body.width(), body.height());
            painter.setClipRect(part);
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = part;
            context.palette = QPalette(Qt::black, Qt::white); // not the window's: it may be dark
            text.documentLayout()->draw(&painter, context);
            painter.restore();
        }
        if (goOn && !goOn(number, count))
            return false;
    }
    return painter.end();
}

void CasePages::paintFrame(QPainter &painter, const Page &page) const
{
    painter.save();
    painter.setFont(frameFont());
    painter.setPen(kMuted);
    const qreal line = page.band / 2;
    const qreal width = page.body.width();
    const QRectF head(0, 0, width, line);
    const QRectF foot(0, page.body.bottom() + page.band - line, width, line);
    const auto cut = [&](const QString &text, qreal most) {
        return QFontMetricsF(painter.font(), painter.device()).elidedText(text, Qt::ElideMiddle, most);
    };
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, cut(m_file.title, width * 0.55));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, cut(m_file.account, width * 0.42));
    //: In the foot of a printed page
    const QString number =
        CaseTexts::tr("Page %1 of %2").arg(QLocale().toString(page.number), QLocale().toString(page.count));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, cut(m_file.asOf, width * 0.7));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.setPen(QPen(kLine, page.dpi / 144.0));
    painter.drawLine(QPointF(0, line * 1.3), QPointF(width, line * 1.3));
    painter.drawLine(QPointF(0, foot.top() - line * 0.3), QPointF(width, foot.top() - line * 0.3));
    painter.restore();
}

QList<PreviewImage> CasePages::picturesOf(const CaseFile &file, const QLocale &locale)
{
    const QSizeF inches = paperOf(locale).size(QPageSize::Inch);
    const qreal most = kPreviewPixels / qMax<qsizetype>(1, file.pictures.size()); // of one of them
    const int dpi = qBound(kRoughestDpi, int(std::sqrt(most / (inches.width() * inches.height()))), kPictureDpi);
    QList<PreviewImage> pictures;
    for (const CaseFile::Picture &picture : file.pictures)
        pictures.append(pictureOnWhite(picture.bytes, inches * dpi));
    return pictures;
}

void CasePages::paintPicture(QPainter &painter, const Page &page, qsizetype number) const
{
    const CaseFile::Picture &picture = m_file.pictures.at(number);
    painter.save();
    QFont font = frameFont();
    font.setPointSizeF(kFramePoints + 1.5);
    painter.setFont(font);
    painter.setPen(Qt::black);
    const qreal line = QFontMetricsF(font, painter.device()).height();
    QRectF caption(0, page.body.top() + line * 0.3, page.body.width(), line * 3.4);
    const int wrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere;
    painter.drawText(caption, wrap, picture.name + u'\n' + picture.about);
    const QRectF room = page.body.adjusted(0, line * 4, 0, -line * 0.3);
    const QSizeF inches = room.size() / page.dpi;
    const PreviewImage decoded =
        number < m_pictures.size() ? m_pictures.at(number) : pictureOnWhite(picture.bytes, inches * kPictureDpi);
    if (decoded.image.isNull()) {
        painter.drawText(room, wrap, previewProblemText(decoded.problem));
    } else {
        // A small picture is not blown up beyond what a screen would show of it; as large however roughly decoded.
        const QSizeF natural = QSizeF(decoded.source) * page.dpi / 96.0;
        QSizeF size = natural.scaled(room.size(), Qt::KeepAspectRatio);
        if (natural.width() < size.width())
            size = natural;
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(room.topLeft(), size), decoded.image);
    }
    painter.restore();
}

} // namespace disputedesk
