#include "app/desktop/caseflow.h"
#include "models/store/database.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/window/mainwindow.h"

#include <QDialog>
#include <QFileDialog>
#include <QSignalSpy>
#include <QThread>

#include <atomic>

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
            id = QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1));
            if (!driver.open(id))
                return false;
            Desk &desk = driver.desk();
            flow = std::make_unique<CaseFlow>(CaseFlow::Parts{
                desk.sync(), desk.opened(), ledger, desk.window(), desk.theme(), settings, systemNow, [this] {
                    asked = QThread::currentThread();
                    return hasPrinter;
                }});
            return true;
        }

        DeskDriver driver;
        StoreThread thread;
        Settings settings;
        SqliteLedger ledger;
        QString id;
        std::atomic<QThread *> asked = nullptr;
        bool hasPrinter = false;
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

    /// A list of what happened that leaves something out would be a lie.
    void changesThatCannotBeReadAreNoCaseFile()
    {
        Bench bench;
        QVERIFY(bench.open());
        {
            Database cache;
            const QString path = Folders(bench.driver.folder()).accountFolder(bench.driver.account().id);
            QVERIFY(QFile::exists(path + "/cache.db"_L1));
            QVERIFY(cache.openAsItIs(path + "/cache.db"_L1));
            const QString rename = u"ALTER TABLE changes RENAME TO gone"_s;
            QVERIFY(QTest::qWaitFor([&] { return bool(cache.run(rename)); }, 20'000)); // the desk may be writing
        }
        QSignalSpy stopped(bench.flow.get(), &CaseFlow::stopped);
        bench.flow->savePdf();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 30'000);
        QCOMPARE(stopped.first().first().toString(), u"No case file was made"_s);
        QVERIFY(!bench.driver.isShown(u"caseFileDialog"_s));
    }
};

QTEST_MAIN(TestCaseFlow)
#include "tst_caseflow.moc"
