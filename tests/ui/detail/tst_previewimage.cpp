#include "ui/dialogs/previewimage.h"

#include <QBuffer>
#include <QImageWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Which pictures are decoded, and what is said of the others.
class TestPreviewImage : public QObject {
    Q_OBJECT

    static QByteArray encoded(const QSize &size, const char *format, QImage::Format pixels = QImage::Format_RGB32,
        QImageIOHandler::Transformations turned = QImageIOHandler::TransformationNone)
    {
        QImage image(size, pixels);
        image.fill(Qt::gray);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, format);
        writer.setTransformation(turned);
        return writer.write(image) ? bytes : QByteArray();
    }
    /// A phone's photo of 48 MP; grey, so that the test needs less memory.
    static QByteArray photo(const char *format) { return encoded({8064, 6048}, format, QImage::Format_Grayscale8); }
    /// The frame header of a JPEG: FF C0, length, precision, height, width.
    static qsizetype frameOf(const QByteArray &jpeg) { return jpeg.indexOf("\xff\xc0"); }

private Q_SLOTS:
    void manyPixelsOfAJpegAreScaledWhileTheyAreRead()
    {
        const QByteArray jpeg = photo("jpeg");
        const PreviewImage preview = decodePreview(jpeg, {1600, 1600});
        QCOMPARE(preview.problem, PreviewProblem::None);
        QCOMPARE(preview.image.size(), QSize(1600, 1200));
        QCOMPARE(qGray(preview.image.pixel(800, 600)), qGray(QColor(Qt::gray).rgb()));
        QVERIFY(previewProblemText(preview.problem).isEmpty());
    }

    /// It would be held whole in memory.
    void manyPixelsOfAnyOtherAreTooMany()
    {
        QCOMPARE(decodePreview(photo("png"), {64, 64}).problem, PreviewProblem::TooManyPixels);
        QByteArray progressive = photo("jpeg");
        QVERIFY(frameOf(progressive) > 0);
        progressive[frameOf(progressive) + 1] = '\xc2';
        QCOMPARE(decodePreview(progressive, {64, 64}).problem, PreviewProblem::TooManyPixels);
        QVERIFY(!previewProblemText(PreviewProblem::TooManyPixels).isEmpty());
        QVERIFY(previewProblemText(PreviewProblem::TooManyPixels) != previewProblemText(PreviewProblem::Damaged));
    }

    void aJpegThatClaimsMoreIsNotDecoded()
    {
        QByteArray jpeg = encoded({300, 200}, "jpeg");
        QVERIFY(frameOf(jpeg) > 0);
        jpeg.replace(frameOf(jpeg) + 5, 4, QByteArray::fromHex("ea60ea60")); // 60000 x 60000
        QCOMPARE(decodePreview(jpeg, {64, 64}).problem, PreviewProblem::TooManyPixels);
    }

    void whatIsCutOffIsDamaged()
    {
        QCOMPARE(decodePreview(encoded({300, 200}, "png").left(60), {64, 64}).problem, PreviewProblem::Damaged);
        QCOMPARE(decodePreview("\xff\xd8\xff\xe0", {64, 64}).problem, PreviewProblem::Damaged);
    }

    /// A picture taken with the phone upright is stored lying: it fills what there is room for once it stands.
    void oneThatLiesIsPutUpright()
    {
        const QByteArray jpeg =
            encoded({1600, 800}, "jpeg", QImage::Format_RGB32, QImageIOHandler::TransformationRotate90);
        QCOMPARE(decodePreview(jpeg, {400, 800}).image.size(), QSize(400, 800));
        QCOMPARE(decodePreview(jpeg, {5000, 5000}).image.size(), QSize(800, 1600));
    }
};

QTEST_GUILESS_MAIN(TestPreviewImage)
#include "tst_previewimage.moc"
