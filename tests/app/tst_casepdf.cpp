#include "app/desktop/casepdf.h"
#include "tests/app/casepaper.h"
#include "ui/print/casepages.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The case file as a PDF, read back by poppler where it is installed: its words, letters and paper.
class TestCasePdf : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const CaseFile &file, const QString &name, const QLocale &locale)
    {
        const QString path = m_folder.filePath(name);
        return writeCasePdf(file, path, locale) ? path : QString();
    }
    /// The fonts of a PDF, a line each.
    static QStringList fontsOf(const QString &pdf)
    {
        QProcess process;
        process.start(u"pdffonts"_s, {pdf});
        return process.waitForFinished(60'000)
            ? QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts).mid(2)
            : QStringList();
    }
    /// In the file, and back to Unicode.
    static bool isReal(const QString &font)
    {
        static const QRegularExpression embedded(u"\\byes\\b\\s+(yes|no)\\s+yes\\b"_s);
        return embedded.match(font).hasMatch();
    }

private Q_SLOTS:
    void init()
    {
        if (!hasPoppler())
            QSKIP(kNoPoppler);
    }

    void everyFactIsOnThePage()
    {
        const DisputeView view = aCase();
        Document slip = aDocument(u"docu_1"_s, u"slip สลิป.png"_s);
        slip.kind = u"proof_of_receipt"_s;
        const Document broken = aDocument(u"docu_2"_s, u"broken.jpg"_s);
        const Document away = aDocument(u"docu_3"_s, u"away.png"_s);
        const CaseFile file = caseFileOf(view, {aWrite(view)},
            {{slip, picture({1200, 900}, Qt::darkCyan)}, {broken, "\xff\xd8\xff broken"}, {away, {}}}, caseTime(),
            caseEnglish());
        const QString pdf = write(file, u"case.pdf"_s, caseEnglish());
        QVERIFY(!pdf.isEmpty());
        shoot(pdf, u"case"_s);
        const QString text = textOf(pdf);
        for (const QString &wanted :
            {u"dspt_test_5xuy4w91xqz7d1w9u0t"_s, u"12,450.00"_s, u"Goods not provided"_s,
                u"goods_or_services_not_provided"_s, u"The card holder says the goods never came"_s, u"SG-1042"_s,
                u"order_id"_s, u"req_9f3c"_s, u"(UTC)"_s, u"until 21 Nov 2026"_s, u"estimate"_s, u"slip"_s, u"docu_1"_s,
                u"broken.jpg"_s, u"Not on this computer"_s, u"TEST"_s, u"領収書と署名を添付します"_s, u"商品已签收"_s,
                u"The charge"_s, u"SOMCHAI JAIDEE"_s, u"Money movements"_s, u"Evidence at the provider"_s,
                u"Somchai Jaidee"_s, u"Draft, not sent"_s, u"The courier has her signature"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in\n"_s + text));
        // Poppler may order Thai marks in its own way: the letters are what counts.
        QVERIFY2(text.contains(u"สมชาย"_s) && text.contains(u"พฤศจิกายน"_s), qPrintable(text));
        QVERIFY2(text.contains(u"The image is"_s) || text.contains(u"damaged"_s), "a broken picture says so");
        const int pages = pagesOf(pdf);
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
        const QString pdf =
            write(caseFileOf(aCase(), {}, {}, caseTime(), caseEnglish()), u"fonts.pdf"_s, caseEnglish());
        const QStringList fonts = fontsOf(pdf);
        QVERIFY(fonts.size() >= 3); // Latin, Thai, Japanese or Chinese
        for (const QString &font : fonts)
            QVERIFY2(isReal(font), qPrintable(font));
    }

    /// Names from the right to the left, in a line of their own, among Latin letters and in a caption. The Arabic one
    /// has letters that do not join: a joined form need not have a way back to Unicode.
    void namesFromRightToLeft()
    {
        if (QFontDatabase::families(QFontDatabase::Hebrew).isEmpty()
            || QFontDatabase::families(QFontDatabase::Arabic).isEmpty())
            QSKIP("No font here has Hebrew and Arabic letters.");
        DisputeView view = aCase();
        view.dispute.message = u"שלום"_s;
        view.charge->cardName = u"داود"_s;
        view.charge->customer = u"ירושלים Ltd"_s;
        const Document bill = aDocument(u"docu_1"_s, u"חשבונית 2026.png"_s);
        const CaseFile file =
            caseFileOf(view, {}, {{bill, picture({300, 200}, Qt::darkCyan)}}, caseTime(), caseEnglish());
        const QString pdf = write(file, u"right.pdf"_s, caseEnglish());
        shoot(pdf, u"right"_s);
        const QStringList fonts = fontsOf(pdf);
        for (const QString &font : fonts)
            QVERIFY2(isReal(font), qPrintable(font));
        const QString text = lettersOf(textOf(pdf)); // in the order in which they are read
        for (const QString &wanted : {u"שלום"_s, u"داود"_s, u"ירושלים"_s, u"חשבונית"_s, u"2026"_s, u"Ltd"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in\n"_s + text));
        const QString last = QString::number(pagesOf(pdf));
        const QString caption = lettersOf(textOf(pdf, {u"-f"_s, last, u"-l"_s, last}));
        QVERIFY2(caption.contains(u"חשבונית"_s), qPrintable(caption));
    }

    void paperIsTheLocales()
    {
        const CaseFile file = caseFileOf(aCase(), {}, {}, caseTime(), caseEnglish());
        QVERIFY(infoOf(write(file, u"a4.pdf"_s, caseEnglish())).contains(u"(A4)"_s));
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QVERIFY(infoOf(write(file, u"letter.pdf"_s, american)).contains(u"(letter)"_s));
    }

    void hostileTextStaysText()
    {
        DisputeView view = aCase();
        view.dispute.reasonMessage = u"<img src=\"file:///etc/passwd\"><b>bold</b> \u202egnp.exe"_s;
        view.dispute.message = u"<table><tr><td>cell</td></tr></table>"_s + QString(20'000, u'W');
        view.dispute.id = u"<h1>id</h1>"_s;
        const QString pdf = write(caseFileOf(view, {}, {}, caseTime(), caseEnglish()), u"hostile.pdf"_s, caseEnglish());
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
        const QString pdf = write(caseFileOf(aCase(), {}, {}, caseTime(), caseEnglish()), u"dark.pdf"_s, caseEnglish());
        QApplication::setPalette(was);
        const QImage page = pageOf(pdf, 1, 50);
        QVERIFY(!page.isNull());
        QCOMPARE(page.pixelColor(2, 2), QColor(Qt::white));
        int dark8 = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                dark8 += page.pixelColor(x, y).lightness() < 100 ? 1 : 0;
        QVERIFY(dark8 > 500); // and there is black on it
    }

    void calledOffWritesNothing()
    {
        const DisputeView view = aCase();
        const CaseFile file = caseFileOf(view, {}, {}, caseTime(), caseEnglish());
        const QString path = m_folder.filePath(u"stopped.pdf"_s);
        const auto stopped = writeCasePdf(file, path, caseEnglish(), [](int, int) { return false; });
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
        const Document slip = aDocument(u"docu_1"_s, u"slip.png"_s);
        const CaseFile file =
            caseFileOf(aCase(), {}, {{slip, picture({300, 200}, Qt::darkCyan)}}, caseTime(), caseEnglish());
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        JammedWriter jammed(&buffer);
        CasePages::prepare(jammed, caseEnglish());
        int asked = 0;
        const auto failed = paintCase(file, jammed, [&asked](int, int) { return ++asked > 0; });
        QVERIFY(!failed);
        QCOMPARE(asked, 1); // the first page was there
        QCOMPARE(failed.error().kind, ErrorKind::StoreFailed);
        QVERIFY(!failed.error().detail.isEmpty());
        JammedWriter again(&buffer);
        CasePages::prepare(again, caseEnglish());
        const auto stopped = paintCase(file, again, [](int, int) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void anotherDisputesActivityIsNotTaken()
    {
        const DisputeView view = aCase();
        ActivityItem foreign = aWrite(view);
        foreign.disputeId = u"dspt_other"_s;
        const CaseFile file = caseFileOf(view, {foreign, aWrite(view)}, {}, caseTime(), caseEnglish());
        QCOMPARE(file.events.size(), 1);
        QVERIFY(file.events.first().detail.contains(u"req_9f3c"_s));
    }
};

QTEST_MAIN(TestCasePdf)
#include "tst_casepdf.moc"
