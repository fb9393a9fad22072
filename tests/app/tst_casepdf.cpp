#include "app/desktop/casepdf.h"
#include "ui/print/casepages.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// The case file on paper, read back by poppler where it is installed (Debian: apt-get install poppler-utils).
class TestCasePdf : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QLocale m_english{QLocale::English, QLocale::UnitedKingdom};

    static QByteArray picture(const QSize &size, const char *format)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.fillRect(10, 10, size.width() / 2, size.height() / 2, Qt::darkCyan);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }
    static DisputeView aView()
    {
        DisputeView view;
        view.account.id = QUuid(u"{5d1e2c5e-93a6-4f2f-8f39-0f2d6f5f1c11}"_s);
        view.account.label = u"Siam Goods สยาม"_s;
        Dispute &dispute = view.dispute;
        dispute.id = u"dspt_test_5xuy4w91xqz7d1w9u0t"_s;
        dispute.amount = {1245000, u"THB"_s};
        dispute.status = u"open"_s;
        dispute.reasonCode = u"goods_or_services_not_provided"_s;
        dispute.reasonMessage = u"The card holder says the goods never came"_s;
        dispute.charge = u"chrg_test_5xuy4w91xqz7d1w9u0t"_s;
        dispute.message = u"คุณสมชายได้รับพัสดุแล้ว วันที่ 9 พฤศจิกายน\n領収書と署名を添付します。\n商品已签收。"_s;
        dispute.createdAt = QDateTime(QDate(2026, 11, 14), QTime(11, 0), QTimeZone::utc());
        dispute.readAt = QDateTime(QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc());
        dispute.metadata = {{u"order_id"_s, MetadataType::Text, u"SG-1042"_s}};
        view.deadline = deadlineOf(dispute, 7);
        return view;
    }
    static ActivityItem aWrite(const DisputeView &view)
    {
        ActivityItem item;
        item.kind = ActivityItem::Kind::Write;
        item.at = view.dispute.readAt;
        item.account = view.account.id;
        item.disputeId = view.dispute.id;
        item.verb = WriteVerb::Respond;
        item.state = ActionState::Applied;
        item.requestId = u"req_9f3c"_s;
        item.httpStatus = 200;
        return item;
    }
    static QDateTime now() { return QDateTime(QDate(2026, 11, 21), QTime(3, 0), QTimeZone::utc()); }
    QString write(const CaseFile &file, const QString &name, const QLocale &locale)
    {
        const QString path = m_folder.filePath(name);
        return writeCasePdf(file, path, locale) ? path : QString();
    }
    QString textOf(const QString &pdf, const QStringList &options = {})
    {
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        QProcess process;
        process.start(tool, options + QStringList{u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
        return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
    /// Without blanks, and without the ligatures that a font may have ("ﬁ").
    static QString lettersOf(const QString &text)
    {
        return text.normalized(QString::NormalizationForm_KC).remove(QRegularExpression(u"\\s"_s));
    }
    QString infoOf(const QString &pdf)
    {
        QProcess process;
        process.start(QStandardPaths::findExecutable(u"pdfinfo"_s), {pdf});
        return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
    static bool hasPoppler()
    {
        return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()
            && !QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty();
    }
    /// For eyes: the pages as pictures where DISPUTEDESK_SHOTS names a folder.
    static void shoot(const QString &pdf, const QString &name)
    {
        const QString folder = qEnvironmentVariable("DISPUTEDESK_SHOTS");
        if (!folder.isEmpty())
            QProcess::execute(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"70"_s, pdf, QDir(folder).filePath(name)});
    }

private Q_SLOTS:
    void init()
    {
        if (!hasPoppler())
            QSKIP("pdftotext and pdfinfo are not installed here (Debian: apt-get install poppler-utils).");
    }

    void everyFactIsOnThePage()
    {
        const DisputeView view = aView();
        Document slip{u"docu_1"_s, u"slip สลิป.png"_s, u"proof_of_receipt"_s, {}, now(), false, 1000};
        Document broken{u"docu_2"_s, u"broken.jpg"_s, {}, {}, now(), false, 5};
        Document away{u"docu_3"_s, u"away.png"_s, {}, {}, now(), false, 7};
        const CaseFile file = caseFileOf(view, {aWrite(view)},
            {{slip, picture({1200, 900}, "PNG")}, {broken, "\xff\xd8\xff broken"}, {away, {}}}, now(), m_english);
        const QString pdf = write(file, u"case.pdf"_s, m_english);
        QVERIFY(!pdf.isEmpty());
        shoot(pdf, u"case"_s);
        const QString text = textOf(pdf);
        for (const QString &wanted :
            {u"dspt_test_5xuy4w91xqz7d1w9u0t"_s, u"12,450.00"_s, u"Goods not provided"_s,
                u"goods_or_services_not_provided"_s, u"The card holder says the goods never came"_s, u"SG-1042"_s,
                u"order_id"_s, u"req_9f3c"_s, u"(UTC)"_s, u"until 21 Nov 2026"_s, u"estimate"_s, u"slip"_s, u"docu_1"_s,
                u"broken.jpg"_s, u"Not on this computer"_s, u"TEST"_s, u"領収書と署名を添付します"_s, u"商品已签收"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in\n"_s + text));
        // Poppler may order Thai marks in its own way: the letters are what counts.
        QVERIFY2(text.contains(u"สมชาย"_s) && text.contains(u"พฤศจิกายน"_s), qPrintable(text));
        QVERIFY2(text.contains(u"The image is"_s) || text.contains(u"damaged"_s), "a broken picture says so");
        const int pages = QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(infoOf(pdf)).captured(1).toInt();
        QVERIFY(pages >= 3); // text, the slip, the broken one
        for (int page = 1; page <= pages; ++page) {
            const QString number = QString::number(page);
            const QString one = textOf(pdf, {u"-f"_s, number, u"-l"_s, number});
            QVERIFY2(one.contains(u"Page %1 of %2"_s.arg(page).arg(pages)), qPrintable(one));
            QVERIFY2(one.contains(u"dspt_test_5xuy4w91xqz7d1w9u0t"_s), qPrintable(one));
            QVERIFY2(one.contains(u"As Omise told it on"_s), qPrintable(one));
        }
    }

    void fontsAreRealAndInTheFile()
    {
        const QString pdf = write(caseFileOf(aView(), {}, {}, now(), m_english), u"fonts.pdf"_s, m_english);
        QProcess process;
        process.start(u"pdffonts"_s, {pdf});
        QVERIFY(process.waitForFinished(60'000));
        const QStringList lines =
            QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(lines.size() >= 3); // Latin, Thai, Japanese or Chinese
        static const QRegularExpression embedded(u"\\byes\\b\\s+(yes|no)\\s+yes\\b"_s);
        for (const QString &line : lines)
            QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line)); // in the file, and back to Unicode
    }

    void paperIsTheLocales()
    {
        const CaseFile file = caseFileOf(aView(), {}, {}, now(), m_english);
        QVERIFY(infoOf(write(file, u"a4.pdf"_s, m_english)).contains(u"(A4)"_s));
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QVERIFY(infoOf(write(file, u"letter.pdf"_s, american)).contains(u"(letter)"_s));
    }

    void hostileTextStaysText()
    {
        DisputeView view = aView();
        view.dispute.reasonMessage = u"<img src=\"file:///etc/passwd\"><b>bold</b> \u202egnp.exe"_s;
        view.dispute.message = u"<table><tr><td>cell</td></tr></table>"_s + QString(20'000, u'W');
        view.dispute.id = u"<h1>id</h1>"_s;
        const QString pdf = write(caseFileOf(view, {}, {}, now(), m_english), u"hostile.pdf"_s, m_english);
        const QString text = lettersOf(textOf(pdf)); // lines break where the page ends
        QVERIFY2(text.contains(u"<imgsrc=\"file:///etc/passwd\"><b>bold</b>"_s), qPrintable(text.left(1500)));
        QVERIFY(text.contains(u"⟦U+202E⟧gnp.exe"_s) || text.contains(u"U+202E"_s));
        QVERIFY(text.contains(u"<table><tr><td>cell</td></tr></table>"_s));
        QVERIFY(text.contains(u"<h1>id</h1>"_s));
        QVERIFY2(text.count(u'W') >= 20'000, qPrintable(QString::number(text.count(u'W')))); // none ran off the page
    }

    void paperIsWhiteInADarkTheme()
    {
        const QPalette was = QApplication::palette();
        QPalette dark;
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::Base, Qt::black);
        QApplication::setPalette(dark);
        const QString pdf = write(caseFileOf(aView(), {}, {}, now(), m_english), u"dark.pdf"_s, m_english);
        QApplication::setPalette(was);
        const QString png = m_folder.filePath(u"dark"_s);
        QCOMPARE(QProcess::execute(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"50"_s, u"-singlefile"_s, pdf, png}), 0);
        const QImage page(png + u".png"_s);
        QCOMPARE(page.pixelColor(2, 2), QColor(Qt::white));
        int dark8 = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                dark8 += page.pixelColor(x, y).lightness() < 100 ? 1 : 0;
        QVERIFY(dark8 > 500); // and there is black on it
    }

    void aPrinterAndItsPreviewGetTheSamePages()
    {
        const DisputeView view = aView();
        const Document slip{u"docu_1"_s, u"slip.png"_s, {}, {}, now(), false, 1000};
        const CaseFile file = caseFileOf(view, {aWrite(view)}, {{slip, picture({300, 200}, "PNG")}}, now(), m_english);
        const QString byWriter = write(file, u"written.pdf"_s, m_english);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(u"printed.pdf"_s));
        CasePages::prepare(printer, m_english);
        QVERIFY(CasePages(file).paint(printer));
        QString printed = lettersOf(textOf(printer.outputFileName()));
        QString written = lettersOf(textOf(byWriter));
        std::sort(printed.begin(), printed.end()); // poppler reads columns in an order of its own
        std::sort(written.begin(), written.end());
        QCOMPARE(printed, written);

        QPrintPreviewWidget preview(&printer);
        connect(&preview, &QPrintPreviewWidget::paintRequested, this,
            [&file](QPrinter *device) { QVERIFY(CasePages(file).paint(*device)); });
        preview.resize(600, 700);
        preview.show();
        preview.updatePreview();
        QCOMPARE(preview.pageCount(), 2);
    }

    /// The preview paints on the window's thread: pictures that were decoded before are not decoded once more.
    void picturesThatWereDecodedBeforeArePainted()
    {
        const Document slip{u"docu_1"_s, u"slip.png"_s, {}, {}, now(), false, 1000};
        CaseFile file = caseFileOf(aView(), {}, {{slip, picture({300, 200}, "PNG")}}, now(), m_english);
        const QList<PreviewImage> pictures = CasePages::picturesOf(file, m_english);
        QCOMPARE(pictures.size(), 1);
        QCOMPARE(pictures.first().image.size(), QSize(300, 200));
        file.pictures.first().bytes.clear(); // nothing is left to decode
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(u"decoded.pdf"_s));
        CasePages::prepare(printer, m_english);
        QVERIFY(CasePages(file, pictures).paint(printer));
        QVERIFY(!textOf(printer.outputFileName()).contains(u"The document is empty"_s));
        QVERIFY(CasePages(file).paint(printer));
        QVERIFY(textOf(printer.outputFileName()).contains(u"The document is empty"_s));
    }

    void calledOffWritesNothing()
    {
        const DisputeView view = aView();
        const CaseFile file = caseFileOf(view, {}, {}, now(), m_english);
        const QString path = m_folder.filePath(u"stopped.pdf"_s);
        const auto stopped = writeCasePdf(file, path, m_english, [](int, int) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    /// That nobody stopped is not told as stopped: it would say that a person did it, and nothing of what to do.
    void aDeviceThatTakesNoPagesIsNoCallingOff()
    {
        struct JammedWriter : QPdfWriter {
            using QPdfWriter::QPdfWriter;
            bool newPage() override { return false; }
        };
        const Document slip{u"docu_1"_s, u"slip.png"_s, {}, {}, now(), false, 1000};
        const CaseFile file = caseFileOf(aView(), {}, {{slip, picture({300, 200}, "PNG")}}, now(), m_english);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        JammedWriter jammed(&buffer);
        CasePages::prepare(jammed, m_english);
        int asked = 0;
        const auto failed = paintCase(file, jammed, [&asked](int, int) { return ++asked > 0; });
        QVERIFY(!failed);
        QCOMPARE(asked, 1); // the first page was there
        QCOMPARE(failed.error().kind, ErrorKind::StoreFailed);
        QVERIFY(!failed.error().detail.isEmpty());
        JammedWriter again(&buffer);
        CasePages::prepare(again, m_english);
        const auto stopped = paintCase(file, again, [](int, int) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void anotherDisputesActivityIsNotTaken()
    {
        const DisputeView view = aView();
        ActivityItem foreign = aWrite(view);
        foreign.disputeId = u"dspt_other"_s;
        const CaseFile file = caseFileOf(view, {foreign, aWrite(view)}, {}, now(), m_english);
        QCOMPARE(file.events.size(), 1);
        QVERIFY(file.events.first().detail.contains(u"req_9f3c"_s));
    }
};

QTEST_MAIN(TestCasePdf)
#include "tst_casepdf.moc"
