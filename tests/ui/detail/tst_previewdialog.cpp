#include "tests/support/stampedpdf.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Documents before a person's eyes: pictures, pages of PDFs, and files that were made to do harm.
class tst_PreviewDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static QByteArray png()
    {
        QImage picture(300, 200, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        return bytes;
    }
    static QByteArray pdf(int pages)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.fillRect(0, 0, writer.width(), writer.height() / 2, page % 2 ? Qt::blue : Qt::green);
        }
        painter.end();
        return bytes;
    }
    /// A PDF of one page of that size in points; `encrypt`: the entry of the trailer, if any.
    static QByteArray plainPdf(const QByteArray &box, const QByteArray &encrypt = {})
    {
        QByteArray bytes = "%PDF-1.4\n";
        QList<qsizetype> at;
        const auto object = [&](const QByteArray &body) {
            at.append(bytes.size());
            bytes += QByteArray::number(at.size()) + " 0 obj\n" + body + "\nendobj\n";
        };
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + box + "] >>");
        const qsizetype table = bytes.size();
        bytes += "xref\n0 4\n0000000000 65535 f \n";
        for (const qsizetype place : at)
            bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        return bytes + "trailer\n<< /Size 4 /Root 1 0 R " + encrypt + " >>\nstartxref\n" + QByteArray::number(table)
            + "\n%%EOF\n";
    }
    static QByteArray lockedPdf()
    {
        const QByteArray secret = '<' + QByteArray(64, 'a') + '>';
        return plainPdf("200 200",
            "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O " + secret + " /U " + secret + " >>");
    }
    static bool readsPdf() { return drawPreview(plainPdf("200 200"), 0, {100, 100}).problem.isEmpty(); }
    template <typename T> static T *part(const QDialog &dialog, const QString &name)
    {
        return dialog.findChild<T *>(name);
    }
    static QLabel *picture(const QDialog &dialog) { return part<QLabel>(dialog, u"previewPicture"_s); }
    static bool hasPicture(const QDialog &dialog) { return !picture(dialog)->pixmap(Qt::ReturnByValue).isNull(); }
    static QString place(const QDialog &dialog)
    {
        auto *pager = part<QWidget>(dialog, u"previewPager"_s);
        return pager->isVisibleTo(&dialog) ? part<QLabel>(dialog, u"previewPlace"_s)->text() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, nullptr, [] { return false; });
    }
    void cleanupTestCase() { m_theme.reset(); }

    void aPictureIsDrawnElsewhere()
    {
        QThread *drawnOn = nullptr;
        PreviewDialog dialog(
            u"slip.png"_s, png(), *m_theme, nullptr, [&drawnOn](const QByteArray &bytes, int page, const QSize &most) {
                drawnOn = QThread::currentThread();
                return drawPreview(bytes, page, most);
            });
        dialog.open();
        QTRY_VERIFY_WITH_TIMEOUT(hasPicture(dialog), 30'000);
        QVERIFY(drawnOn && drawnOn != qApp->thread());
        QCOMPARE(picture(dialog)->pixmap(Qt::ReturnByValue).size(), QSize(300, 200));
        QCOMPARE(place(dialog), QString());
        QTest::keyClick(&dialog, Qt::Key_PageDown);
        QVERIFY(hasPicture(dialog));
    }

    void aPdfIsShownPageByPage()
    {
        if (!readsPdf())
            QSKIP("built without Qt Pdf");
        PreviewDialog dialog(u"parcel.pdf"_s, pdf(3), *m_theme);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto inkAt = [&dialog] {
            const QImage image = picture(dialog)->pixmap(Qt::ReturnByValue).toImage();
            return image.isNull() ? QColor() : image.pixelColor(image.width() / 2, image.height() / 4);
        };
        QTRY_COMPARE_WITH_TIMEOUT(inkAt(), QColor(Qt::green), 30'000);
        QCOMPARE(place(dialog), u"Page 1 of 3"_s);
        QVERIFY(!part<QPushButton>(dialog, u"previewBack"_s)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_PageDown);
        QTRY_COMPARE_WITH_TIMEOUT(inkAt(), QColor(Qt::blue), 30'000);
        QCOMPARE(place(dialog), u"Page 2 of 3"_s);
        QVERIFY(picture(dialog)->accessibleName().contains(u"page 2 of 3"_s));
        QTest::keyClick(&dialog, Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(inkAt(), QColor(Qt::green), 30'000);
        QCOMPARE(place(dialog), u"Page 3 of 3"_s);
        QVERIFY(!part<QPushButton>(dialog, u"previewOn"_s)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_PageDown); // the last one
        QCOMPARE(place(dialog), u"Page 3 of 3"_s);
        QTest::mouseClick(part<QPushButton>(dialog, u"previewBack"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(inkAt(), QColor(Qt::blue), 30'000);
        QTest::keyClick(&dialog, Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(inkAt(), QColor(Qt::green), 30'000);
        QCOMPARE(place(dialog), u"Page 1 of 3"_s);
    }

    /// As the packet draws it: a page that was stamped or signed by an annotation is not shown without.
    void annotationsAreShown()
    {
        if (!readsPdf())
            QSKIP("built without Qt Pdf");
        const PreviewPage page = drawPreview(disputedesk::test::stampedPdf(), 0, {100, 100});
        QCOMPARE(page.problem, QString());
        QCOMPARE(page.image.pixelColor(page.image.rect().center()), QColor(Qt::red));
    }

    void whatCannotBeShownIsASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("text") << QByteArray("hello") << u"can be shown here"_s;
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << u"can be shown here"_s;
        QTest::newRow("half a picture") << png().left(60) << u"damaged"_s;
        if (!readsPdf())
            return;
        QTest::newRow("half a pdf") << pdf(1).left(40) << u"damaged"_s;
        QTest::newRow("only the head of a pdf") << QByteArray("%PDF-1.7\n") << u"damaged"_s;
        QTest::newRow("noise") << "%PDF-1.7\n" + QByteArray(100'000, '\xc3') << u"damaged"_s;
        QTest::newRow("locked") << lockedPdf() << u"password"_s;
        QTest::newRow("too large") << "%PDF-1.7\n" + QByteArray(65 * 1024 * 1024, ' ') << u"too large"_s;
    }
    void whatCannotBeShownIsASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        PreviewDialog dialog(u"file"_s, bytes, *m_theme);
        dialog.open();
        QTRY_VERIFY_WITH_TIMEOUT(!picture(dialog)->text().isEmpty(), 30'000);
        QVERIFY2(picture(dialog)->text().contains(says), qPrintable(picture(dialog)->text()));
        QCOMPARE(picture(dialog)->accessibleName(), picture(dialog)->text());
        QVERIFY(!hasPicture(dialog));
        QCOMPARE(place(dialog), QString());
    }

    /// However large a page claims to be, no more is drawn than is shown.
    void aHugePageIsDrawnSmall()
    {
        if (!readsPdf())
            QSKIP("built without Qt Pdf");
        for (const char *box : {"14400 14400", "3000000 2", "2 3000000", "100000000 100000000"}) {
            const PreviewPage page = drawPreview(plainPdf(box), 0, {1000, 1400});
            QVERIFY2(page.image.width() <= 1000 && page.image.height() <= 1400, box);
            QVERIFY2(page.image.isNull() == !page.problem.isEmpty(), box);
        }
        QVERIFY(!drawPreview(plainPdf("200 200"), 7, {100, 100}).problem.isEmpty()); // no such page
    }

    /// A page that is never done: the window goes on, says so, and closes; a result that nobody waits for is not shown.
    void aPageThatIsNeverDoneHoldsNothingUp()
    {
        const auto go = std::make_shared<QSemaphore>();
        {
            PreviewDialog dialog(
                u"slow.pdf"_s, "%PDF-1.7", *m_theme, nullptr, [go](const QByteArray &, int page, const QSize &) {
                    if (page == 0)
                        go->acquire();
                    return PreviewPage{QImage(10 + page, 10, QImage::Format_RGB32), 4, {}};
                });
            dialog.open();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            auto *patience = part<QTimer>(dialog, u"previewPatience"_s);
            QVERIFY(patience->isActive());
            patience->start(0);
            QTRY_VERIFY2_WITH_TIMEOUT(
                picture(dialog)->text().contains(u"takes long"_s), qPrintable(picture(dialog)->text()), 30'000);
            go->release();
            QTRY_VERIFY_WITH_TIMEOUT(hasPicture(dialog), 30'000); // late is better than never
            QTest::keyClick(&dialog, Qt::Key_PageDown);
            QTRY_COMPARE_WITH_TIMEOUT(
                picture(dialog)->pixmap(Qt::ReturnByValue).width(), 11 / int(dialog.devicePixelRatioF()), 30'000);
            QTest::keyClick(&dialog, Qt::Key_PageUp); // stands still
            QTest::keyClick(&dialog, Qt::Key_PageDown);
            QTest::keyClick(&dialog, Qt::Key_PageDown);
            QTRY_COMPARE_WITH_TIMEOUT(picture(dialog)->pixmap(Qt::ReturnByValue).width(), 12, 30'000);
            QTest::mouseClick(part<QPushButton>(dialog, u"previewClose"_s), Qt::LeftButton);
            QVERIFY(!dialog.isVisible());
        }
        go->release();
    }
};

QTEST_MAIN(tst_PreviewDialog)
#include "tst_previewdialog.moc"
