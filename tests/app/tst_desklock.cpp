#include "app/desktop/lockflow.h"
#include "models/domain/asyncresult.h"
#include "models/store/storeerror.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/proof.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
/// A keyring's store that answers as it is told.
struct Ring : MemoryKeyStore {
    KeyProtection protection() const override { return KeyProtection::Keyring; }
    QFuture<StoreResult<Secret>> read(const QUuid &, KeyPurpose) override
    {
        return readyFuture<StoreResult<Secret>>(storeFailure(kind, u"as told"_s));
    }
    ErrorKind kind = ErrorKind::KeyMissing;
};
} // namespace

/// The program locked: nothing of the data on the screen, nothing behind it reached, nothing typed lost.
class TestDeskLock : public QObject {
    Q_OBJECT

    static LockFlow &flow(DeskDriver &driver) { return driver.desk().lock(); }
    static bool lock(DeskDriver &driver)
    {
        driver.desk().window().actions().lock->trigger();
        return flow(driver).desk().isLocked() && driver.isShown(u"lockWindow"_s);
    }
    static QStringList windowsShown()
    {
        QStringList names;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (const QWidget *window : all)
            if (window->isVisible() && !window->testAttribute(Qt::WA_DontShowOnScreen))
                names.append(window->objectName());
        return names;
    }
    static bool unlock(DeskDriver &driver)
    {
        auto *key = driver.find<QLineEdit>(u"lockKey"_s);
        if (!key)
            return false;
        key->setText(sandbox::Sandbox::testKey(driver.api()));
        return driver.click(u"lockUnlock"_s)
            && QTest::qWaitFor(
                [&] { return !flow(driver).desk().isLocked() && driver.desk().window().isVisible(); }, 30'000);
    }
    static QString openOne(DeskDriver &driver)
    {
        tests::SandboxClient client(driver.sandbox(), driver.api());
        const QString id = QString::fromLatin1(client.first("acceptable"_L1));
        return !id.isEmpty() && driver.open(id) ? id : QString();
    }

private Q_SLOTS:
    /// Closed from the lock: what is behind it and in no draft holds the program, and the lock says so.
    void closingFromTheLockLosesNothing()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(driver.open(QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1))));
        driver.desk().window().findChild<QAction *>(u"actionCoverLetter"_s)->trigger();
        auto *text = driver.find<QPlainTextEdit>(u"coverLetterText"_s);
        QVERIFY(text);
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u"My own words"_s);
        QVERIFY(lock(driver));
        for (int time = 0; time < 2; ++time) { // nobody has seen it: the second time is as the first
            driver.find(u"lockWindow"_s)->close();
            QVERIFY(driver.waitForText(u"lockWindow"_s, u"in no draft yet"_s));
            QVERIFY(!driver.textOf(driver.find(u"lockWindow"_s)).contains(u"My own words"_s));
        }
        QVERIFY(unlock(driver));
        QTRY_VERIFY_WITH_TIMEOUT(driver.isShown(u"coverLetterDialog"_s), 30'000);
        QVERIFY(text->toPlainText().endsWith("My own words"_L1));
        text->undo();
    }

    void closingFromTheLockEndsNoFile_data()
    {
        QTest::addColumn<bool>("caseFile");
        QTest::addColumn<QString>("said");
        QTest::newRow("an export") << false << u"An export is under way"_s;
        QTest::newRow("a case file") << true << u"A case file is being written"_s;
    }
    /// What is being written holds the program too: the lock says so, and no box waits behind it.
    void closingFromTheLockEndsNoFile()
    {
        QFETCH(bool, caseFile);
        QFETCH(QString, said);
        const QTemporaryDir out;
        const QString path = out.filePath(u"file"_s);
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(!openOne(driver).isEmpty());
        auto *const act =
            driver.desk().window().findChild<QAction *>(caseFile ? u"actionSaveCaseFile"_s : u"actionExport"_s);
        QVERIFY(act && QTest::qWaitFor([act] { return act->isEnabled(); }, 30'000));
        act->trigger();
        if (!caseFile)
            QVERIFY(driver.click(u"exportGo"_s));
        auto *const dialog = driver.find<QFileDialog>(caseFile ? u"caseFileDialog"_s : u"exportFileDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        QVERIFY(lock(driver)); // that it ended is not known yet: no event was handled since
        driver.find(u"lockWindow"_s)->close();
        QVERIFY(driver.waitForText(u"lockWindow"_s, said + u". Unlock first"_s));
        QVERIFY(!driver.desk().window().findChild<QMessageBox *>(u"messageBox"_s));
        QVERIFY(unlock(driver));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30'000);
    }

    void nothingOfTheDataStaysOnTheScreen()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(!openOne(driver).isEmpty());
        driver.desk().window().actions().about->trigger(); // a dialog on top
        QVERIFY(windowsShown().size() >= 2);
        QVERIFY(lock(driver));
        QCOMPARE(windowsShown(), QStringList{u"lockWindow"_s});
        const QString shown = driver.textOf(driver.find(u"lockWindow"_s));
        QVERIFY(!shown.contains("dspt_"_L1) && !shown.contains(driver.account().label));
        // A window that comes while it is locked waits behind the curtain.
        auto *box = new QMessageBox(&driver.desk().window());
        box->setObjectName(u"lateBox"_s);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        driver.desk().window().showNormal(); // as a second start and the tray do
        QTRY_COMPARE_WITH_TIMEOUT(windowsShown(), QStringList{u"lockWindow"_s}, 30'000);
        QVERIFY(unlock(driver));
        QTRY_VERIFY_WITH_TIMEOUT(driver.isShown(u"lateBox"_s), 30'000);
        QVERIFY(windowsShown().contains(driver.desk().window().objectName()));
        QVERIFY(!windowsShown().contains(u"lockWindow"_s));
        proof("P6", u"locked with dialogs open: 1 window on the screen, 0 words of the data in it"_s);
    }

    void noKeyReachesWhatIsBehind()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(!openOne(driver).isEmpty());
        QVERIFY(lock(driver));
        int acted = 0, keys = 0;
        const QList<QAction *> actions = driver.desk().window().findChildren<QAction *>();
        for (QAction *action : actions)
            connect(action, &QAction::triggered, this, [&acted] { ++acted; });
        QWidget *const screen = driver.find(u"lockWindow"_s);
        for (const QAction *action : actions)
            for (const QKeySequence &sequence : action->shortcuts()) {
                ++keys;
                QTest::keySequence(screen, sequence);
                if (QWidget *focus = QApplication::focusWidget())
                    QTest::keySequence(focus, sequence);
            }
        QVERIFY(keys > 20);
        QCOMPARE(acted, 0);
        QVERIFY(flow(driver).desk().isLocked());
        QCOMPARE(windowsShown(), QStringList{u"lockWindow"_s});
        proof("P6", u"%1 shortcuts pressed while locked: %2 acted"_s.arg(keys).arg(acted));
    }

    void whatWasTypedIsSavedAndStandsWhereItStood()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = openOne(driver);
        QVERIFY(!id.isEmpty());
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        message->setFocus();
        QTest::keyClicks(message, u"half a senten"_s);
        driver.desk().window().actions().settings->trigger();
        auto *minutes = driver.find<QSpinBox>(u"settingsMinutes"_s);
        QVERIFY(minutes);
        minutes->setValue(77);
        QVERIFY(lock(driver));
        QCOMPARE(driver.desk().drafts().draft(driver.account().id, id).message, u"half a senten"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().drafts().isSaving(), 30'000);
        QVERIFY(!driver.desk().drafts().hasUnsaved());
        QVERIFY(unlock(driver));
        QTRY_VERIFY_WITH_TIMEOUT(driver.isShown(u"settingsMinutes"_s), 30'000);
        QCOMPARE(driver.find<QSpinBox>(u"settingsMinutes"_s)->value(), 77);
        QCOMPARE(message->toPlainText(), u"half a senten"_s);
        QVERIFY(driver.click(u"settingsSave"_s));
        proof("P6", u"a draft and an open dialog across a lock: 0 letters lost"_s);
    }

    void onlyAKeyOfOursUnlocks()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(lock(driver));
        int refused = 0;
        for (const QString &typed : {QString(), u"skey_test_another"_s, u" "_s,
                 sandbox::Sandbox::testKey(driver.api()).chopped(1), sandbox::Sandbox::testKey(driver.api()) + u'x'}) {
            driver.find<QLineEdit>(u"lockKey"_s)->setText(typed);
            QVERIFY(driver.click(u"lockUnlock"_s));
            QTRY_VERIFY_WITH_TIMEOUT(driver.isShown(u"lockProblem"_s), 30'000);
            QVERIFY(flow(driver).desk().isLocked());
            QVERIFY(driver.find<QLineEdit>(u"lockKey"_s)->text().isEmpty());
            ++refused;
        }
        QVERIFY(unlock(driver));
        QVERIFY(driver.desk().window().isVisible());
        proof("P6", u"%1 wrong keys: each refused; the right one: unlocked"_s.arg(refused));
    }

    void aWriteUnderWayGoesOnToItsEnd()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = openOne(driver);
        QVERIFY(!id.isEmpty() && driver.click(u"detailConcede"_s));
        auto *tick = driver.find<QCheckBox>(u"confirmTick"_s);
        QVERIFY(tick);
        tick->setChecked(true);
        QVERIFY(driver.click(u"confirmAct"_s));
        QVERIFY(lock(driver)); // nothing has come back yet: no event was handled since the click
        QCOMPARE(windowsShown(), QStringList{u"lockWindow"_s});
        tests::SandboxClient client(driver.sandbox(), driver.api());
        QTRY_COMPARE_WITH_TIMEOUT(client.counter("writes"_L1, id.toLatin1()), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().opened().view().dispute.status, u"lost"_s, 30'000);
        QCOMPARE(windowsShown(), QStringList{u"lockWindow"_s});
        QVERIFY(unlock(driver));
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"The loss is accepted at Omise."_s));
        QCOMPARE(client.counter("writes"_L1, id.toLatin1()), 1);
        proof("P6 I1", u"a write locked over: 1 seen by the server, its outcome told after unlocking"_s);
    }

    void aKeyringHasToAnswer()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        Settings settings(Folders(driver.folder()).settingsFile());
        const AccountRegistry registry(settings);
        Ring ring;
        int flushed = 0;
        LockFlow second({driver.desk().window(), registry, ring, settings, driver.desk().theme(), systemNow,
                            [&flushed] { ++flushed; }},
            nullptr);
        second.desk().lock();
        QCOMPARE(flushed, 1);
        QVERIFY(!driver.isShown(u"lockKey"_s)); // a button is enough
        ring.kind = ErrorKind::KeyStoreFailed;
        QVERIFY(driver.click(u"lockUnlock"_s));
        QTRY_VERIFY_WITH_TIMEOUT(driver.isShown(u"lockProblem"_s), 30'000);
        QVERIFY(second.desk().isLocked());
        ring.kind = ErrorKind::KeyMissing; // it is open, and says that there is no such entry
        QVERIFY(driver.click(u"lockUnlock"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!second.desk().isLocked(), 30'000);
        QVERIFY(driver.desk().window().isVisible());
        proof("P6", u"a keyring that refuses: locked; one that answers: unlocked"_s);
    }

    void theScreenAndASleepLockToo()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        flow(driver).platform().becameActive(false); // the computer is awake again, the screen is free
        QVERIFY(!flow(driver).desk().isLocked());
        flow(driver).platform().becameActive(true);
        QVERIFY(flow(driver).desk().isLocked());
        QCOMPARE(windowsShown(), QStringList{u"lockWindow"_s});
        QVERIFY(unlock(driver));
    }
};

QTEST_MAIN(TestDeskLock)
#include "tst_desklock.moc"
