#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/heard.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/theme/spoken.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// What a screen reader says by itself: how readings and writes ended, what was copied and saved, what went wrong. Each
/// once.
class TestDeskSpeech : public QObject {
    Q_OBJECT

    static tests::SandboxClient client(DeskDriver &driver)
    {
        return tests::SandboxClient(driver.sandbox(), driver.api());
    }
    static QString openFirst(DeskDriver &driver)
    {
        const QString id = QString::fromLatin1(client(driver).first("acceptable"_L1));
        return driver.open(id) ? id : QString();
    }
    static bool faults(DeskDriver &driver, const QByteArray &rules)
    {
        return client(driver).control("faults", tests::asJson("{'rules':[" + rules + "]}"));
    }
    static bool concede(DeskDriver &driver)
    {
        if (!driver.click(u"detailConcede"_s))
            return false;
        auto *tick = driver.find<QCheckBox>(u"confirmTick"_s);
        if (!tick)
            return false;
        tick->setChecked(true);
        return driver.click(u"confirmAct"_s);
    }
    static bool act(DeskDriver &driver, const char *name)
    {
        auto *action = driver.desk().window().findChild<QAction *>(QLatin1StringView(name));
        if (!action || !QTest::qWaitFor([&] { return action->isEnabled(); }, 20'000))
            return false;
        action->trigger();
        return true;
    }

private Q_SLOTS:
    /// A reader asks for the words some time after it was told that there are some.
    void theWordsStandWhereAReaderFindsThem()
    {
        const Heard heard;
        QWidget window;
        window.setAccessibleName(u"The window"_s);
        window.show();
        announce(window, u"Something happened"_s);
        QCOMPARE(heard.said(), QStringList{u"Something happened"_s});
        QCOMPARE(window.accessibleName(), u"The window"_s);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
        QTest::qWait(20);
        auto *note = window.findChild<QWidget *>(u"spokenNote"_s);
        QVERIFY(note && note->isVisible());
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(note);
        QCOMPARE(face->role(), QAccessible::Notification);
        QCOMPARE(face->text(QAccessible::Name), u"Something happened"_s);
        QVERIFY(!face->state().invisible);
        announce(window, u"Another thing"_s);
        QCOMPARE(window.findChildren<QWidget *>(u"spokenNote"_s).size(), 1);
        QCOMPARE(face->text(QAccessible::Name), u"Another thing"_s);
#endif
    }

    void syncResultsAndErrorsAreSaidOnce()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const Heard heard;
        const auto refresh = [&] { driver.desk().sync().refresh({driver.account().id}); };
        QVERIFY(faults(driver, "{'kind':'unauthorized'}"));
        refresh();
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"refused the key of"_s), 1, 30'000);
        QSignalSpy failed(&driver.desk().sync(), &SyncDesk::syncFailed);
        refresh();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QCOMPARE(heard.times(u"refused the key of"_s), 1); // the same again is no news
        QCOMPARE(client(driver).send("DELETE", "/_sandbox/faults").status, 200);
        refresh();
        QTRY_VERIFY2_WITH_TIMEOUT(
            heard.times(u"Disputes were read"_s) == 1, qPrintable(heard.said().join(u'\n')), 30'000);
        QSignalSpy synced(&driver.desk().sync(), &SyncDesk::synced);
        refresh();
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, 30'000);
        QCOMPARE(heard.times(u"Disputes were read"_s), 1);
        QVERIFY(faults(driver, "{'kind':'drop_before'}"));
        refresh();
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"Offline."_s), 1, 60'000);
    }

