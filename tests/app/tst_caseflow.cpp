#include "app/desktop/caseflow.h"
#include "models/store/database.h"
#include "tests/app/casepaper.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/windowwalk.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The case file on its way to paper: what it waits for never holds the window up, and what it cannot have it says.
class TestCaseFlow : public QObject {
    Q_OBJECT

    /// A flow of our own on the desk's open dispute.
    struct Bench {
        Bench()
            : settings(driver.folder() + "/case.ini"_L1)
            , ledger(thread, driver.folder() + "/case"_L1)
        {
        }
        bool open()
        {
            if (!QDir().mkpath(driver.folder() + "/case"_L1) || !driver.start())
                return false;
            const auto opened = ledger.openFile();
            if (!QTest::qWaitFor([&] { return opened.isFinished(); }, 20'000) || !opened.result())
                return false;
            tests::SandboxClient client(driver.sandbox());
            id = QString::fromLatin1(client.first("acceptable"_L1));
            if (!document.isEmpty() && client.upload(id.toLatin1(), "slip.png", document).status != 200)
                return false;
            if (!driver.open(id))
                return false;
            Desk &desk = driver.desk();
            flow = std::make_unique<CaseFlow>(
                CaseFlow::Parts{desk.sync(), desk.opened(), ledger, desk.window(), desk.theme(), settings,
                    [this] {
                        if (const auto act = std::exchange(whileGathering, {}))
                            act();
                        return systemNow();
                    },
                    [this] {
                        while (hangs)
                            QThread::msleep(5);
                        asked = QThread::currentThread();
                        return hasPrinter;
                    }});
            return true;
        }
        /// Does something to the desk's cache behind its back.
        bool change(const QString &sql) const
        {
            Database cache;
            const QString path = Folders(driver.folder()).accountFolder(driver.account().id) + "/cache.db"_L1;
            return QFile::exists(path) && cache.openAsItIs(path)
                && QTest::qWaitFor([&] { return bool(cache.run(sql)); }, 20'000); // the desk may be writing
        }
        /// Names the file in the dialog that stands, and waits until it is written.
        bool saveAs(const QString &path)
        {
            auto *const dialog = driver.find<QFileDialog>(u"caseFileDialog"_s);
            if (!dialog)
                return false;
            Q_EMIT dialog->fileSelected(path);
            dialog->reject();
            return driver.waitForText(u"noticeBar"_s, u"The case file was written"_s);
        }
        qsizetype saveDialogs()
        {
            const auto all = driver.desk().window().findChildren<QFileDialog *>(u"caseFileDialog"_s);
            return std::count_if(all.cbegin(), all.cend(), [](const QFileDialog *one) { return one->isVisible(); });
        }

        DeskDriver driver;
        StoreThread thread;
        Settings settings;
        SqliteLedger ledger;
        QString id;
        std::atomic<QThread *> asked = nullptr;
        bool hasPrinter = false;
        std::atomic<bool> hangs = false; ///< the print service does not answer
        QByteArray document; ///< that the provider gets before the dispute is opened; none
        std::function<void()> whileGathering; ///< called once, as late in it as can be
        std::unique_ptr<CaseFlow> flow;
    };

private Q_SLOTS:
    void thePrintServiceIsAskedBesideTheWindow_data()
    {
        QTest::addColumn<bool>("printer");
        QTest::newRow("none") << false;
        QTest::newRow("one") << true;
    }
    void thePrintServiceIsAskedBesideTheWindow()
    {
        QFETCH(bool, printer);
        Bench bench;
        bench.hasPrinter = printer;
        QVERIFY(bench.open());
        bench.flow->print();
        QTRY_VERIFY_WITH_TIMEOUT(bench.asked != nullptr, 30'000);
        QVERIFY(bench.asked != QThread::currentThread());
        const QString next = printer ? u"printPreview"_s : u"noPrinterBox"_s;
        auto *dialog = bench.driver.find<QDialog>(next);
        QVERIFY(dialog);
        if (printer)
            QVERIFY(dialog->windowTitle().contains(bench.id));
        dialog->reject();
    }

    /// It is said what is waited for, and a PDF waits for nothing.
    void aPrintServiceThatHangsHoldsNothingUp()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.hangs = true;
        const auto letGo = qScopeGuard([&bench] { bench.hangs = false; });
        bench.flow->print();
        QVERIFY(bench.driver.waitForText(u"noticeBar"_s, u"Looking for printers…"_s));
        bench.flow->savePdf();
        QVERIFY(bench.driver.find<QFileDialog>(u"caseFileDialog"_s));
        QVERIFY(!bench.driver.isShown(u"notice_printers"_s));
        QVERIFY(!bench.asked); // and it has not answered yet
    }

    /// The box that offers the PDF, as a screen reader, a keyboard and a small screen meet it.
    void theOfferOfAPdf_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "th", "ja", "zh_CN", "longer"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void theOfferOfAPdf()
    {
        QFETCH(QString, language);
        const bool isLonger = language == "longer"_L1; // than any of ours by half: whole, if not small
        const std::unique_ptr<PseudoLanguage> longer = isLonger ? std::make_unique<PseudoLanguage>() : nullptr;
        Bench bench;
        if (!isLonger)
            bench.driver.setLanguage(language);
        QVERIFY(bench.open());
        bench.flow->print();
        auto *const box = bench.driver.find<QDialog>(u"noPrinterBox"_s);
        QVERIFY(box);
        QStringList found;
        if (!isLonger)
            found += tooLarge(*box);
        found += openDialogProblems(*box);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void withoutAPrinterThePdfIsOffered()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.flow->print();
        auto *const box = bench.driver.find<QMessageBox>(u"noPrinterBox"_s);
        QVERIFY(box);
        QVERIFY(box->text().contains(u"No printer"_s));
        QVERIFY(bench.driver.click(u"noPrinterSave"_s));
        QVERIFY(bench.driver.find<QFileDialog>(u"caseFileDialog"_s));
    }

    /// One dialog for one wish, however often it is pressed before it comes.
    void savingAskedForTwiceHasOneDialog()
    {
        Bench bench;
        QVERIFY(bench.open());
        QSignalSpy begun(bench.flow.get(), &CaseFlow::aboutToGather);
        bench.whileGathering = [&] { bench.flow->savePdf(); };
        bench.flow->savePdf();
        bench.flow->savePdf();
        bench.flow->print();
        QVERIFY(bench.driver.find<QFileDialog>(u"caseFileDialog"_s));
        QVERIFY(!bench.whileGathering); // it was asked for in the midst of it, too
        QCOMPARE(begun.size(), 1);
        QCOMPARE(bench.saveDialogs(), 1);
        bench.driver.find<QFileDialog>(u"caseFileDialog"_s)->reject();
        bench.flow->savePdf(); // the way is free again
        QCOMPARE(begun.size(), 2);
        QVERIFY(bench.driver.find<QFileDialog>(u"caseFileDialog"_s));
    }

    /// The preview, and the print dialog on it, stay when printing is asked for again.
    void printingAskedForTwiceKeepsTheFirstPreview()
    {
        Bench bench;
        bench.hasPrinter = true;
        QVERIFY(bench.open());
        QSignalSpy begun(bench.flow.get(), &CaseFlow::aboutToGather);
        bench.whileGathering = [&] { bench.flow->print(); }; // the print service has answered by then
        bench.flow->print();
        bench.flow->print();
        const QPointer<QDialog> preview = bench.driver.find<QDialog>(u"printPreview"_s);
        QVERIFY(preview);
        QVERIFY(!bench.whileGathering);
        bench.flow->print();
        QCOMPARE(begun.size(), 1);
        QVERIFY(preview && preview->isVisible());
        preview->reject();
        bench.flow->print();
        QCOMPARE(begun.size(), 2);
        QVERIFY(bench.driver.find<QDialog>(u"printPreview"_s));
    }

    /// What goes wrong on the way leaves the way free.
    void aFailureLeavesTheWayFree()
    {
        Bench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.change(u"ALTER TABLE changes RENAME TO gone"_s));
        QSignalSpy begun(bench.flow.get(), &CaseFlow::aboutToGather);
        QSignalSpy stopped(bench.flow.get(), &CaseFlow::stopped);
        bench.flow->savePdf();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 30'000);
        bench.flow->savePdf();
        QCOMPARE(begun.size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 2, 30'000);
    }

    /// The last words, and the word that is being composed, are in "Draft, not sent".
    void whatWasTypedAMomentAgoIsInThePdf()
    {
        if (!hasPoppler())
            QSKIP(kNoPoppler);
        Bench bench;
        QVERIFY(bench.open());
        DeskDriver &driver = bench.driver;
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        auto *const edit = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(edit);
        QTRY_VERIFY_WITH_TIMEOUT(edit->isEnabled() && !edit->isReadOnly(), 30'000);
        edit->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(edit->hasFocus(), 30'000);
        auto *const save = driver.desk().window().findChild<QAction *>(u"actionSaveCaseFile"_s);
        QVERIFY(save && save->isEnabled());
        QTest::keyClicks(edit, u"Signed for at noon "_s);
        QInputMethodEvent composing(u"にほん"_s, {});
        QApplication::sendEvent(edit, &composing);
        save->trigger();
        const QString path = driver.folder() + "/typed.pdf"_L1;
        QVERIFY(bench.saveAs(path));
        const QString text = lettersOf(textOf(path));
        QVERIFY2(text.contains(u"Draft,notsent"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Signedforatnoonにほん"_s), qPrintable(text));
    }

    /// A document that cannot be read is not said to be elsewhere.
    void aDocumentThatCannotBeReadIsToldSo()
    {
        if (!hasPoppler())
            QSKIP(kNoPoppler);
        Bench bench;
        bench.document = picture({300, 200}, Qt::red);
        QVERIFY(bench.open());
        const DisputeView &view = bench.driver.desk().opened().view();
        QTRY_VERIFY_WITH_TIMEOUT(!view.dispute.documents.isEmpty(), 30'000);
        QVERIFY(bench.change(u"ALTER TABLE documents RENAME TO gone"_s));
        bench.flow->savePdf();
        const QString path = bench.driver.folder() + "/unread.pdf"_L1;
        QVERIFY(bench.saveAs(path));
        const QString text = lettersOf(textOf(path));
        QVERIFY2(text.contains(u"Itcouldnotbereadfromthiscomputer("_s), qPrintable(text));
        QVERIFY(!text.contains(u"Notonthiscomputer"_s));
    }

    /// A list of what happened that leaves something out would be a lie.
    void changesThatCannotBeReadAreNoCaseFile()
    {
        Bench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.change(u"ALTER TABLE changes RENAME TO gone"_s));
        QSignalSpy stopped(bench.flow.get(), &CaseFlow::stopped);
        bench.flow->savePdf();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 30'000);
        QCOMPARE(stopped.first().first().toString(), u"No case file was made"_s);
        QVERIFY(!bench.driver.isShown(u"caseFileDialog"_s));
    }
};

QTEST_MAIN(TestCaseFlow)
#include "tst_caseflow.moc"
