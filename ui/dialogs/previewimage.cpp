#include "ui/dialogs/previewimage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace disputedesk {

namespace {
constexpr int kMostMegabytes = 128; ///< of a decoded image
constexpr qint64 kMostPixels = 30'000'000;
constexpr qint64 kMostPixelsInStrips = 120'000'000; ///< a phone's photo of 108 MP is among them

class PreviewTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::PreviewDialog)
};

/// True for a JPEG that is decoded line by line, so that scaled down it needs little memory however many pixels it has
/// (all colours in one scan, not progressive: what cameras write). Any other is held whole while it is read.
bool decodesInStrips(const QByteArray &jpeg)
{
    int colours = 0;
    for (qsizetype at = 2;
         at + 10 < jpeg.size() && uchar(jpeg.at(at)) == 0xff;) { // ITU T.81, B.1.1.4: FF, marker, length
        const uchar marker = uchar(jpeg.at(at + 1));
        if (marker == 0xff) { // a fill byte
            ++at;
            continue;
        }
        if (marker == 0xc0 || marker == 0xc1) // baseline, extended: the number of colours follows 2+1+2+2 bytes
            colours = uchar(jpeg.at(at + 9));
        if (marker == 0xda) // the first scan: how many colours it has
            return colours > 0 && uchar(jpeg.at(at + 4)) == colours;
        at += 2 + (uchar(jpeg.at(at + 2)) << 8 | uchar(jpeg.at(at + 3)));
    }
    return false;
}
} // namespace

PreviewImage decodePreview(const QByteArray &bytes, const QSize &most)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (bytes.isEmpty() || !buffer.open(QIODevice::ReadOnly))
        return {{}, PreviewProblem::Empty};
    // The format is named by us: a reader that guesses would also take SVG, which loads files.
    const bool isJpeg = bytes.startsWith("\xff\xd8\xff");
    if (!isJpeg && !bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return {{}, PreviewProblem::OtherType};
    QImageReader::setAllocationLimit(kMostMegabytes);
    QImageReader reader(&buffer, isJpeg ? "jpeg" : "png");
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return {{}, PreviewProblem::Damaged};
    const qint64 pixels = qint64(size.width()) * size.height();
    if (pixels > kMostPixels && (pixels > kMostPixelsInStrips || !isJpeg || !decodesInStrips(bytes)))
        return {{}, PreviewProblem::TooManyPixels};
    const bool lies = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90); // and is put upright
    const QSize room = lies ? most.transposed() : most;
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    return {image, image.isNull() ? PreviewProblem::Damaged : PreviewProblem::None, lies ? size.transposed() : size};
}

QString previewProblemText(PreviewProblem problem)
{
    switch (problem) {
    case PreviewProblem::None: return {};
    case PreviewProblem::Empty: return PreviewTexts::tr("The document is empty.");
    case PreviewProblem::OtherType: return PreviewTexts::tr("Only PNG and JPG can be shown here.");
    case PreviewProblem::TooManyPixels:
        return PreviewTexts::tr("The image has too many pixels to be shown. Save it smaller first.");
    case PreviewProblem::Damaged: return PreviewTexts::tr("The image is damaged.");
    }
    return {};
}

} // namespace disputedesk
