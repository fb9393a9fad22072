#include "models/items/activitymodel.h"
#include "tests/app/sandboxclient.h"
#include "tests/app/unfinished.h"
#include "tests/support/deskdriver.h"
#include "tests/support/faultvfs.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QCheckBox>
#include <QDialog>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// A disk that is full while a person types, in the real window.
class TestDeskFullDisk : public QObject {
    Q_OBJECT

    QString id;
    QPlainTextEdit *message = nullptr;

    /// The window on a dispute that can be answered, with the keys going into its message.
    void openMessage(DeskDriver &driver)
    {
        QVERIFY(driver.start());
        id = QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1));
        QVERIFY(driver.open(id));
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        message->setFocus();
    }
    /// What the next start finds in the draft of that dispute.
    QString messageAfterRestart(DeskDriver &driver)
    {
        driver.stop();
        return driver.start() ? driver.desk().drafts().draft(driver.account().id, id).message : QString();
    }

private Q_SLOTS:
    void initTestCase() { installFaultVfs(); }
    void cleanup() { disarmFault(); }

    void whatIsTypedStaysIsToldOfAndSavedWhenThereIsRoom()
    {
        DeskDriver driver;
        openMessage(driver);
        if (QTest::currentTestFailed())
            return;
        armFault(Fault::Full, 1);
        QTest::keyClicks(message, u"The parcel"_s);
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"the disk is full"_s));
        QCOMPARE(message->toPlainText(), u"The parcel"_s);
        QVERIFY(driver.waitForText(u"detailPage"_s, u"not saved"_s));

        QVERIFY(!driver.desk().window().close()); // not before the person knows
        QVERIFY(driver.waitForText(u"messageBox"_s, u"A draft is not saved"_s));
        driver.find<QDialog>(u"messageBox"_s)->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"messageBox"_s), 30'000);

        disarmFault();
        message->setFocus();
        QTest::keyClicks(message, u" was signed for."_s);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().drafts().hasUnsaved(), 30'000);
        auto *bar = driver.desk().window().findChild<QWidget *>(u"noticeBar"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(!bar->isVisible() || !driver.textOf(bar).contains(u"A draft could not be saved"_s),
            qPrintable(driver.textOf(bar)), 30'000);
        QCOMPARE(messageAfterRestart(driver), u"The parcel was signed for."_s);
    }

    /// The last key and the closing of the window in one breath: it waits for the disk's word.
    void closedWithTheLastKey_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("room") << false;
        QTest::newRow("full") << true;
    }
    void closedWithTheLastKey()
    {
        QFETCH(bool, full);
        DeskDriver driver;
        openMessage(driver);
        if (QTest::currentTestFailed())
            return;
        if (full)
            armFault(Fault::Full, 1);
        QTest::keyClicks(message, u"The parcel"_s);
        driver.desk().window().close();
        if (full) {
            QVERIFY(driver.waitForText(u"messageBox"_s, u"A draft is not saved"_s));
            QVERIFY(driver.desk().window().isVisible());
            QCOMPARE(message->toPlainText(), u"The parcel"_s);
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().window().isVisible(), 30'000);
        QCOMPARE(messageAfterRestart(driver), u"The parcel"_s);
    }

    /// A note of the agent's own is text as well.
    void aNoteTypedBeforeClosing_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("room") << false;
        QTest::newRow("full") << true;
    }
    void aNoteTypedBeforeClosing()
    {
        QFETCH(bool, full);
        DeskDriver driver;
        QVERIFY(driver.start());
        id = QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1));
        QVERIFY(driver.open(id));
        driver.desk().detail().setCurrentTab(DetailPane::Summary);
        auto *note = driver.find<QPlainTextEdit>(u"triageNote"_s);
        QVERIFY(note);
        QTRY_VERIFY_WITH_TIMEOUT(note->isEnabled(), 30'000);
        note->setFocus();
        if (full)
            armFault(Fault::Full, 1);
        QTest::keyClicks(note, u"called the shop"_s);
        driver.desk().window().close();
        if (full) {
            QVERIFY(driver.waitForText(u"messageBox"_s, u"Tags or notes are not saved"_s));
            QVERIFY(driver.desk().window().isVisible());
            QCOMPARE(note->toPlainText(), u"called the shop"_s);
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().window().isVisible(), 30'000);
        driver.stop();
        QVERIFY(driver.start());
        QVERIFY(driver.open(id));
        QVERIFY(driver.waitForText(u"triageView"_s, u"called the shop"_s));
    }

    /// Another draft that is saved does not make the first one so.
    void anotherDraftDoesNotHideIt()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const auto ids = tests::SandboxClient(driver.sandbox()).about("acceptable"_L1);
        QVERIFY(ids.size() > 1);
        DraftBook &drafts = driver.desk().drafts();
        Draft first = drafts.draft(driver.account().id, QString::fromLatin1(ids.at(0)));
        first.message = u"first"_s;
        QVERIFY(driver.open(QString::fromLatin1(ids.at(1))));
        armFault(Fault::Full, 1);
        drafts.put(first);
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"the disk is full"_s));
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        QVERIFY(!driver.textOf(driver.find(u"detailPage"_s)).contains(u"! not saved"_s)); // it is another's
        QVERIFY(driver.open(first.disputeId));
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        QVERIFY(driver.waitForText(u"detailPage"_s, u"! not saved: the disk is full"_s));
        disarmFault();
        Draft second = drafts.draft(driver.account().id, QString::fromLatin1(ids.at(1)));
        second.message = u"second"_s;
        drafts.put(second);
        QTRY_VERIFY_WITH_TIMEOUT(!drafts.hasUnsaved(), 30'000);
        driver.stop();
        QVERIFY(driver.start());
        QCOMPARE(driver.desk().drafts().draft(driver.account().id, first.disputeId).message, u"first"_s);
        QCOMPARE(driver.desk().drafts().draft(driver.account().id, second.disputeId).message, u"second"_s);
    }

    /// The record of writes has no room for a settlement: it is said where the note stands, and the note goes there as
    /// it is when there is room; also over a dialog that was closed.
    void aSettlementThatTheLedgerRefuses()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(driver.open(QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1))));
        QCOMPARE(tests::acceptWithoutAnswer(driver), QString());
        const auto sayAll = [&driver] {
            driver.find<QRadioButton>(u"settleNotApplied"_s)->setChecked(true);
            driver.find<QCheckBox>(u"settleLooked"_s)->setChecked(true);
        };
        QCOMPARE(tests::typeIntoSettlement(driver, u"still open on their page"_s), QString());
        auto *note = driver.find<QPlainTextEdit>(u"settleNote"_s);
        sayAll();
        armFault(Fault::Full, 1);
        QVERIFY(driver.click(u"settleAct"_s));
        QVERIFY(driver.waitForText(u"settleDialog"_s, u"the disk is full"_s));
        QCOMPARE(note->toPlainText(), u"still open on their page"_s);
        QTest::keyClick(note, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"settleDialog"_s), 30'000);
        QVERIFY(!driver.desk().window().close()); // it is in no record, and would be gone
        QVERIFY(driver.waitForText(u"messageBox"_s, u"still open on their page"_s));
        driver.find<QDialog>(u"messageBox"_s)->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"messageBox"_s), 30'000);
        QVERIFY(driver.click(u"detailSettle"_s));
        note = driver.find<QPlainTextEdit>(u"settleNote"_s);
        QVERIFY(note);
        QCOMPARE(note->toPlainText(), u"still open on their page"_s);
        disarmFault();
        QVERIFY(!driver.find(u"settleAct"_s)->isEnabled()); // what happened is said anew
        sayAll();
        QVERIFY(driver.click(u"settleAct"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"settleDialog"_s), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"detailBanner"_s), 30'000);
        driver.desk().detail().setCurrentTab(DetailPane::Activity);
        auto *lines = driver.find<QListView>(u"activityList"_s);
        QVERIFY(lines);
        QTRY_VERIFY_WITH_TIMEOUT(lines->model()
                                     ->index(0, 0)
                                     .data(ActivityModel::DetailRole)
                                     .toString()
                                     .contains(u"still open on their page"_s),
            30'000);
    }

    /// A note that the disk refused is asked about before the window closes, and is saved before it closes.
    void aNoteIsAskedAboutAtTheEnd()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString dispute = QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1));
        QVERIFY(driver.open(dispute));
        driver.desk().detail().setCurrentTab(DetailPane::Summary);
        auto *note = driver.find<QPlainTextEdit>(u"triageNote"_s);
        QVERIFY(note);
        QTRY_VERIFY_WITH_TIMEOUT(note->isEnabled(), 30'000);
        armFault(Fault::Full, 1);
        note->setFocus();
        QTest::keyClicks(note, u"called the shop"_s);
        driver.desk().window().close(); // with the last key
        QVERIFY(driver.waitForText(u"messageBox"_s, u"Tags or notes are not saved"_s));
        QVERIFY(driver.desk().window().isVisible());
        driver.find<QDialog>(u"messageBox"_s)->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"messageBox"_s), 30'000);
        disarmFault();
        QTest::keyClicks(note, u"!"_s);
        driver.desk().window().close();
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().window().isVisible(), 30'000);
        driver.stop();
        QVERIFY(driver.start());
        QVERIFY(driver.open(dispute));
        driver.desk().detail().setCurrentTab(DetailPane::Summary);
        note = driver.find<QPlainTextEdit>(u"triageNote"_s);
        QVERIFY(note);
        QTRY_COMPARE_WITH_TIMEOUT(note->toPlainText(), u"called the shop!"_s, 30'000);
    }
};

QTEST_MAIN(TestDeskFullDisk)
#include "tst_deskfulldisk.moc"