    void whatWasCopiedIsSaid()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = openFirst(driver);
        QVERIFY(!id.isEmpty());
        driver.desk().list().showDispute({driver.account().id, id});
        driver.desk().detail().setCurrentTab(DetailPane::Json);
        Heard heard;
        int times = 0;
        for (const char *name : {"copyDisputeIds", "copyChargeIds", "copyRows", "actionCopyCharge"}) {
            QApplication::clipboard()->clear();
            QVERIFY2(act(driver, name), name);
            QVERIFY2(!QApplication::clipboard()->text().isEmpty(), name);
            QCOMPARE(heard.times(u"Copied"_s), ++times);
        }
        for (const char *name : {"detailCopyId", "jsonCopy"}) {
            QVERIFY2(driver.click(QLatin1StringView(name)), name);
            QCOMPARE(heard.times(u"Copied"_s), ++times);
        }
        QVERIFY(act(driver, "actionCopyJson"));
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"in the clipboard"_s), 1, 30'000);
    }

    void whatWasSavedIsSaid()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(!openFirst(driver).isEmpty());
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        Heard heard;
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        driver.desk().window().activateWindow();
        message->setFocus();
        QTest::keyClicks(message, u"Delivered"_s);
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"draft saved"_s), 1, 30'000);
        QTest::keyClicks(message, u" on 9 November"_s);
        QTRY_VERIFY_WITH_TIMEOUT(driver.waitForText(u"responsePane"_s, u"draft saved"_s), 30'000);
        QTest::qWait(600);
        QCOMPARE(heard.times(u"draft saved"_s), 1); // not with each pause of the keys
        QTest::keyClicks(message, u"."_s);
        driver.find(u"searchLine"_s)->setFocus(); // leaving it: is it safe?
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"draft saved"_s), 2, 30'000);

        QVERIFY(act(driver, "actionSettings"));
        QVERIFY(driver.click(u"settingsSave"_s));
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"Settings saved"_s), 1, 30'000);

        Error full;
        full.kind = ErrorKind::DiskFull;
        Q_EMIT driver.desk().drafts().saveFailed(full);
        QCOMPARE(heard.times(u"A draft could not be saved"_s), 1);
    }

    void whatAFileBecameIsSaid()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        Heard heard;
        QVERIFY(act(driver, "actionExport"));
        QVERIFY(driver.click(u"exportGo"_s));
        auto *dialog = driver.find<QFileDialog>(u"exportFileDialog"_s);
        QVERIFY(dialog);
        auto *edit = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(edit);
        edit->setText(driver.folder() + u"/disputes.csv"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"written to"_s), 1, 20'000);
    }

    void whatAWriteCameToIsSaid()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(!openFirst(driver).isEmpty());
        const Heard heard;
        QVERIFY(concede(driver));
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"The loss is accepted at Omise."_s), 1, 30'000);
        QVERIFY(heard.times(u"Sending once"_s) > 0);
    }

    /// Unclear first; how it ended after all is said too, though its dialog is closed by then.
    void anUnclearWriteIsSaidAndWhatAReadShowedLater()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = openFirst(driver);
        const Heard heard;
        QVERIFY(faults(driver, "{'kind':'drop_after','match':{'regex':'/accept$'},'count':1}"));
        QVERIFY(concede(driver));
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"not known yet"_s), 1, 30'000);
        driver.find<QDialog>(u"confirmDialog"_s)->reject();
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(id + u": It is done"_s), 1, 30'000);
        QCOMPARE(client(driver).counter("writes"_L1, id.toLatin1()), 1);
    }

    void errorsOfDialogsAreSaid()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(!openFirst(driver).isEmpty());
        Heard heard;
        QVERIFY(client(driver).control("change",
            tests::asJson("{'id':'" + driver.desk().opened().disputeId().toLatin1() + "','status':'pending'}")));
        QVERIFY(driver.click(u"detailConcede"_s));
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"Nothing was sent: the dispute has changed"_s), 1, 30'000);
        driver.find<QMessageBox>(u"messageBox"_s)->reject();

        QVERIFY(act(driver, "actionAddAccount"));
        auto *dialog = driver.find<AccountDialog>(u"accountDialog"_s);
        QVERIFY(dialog);
        dialog->setChecking();
        dialog->setCheckFailed(u"Omise does not know this key."_s);
        QCOMPARE(heard.times(u"Omise does not know this key."_s), 1);
        dialog->reject();

        auto *line = driver.find<QLineEdit>(u"searchLine"_s);
        driver.desk().window().activateWindow();
        line->setFocus();
        QTest::keyClicks(line, u"status:nowhere"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(driver.isShown(u"searchProblem"_s), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(
            heard.times(driver.textOf(driver.find(u"searchProblem"_s)).section(u'\n', 1, 1)), 1, 30'000);
    }
};

QTEST_MAIN(TestDeskSpeech)
#include "tst_deskspeech.moc"
