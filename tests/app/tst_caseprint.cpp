#include "app/desktop/casepdf.h"
#include "tests/app/casepaper.h"
#include "ui/print/casepages.h"
#include "ui/print/caseprint.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The preview of a case file, and what it hands to the printer.
class TestCasePrint : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static std::shared_ptr<const CaseFile> fileOf(const QByteArray &bytes)
    {
        const DisputeView view = aCase();
        return std::make_shared<const CaseFile>(caseFileOf(
            view, {aWrite(view)}, {{aDocument(u"docu_1"_s, u"slip.png"_s), bytes}}, caseTime(), caseEnglish()));
    }
    static QPrintPreviewDialog *shown()
    {
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget *const widget : all)
            if (widget->objectName() == u"printPreview"_s && widget->isVisible())
                return qobject_cast<QPrintPreviewDialog *>(widget);
        return nullptr;
    }
    /// As the preview's own button does, onto a printer that writes a file.
    static void print(QPrintPreviewDialog &dialog, const QString &path)
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        CasePages::prepare(printer, caseEnglish());
        Q_EMIT dialog.paintRequested(&printer);
    }
    /// Something is drawn, and nothing in another colour.
    static bool isOf(const QImage &drawn, const QColor &ink)
    {
        int seen = 0;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x) {
                const QColor is = drawn.pixelColor(x, y);
                const int off =
                    qAbs(is.red() - ink.red()) + qAbs(is.green() - ink.green()) + qAbs(is.blue() - ink.blue());
                if (is.alpha() > 64 && off > 24)
                    return false;
                seen += is.alpha() > 64 ? 1 : 0;
            }
        return seen > 10;
    }
    static QString sortedLetters(const QString &pdf)
    {
        QString letters = lettersOf(textOf(pdf));
        std::sort(letters.begin(), letters.end()); // poppler reads columns in an order of its own
        return letters;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(caseEnglish()); // whose paper the preview takes
        if (!hasPoppler())
            QSKIP(kNoPoppler);
    }

    void previewAndPrinterGetThePagesOfThePdf()
    {
        const auto file = fileOf(picture({1200, 900}, Qt::red));
        const QString written = m_folder.filePath(u"written.pdf"_s);
        QVERIFY(writeCasePdf(*file, written, caseEnglish()));
        QWidget window;
        window.show();
        CasePrint printing;
        QSignalSpy failed(&printing, &CasePrint::failed);
        QVERIFY(!printing.isOpen());
        printing.preview(file, CasePages::picturesOf(*file, caseEnglish()), &window);
        QVERIFY(printing.isOpen());
        QPrintPreviewDialog *const dialog = shown();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), file->title);
        auto *const pages = dialog->findChild<QPrintPreviewWidget *>();
        QVERIFY(pages);
        QTRY_COMPARE_WITH_TIMEOUT(pages->pageCount(), pagesOf(written), 20'000);
        const QString printed = m_folder.filePath(u"printed.pdf"_s);
        print(*dialog, printed);
        QCOMPARE(pagesOf(printed), pagesOf(written));
        QCOMPARE(sortedLetters(printed), sortedLetters(written));
        const QImage page = pageOf(printed, pagesOf(printed));
        QVERIFY(pixelsOf(page, Qt::red) > page.width() * page.height() / 10);
        QVERIFY(failed.isEmpty());
    }

    /// What the preview holds is as rough as many pictures want it: the screen gets that, paper the picture itself.
    void paperGetsThePictureItself()
    {
        const auto file = fileOf(picture({1200, 900}, Qt::red));
        const auto held = fileOf(picture({1200, 900}, Qt::blue)); // to be told from it
        QWidget window;
        window.show();
        CasePrint printing;
        printing.preview(file, CasePages::picturesOf(*held, caseEnglish()), &window);
        QPrintPreviewDialog *const dialog = shown();
        QVERIFY(dialog);
        auto *const pages = dialog->findChild<QPrintPreviewWidget *>();
        QVERIFY(pages);
        QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() > 1, 20'000);
        pages->setAllPagesViewMode();
        QTRY_VERIFY_WITH_TIMEOUT(pixelsOf(pages->grab().toImage(), Qt::blue) > 100, 20'000);
        QCOMPARE(pixelsOf(pages->grab().toImage(), Qt::red), 0);
        const QString printed = m_folder.filePath(u"itself.pdf"_s);
        print(*dialog, printed);
        const QImage page = pageOf(printed, pagesOf(printed));
        QVERIFY(pixelsOf(page, Qt::red) > 100);
        QCOMPARE(pixelsOf(page, Qt::blue), 0);
    }

    /// Its pictures may be a hundred megabytes.
    void aClosedPreviewLetsGoOfWhatItHeld()
    {
        auto file = fileOf(picture({300, 200}, Qt::red));
        const std::weak_ptr<const CaseFile> watched = file;
        QWidget window;
        window.show();
        CasePrint printing;
        printing.preview(file, CasePages::picturesOf(*file, caseEnglish()), &window);
        file.reset();
        QVERIFY(!watched.expired());
        const QPointer<QPrintPreviewDialog> dialog = shown();
        QVERIFY(dialog);
        dialog->reject();
        QVERIFY(!printing.isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(watched.expired(), 20'000);
    }

    /// Qt's bar has grey pictures for a light window.
    void theIconsFollowTheTheme()
    {
        const auto file = fileOf(picture({300, 200}, Qt::red));
        QWidget window;
        window.show();
        Theme theme(*qApp, nullptr, [] { return false; });
        CasePrint printing(&theme);
        printing.preview(file, CasePages::picturesOf(*file, caseEnglish()), &window);
        QPrintPreviewDialog *const dialog = shown();
        QVERIFY(dialog);
        const QList<QAction *> actions = dialog->findChild<QToolBar *>()->actions();
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::HighContrast}) {
            theme.choose(choice);
            int icons = 0;
            for (const QAction *const action : actions) {
                if (action->icon().isNull())
                    continue;
                ++icons;
                const QImage drawn = action->icon().pixmap(QSize(24, 24), 1.0).toImage();
                QVERIFY2(isOf(drawn, theme.color(Ink::Text)), qPrintable(action->text()));
            }
            QVERIFY(icons >= 10);
        }
    }

    void aPrinterThatTakesNothingIsTold()
    {
        const auto file = fileOf(picture({300, 200}, Qt::red));
        QWidget window;
        window.show();
        CasePrint printing;
        QSignalSpy failed(&printing, &CasePrint::failed);
        printing.preview(file, CasePages::picturesOf(*file, caseEnglish()), &window);
        QPrintPreviewDialog *const dialog = shown();
        QVERIFY(dialog);
        QVERIFY(failed.isEmpty());
        print(*dialog, m_folder.filePath(u"no such folder/printed.pdf"_s));
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(TestCasePrint)
#include "tst_caseprint.moc"
