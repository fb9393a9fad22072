#include "app/desktop/casepdf.h"
#include "tests/app/casepaper.h"
#include "ui/print/casepages.h"

#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The pictures of a case file on paper: seen, in their order, and never too many of them at once.
class TestCasePictures : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static CaseFile fileOf(const QList<QByteArray> &pictures)
    {
        QList<CaseDocument> documents;
        for (const QByteArray &bytes : pictures) {
            const QString number = QString::number(documents.size() + 1);
            documents.append({aDocument(u"docu_"_s + number, u"slip"_s + number + u".png"_s), bytes});
        }
        return caseFileOf(aCase(), {}, documents, caseTime(), caseEnglish());
    }
    QString write(const CaseFile &file, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        return writeCasePdf(file, path, caseEnglish()) ? path : QString();
    }
    static bool paint(const CasePages &pages, QPrinter &printer, const QString &path)
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        CasePages::prepare(printer, caseEnglish());
        return pages.paint(printer);
    }

private Q_SLOTS:
    void init()
    {
        if (!hasPoppler())
            QSKIP(kNoPoppler);
    }

    void eachHasAPageAndIsSeenThere()
    {
        const QList<QColor> colours{Qt::red, Qt::darkGreen, Qt::blue, Qt::magenta, Qt::darkCyan, Qt::darkYellow};
        QList<QByteArray> pictures;
        for (const QColor &colour : colours) // lying and upright, of both types
            pictures.append(
                pictures.size() % 2 == 0 ? picture({1600, 1200}, colour) : picture({900, 1200}, colour, "JPEG"));
        const QString pdf = write(fileOf(pictures), u"colours.pdf"_s);
        const auto textPages = pagesOf(pdf) - int(colours.size());
        QVERIFY(textPages >= 1);
        for (int number = 0; number < colours.size(); ++number) {
            const int place = textPages + number + 1;
            const QImage page = pageOf(pdf, place);
            QVERIFY(!page.isNull());
            const int seen = pixelsOf(page, colours.at(number));
            QVERIFY2(seen > page.width() * page.height() / 4, qPrintable(QString::number(seen)));
            const QString where = QString::number(place);
            const QString caption = textOf(pdf, {u"-f"_s, where, u"-l"_s, where});
            QVERIFY2(caption.contains(u"slip%1.png"_s.arg(number + 1)), qPrintable(caption));
        }
    }

    /// As large on paper however roughly it was decoded; a small one is not blown up.
    void aSmallOneStaysSmall()
    {
        const QString pdf = write(fileOf({picture({96, 96}, Qt::red)}), u"small.pdf"_s);
        const int side = 50; // an inch
        const int seen = pixelsOf(pageOf(pdf, pagesOf(pdf), side), Qt::red);
        QVERIFY2(seen > side * side * 8 / 10 && seen < side * side * 12 / 10, qPrintable(QString::number(seen)));
    }

    /// A picture one can see through stands on white, not on the black of its hidden colours.
    void whatOneCanSeeThroughIsOnWhite()
    {
        const CaseFile file = fileOf({picture({800, 800}, QColor(0, 0, 0, 0))});
        const QList<PreviewImage> pictures = CasePages::picturesOf(file, caseEnglish());
        QCOMPARE(pictures.first().image.format(), QImage::Format_RGB32);
        QCOMPARE(pictures.first().image.pixelColor(400, 400), QColor(Qt::white));
        const QString pdf = write(file, u"through.pdf"_s);
        const QImage page = pageOf(pdf, pagesOf(pdf));
        QVERIFY(pixelsOf(page, Qt::black) < page.width() * page.height() / 20);
    }

    /// Thirty photos at the paper's sharpness would be half a gigabyte.
    void aPreviewOfManyHoldsThemRoughly()
    {
        const QByteArray photo = picture({2400, 3200}, Qt::blue, "JPEG");
        const auto held = [](const QList<PreviewImage> &pictures) {
            qint64 bytes = 0;
            for (const PreviewImage &picture : pictures)
                bytes += picture.image.sizeInBytes();
            return bytes;
        };
        const QList<PreviewImage> few = CasePages::picturesOf(fileOf({photo, photo}), caseEnglish());
        QVERIFY(few.first().image.width() > 1500); // 200 to the inch, about
        const QList<PreviewImage> many = CasePages::picturesOf(fileOf(QList<QByteArray>(30, photo)), caseEnglish());
        QCOMPARE(many.size(), 30);
        QVERIFY2(held(many) < 130'000'000, qPrintable(QString::number(held(many))));
        QVERIFY(many.first().image.width() > 600);
        QCOMPARE(many.first().source, QSize(2400, 3200));
        // On the page it is as large as the sharp one.
        const CaseFile one = fileOf({photo});
        const QString rough = m_folder.filePath(u"rough.pdf"_s);
        const QString sharp = m_folder.filePath(u"sharp.pdf"_s);
        QPrinter printer(QPrinter::HighResolution);
        QVERIFY(paint(CasePages(one, {many.first()}), printer, rough));
        QVERIFY(paint(CasePages(one), printer, sharp));
        const int last = pagesOf(sharp);
        QCOMPARE(pagesOf(rough), last);
        const int wanted = pixelsOf(pageOf(sharp, last), Qt::blue);
        const int seen = pixelsOf(pageOf(rough, last), Qt::blue);
        QVERIFY(wanted > 100);
        QVERIFY2(qAbs(seen - wanted) <= wanted / 20, qPrintable(u"%1 and %2"_s.arg(seen).arg(wanted)));
    }

    /// The preview paints on the window's thread: pictures that were decoded before are not decoded once more.
    void picturesThatWereDecodedBeforeArePainted()
    {
        CaseFile file = fileOf({picture({300, 200}, Qt::darkCyan)});
        const QList<PreviewImage> pictures = CasePages::picturesOf(file, caseEnglish());
        QCOMPARE(pictures.size(), 1);
        QCOMPARE(pictures.first().image.size(), QSize(300, 200));
        file.pictures.first().bytes.clear(); // nothing is left to decode
        QPrinter printer(QPrinter::HighResolution);
        const QString path = m_folder.filePath(u"decoded.pdf"_s);
        QVERIFY(paint(CasePages(file, pictures), printer, path));
        QVERIFY(!textOf(path).contains(u"The document is empty"_s));
        QVERIFY(pixelsOf(pageOf(path, pagesOf(path)), Qt::darkCyan) > 100);
        QVERIFY(paint(CasePages(file), printer, path));
        QVERIFY(textOf(path).contains(u"The document is empty"_s));
    }
};

QTEST_MAIN(TestCasePictures)
#include "tst_casepictures.moc"
