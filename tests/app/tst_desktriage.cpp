#include "app/desktop/triageflow.h"
#include "models/items/texts.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Tags, notes and marks in the real window: kept here, found again, and never told to the provider.
class TestDeskTriage : public QObject {
    Q_OBJECT

    static QString pick(DeskDriver &driver, QLatin1StringView list)
    {
        return QString::fromLatin1(tests::SandboxClient(driver.sandbox(), driver.api()).first(list));
    }
    static int requests(DeskDriver &driver, const QString &id)
    {
        return int(tests::SandboxClient(driver.sandbox(), driver.api()).counter("writes"_L1, id.toLatin1()));
    }
    static bool mark(DeskDriver &driver, const QString &tag)
    {
        auto *action = driver.desk().window().findChild<QAction *>(u"actionTriage"_s);
        if (!action)
            return false;
        action->trigger();
        auto *line = driver.find<QLineEdit>(u"triageNewTag"_s);
        if (!line)
            return false;
        QTest::keyClicks(line, tag);
        QTest::keyClick(line, Qt::Key_Return);
        return driver.click(u"triageTake"_s);
    }
    static int shown(DeskDriver &driver, const QString &search)
    {
        driver.desk().list().setSearch(search);
        (void)QTest::qWaitFor(
            [&] { return driver.desk().table().search() == search && !driver.desk().table().isBusy(); }, 30'000);
        return driver.desk().table().rowCount();
    }

private Q_SLOTS:
    /// Nobody clicks elsewhere, closes or goes on: a pause is enough.
    void aPauseSavesTheNote()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(driver.open(pick(driver, "acceptable"_L1)));
        driver.desk().detail().setCurrentTab(DetailPane::Summary);
        auto *note = driver.find<QPlainTextEdit>(u"triageNote"_s);
        QVERIFY(note);
        QTRY_VERIFY_WITH_TIMEOUT(note->isEnabled(), 30'000);
        note->setFocus();
        QTest::keyClicks(note, u"called the shop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown(driver, u"note:called"_s), 1, 30'000);
        driver.desk().opened().refresh();
        QTest::qWait(100);
        QCOMPARE(note->toPlainText(), u"called the shop"_s);
    }

    /// What is over the limit stays in sight, is not kept, and is said to be so.
    void aNoteThatIsTooLongIsSaid()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        driver.desk().detail().setCurrentTab(DetailPane::Summary);
        auto *note = driver.find<QPlainTextEdit>(u"triageNote"_s);
        QVERIFY(note);
        QTRY_VERIFY_WITH_TIMEOUT(note->isEnabled(), 30'000);
        note->setFocus();
        note->insertPlainText(QString(kLongestNote + 3, u'x'));
        QVERIFY(driver.waitForText(u"triageView"_s, u"3 characters more"_s));
        QTest::qWait(600); // it was saved meanwhile
        driver.desk().opened().refresh();
        QTest::qWait(100);
        QCOMPARE(note->toPlainText().size(), kLongestNote + 3);
        driver.stop();
        QVERIFY(driver.start());
        QVERIFY(driver.open(id));
        driver.desk().detail().setCurrentTab(DetailPane::Summary);
        note = driver.find<QPlainTextEdit>(u"triageNote"_s);
        QVERIFY(note);
        QTRY_COMPARE_WITH_TIMEOUT(note->toPlainText().size(), kLongestNote, 30'000);
        QVERIFY(!driver.isShown(u"triageNoteProblem"_s));
    }

    void notesAreKeptHereAndNowhereElse()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        driver.desk().detail().setCurrentTab(DetailPane::Summary);
        auto *note = driver.find<QPlainTextEdit>(u"triageNote"_s);
        auto *name = driver.find<QLineEdit>(u"triageAssignee"_s);
        auto *decided = driver.find<QCheckBox>(u"triageDecided"_s);
        QVERIFY(note && name && decided);
        QTRY_VERIFY_WITH_TIMEOUT(note->isEnabled(), 30'000);
        note->setFocus();
        QTest::keyClicks(note, u"called the shop"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Nok"_s);
        decided->setChecked(true);
        QVERIFY(mark(driver, u"VIP"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown(driver, u"tag:vip note:called assignee:nok is:decided"_s), 1, 30'000);
        QVERIFY(driver.waitForText(u"triageView"_s, u"nothing of this goes to Omise"_s));
        const QString status = driver.desk().opened().view().dispute.status;
        driver.stop();
        QVERIFY(driver.start());
        QTRY_COMPARE_WITH_TIMEOUT(shown(driver, u"tag:vip note:called assignee:nok is:decided"_s), 1, 30'000);
        QVERIFY(driver.open(id));
        QVERIFY(driver.waitForText(u"triageView"_s, u"called the shop"_s));
        QCOMPARE(driver.desk().opened().view().dispute.status, status);
        QVERIFY(driver.desk().opened().view().draft.isEmpty()); // a note is no draft
        QCOMPARE(requests(driver, id), 0);
    }

    /// What was decided of an inquiry is not decided of the chargeback that became of it: the tick is gone, and it can
    /// be set anew, in the pane and for many at once.
    void aDecisionIsForItsStatus()
    {
        DeskDriver driver(120, "light", ProviderKind::Stripe);
        QVERIFY(driver.start());
        const QString id = pick(driver, "needs_response"_L1);
        const QDateTime started = systemNow();
        auto *const flow = driver.desk().window().findChild<TriageFlow *>();
        QVERIFY(flow);
        QTRY_VERIFY_WITH_TIMEOUT(flow->book().isLoaded(), 30'000);
        Triage before;
        before.account = driver.account().id;
        before.disputeId = id;
        before.note = u"called the shop"_s;
        before.decided = true;
        before.decidedFor = u"warning_needs_response"_s;
        flow->book().put({before});
        QVERIFY(driver.open(id));
        const QString status = driver.desk().opened().view().dispute.status;
        QCOMPARE(status, u"needs_response"_s);
        driver.desk().detail().setCurrentTab(DetailPane::Summary);
        auto *decided = driver.find<QCheckBox>(u"triageDecided"_s);
        QVERIFY(decided);
        QVERIFY(driver.waitForText(u"triageView"_s, u"called the shop"_s));
        QVERIFY(!decided->isChecked());
        QVERIFY(driver.waitForText(u"triageView"_s, u"Decided while the status was"_s)); // it does not go in silence
        auto *name = driver.find<QLineEdit>(u"triageAssignee"_s);
        QVERIFY(name);
        name->setFocus();
        QTest::keyClicks(name, u"Nok\r"_s); // nor with what is noted next
        QTRY_COMPARE_WITH_TIMEOUT(shown(driver, u"assignee:nok"_s), 1, 30'000);
        QVERIFY(driver.isShown(u"triageLapsed"_s));
        QCOMPARE(shown(driver, u"is:decided"_s), 0);
        decided->setChecked(true);
        QTRY_COMPARE_WITH_TIMEOUT(shown(driver, u"is:decided"_s), 1, 30'000);
        QCOMPARE(flow->book().triage(before.account, id).decidedFor, status);
        const QDateTime at = flow->book().triage(before.account, id).decidedAt;
        QVERIFY(at >= started && at <= systemNow());
        QVERIFY(driver.waitForText(u"triageView"_s, u"Decided on "_s + timeText(at, QLocale())));
        QTest::keyClicks(name, u"Noi\r"_s); // what is noted later makes it no newer
        QTRY_COMPARE_WITH_TIMEOUT(shown(driver, u"is:decided assignee:noknoi"_s), 1, 30'000);
        QCOMPARE(flow->book().triage(before.account, id).decidedAt, at);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"triageLapsed"_s), 30'000);
        flow->book().put({before}); // and in the dialog
        QTRY_COMPARE_WITH_TIMEOUT(shown(driver, u"is:decided"_s), 0, 30'000);
        QVERIFY(shown(driver, {}) > 0);
        QVERIFY(driver.open(id));
        driver.desk().window().findChild<QAction *>(u"actionTriage"_s)->trigger();
        auto *several = driver.find<QCheckBox>(u"triageDialogDecided"_s);
        QVERIFY(several && several->checkState() == Qt::Unchecked);
        several->setChecked(true);
        QVERIFY(driver.click(u"triageTake"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown(driver, u"is:decided"_s), 1, 30'000);
        QCOMPARE(flow->book().triage(before.account, id).decidedFor, status);
        QVERIFY(flow->book().triage(before.account, id).decidedAt >= at);
        driver.desk().window().findChild<QAction *>(u"actionTriage"_s)->trigger();
        QVERIFY(driver.waitForText(u"triageDialog"_s, u"Decided on "_s));
        QVERIFY(driver.click(u"triageCancel"_s));
    }

    void aStatusThatComesWhileTheDialogIsOpen_data()
    {
        QTest::addColumn<bool>("decided");
        QTest::newRow("a tick that nobody touched") << true;
        QTest::newRow("a tick that was set for the older status") << false;
    }
    /// Neither is a decision on what became of the dispute meanwhile.
    void aStatusThatComesWhileTheDialogIsOpen()
    {
        QFETCH(bool, decided);
        const QString next = u"warning_needs_response"_s;
        bool told = false;
        DeskDriver driver(120, "light", ProviderKind::Stripe);
        QVERIFY(driver.start());
        const QString id = pick(driver, "needs_response"_L1);
        auto *const flow = driver.desk().window().findChild<TriageFlow *>();
        QVERIFY(flow);
        QTRY_VERIFY_WITH_TIMEOUT(flow->book().isLoaded(), 30'000);
        const QDateTime started = systemNow();
        QVERIFY(driver.open(id));
        const DisputeView &view = driver.desk().opened().view();
        QTRY_VERIFY_WITH_TIMEOUT(view.dispute.readAt >= started, 30'000); // no older reading is on its way
        driver.desk().detail().setCurrentTab(DetailPane::Summary);
        auto *const inPane = driver.find<QCheckBox>(u"triageDecided"_s);
        QVERIFY(inPane);
        Triage before;
        before.account = driver.account().id;
        before.disputeId = id;
        before.decided = decided;
        before.decidedFor = decided ? view.dispute.status : QString();
        flow->book().put({before});
        QTRY_COMPARE_WITH_TIMEOUT(inPane->isChecked(), decided, 30'000);

        driver.desk().window().findChild<QAction *>(u"actionTriage"_s)->trigger();
        auto *const inDialog = driver.find<QCheckBox>(u"triageDialogDecided"_s);
        auto *const line = driver.find<QLineEdit>(u"triageNewTag"_s);
        QVERIFY(inDialog && line);
        QCOMPARE(inDialog->isChecked(), decided);
        inDialog->setChecked(true);
        Dispute moved = view.dispute;
        moved.status = next;
        moved.readAt = systemNow();
        QCOMPARE(moved.stage(), Stage::NeedsResponse);
        connect(&driver.desk().opened(), &DetailDesk::viewReady, this,
            [&told, next](const DisputeView &shown) { told = told || shown.dispute.status == next; });
        driver.desk().sync().session(driver.account().id)->feed().take(moved);
        QTRY_VERIFY_WITH_TIMEOUT(told, 30'000);
        QTest::keyClicks(line, u"late"_s);
        QVERIFY(driver.click(u"triageTake"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown(driver, u"tag:late"_s), 1, 30'000);
        QCOMPARE(shown(driver, u"is:decided"_s), 0);
    }

    void manyAtOnceAndBack()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        auto *table = driver.find<QTableView>(u"disputeTable"_s);
        QVERIFY(table);
        table->selectionModel()->clearSelection();
        for (int row = 0; row < 3; ++row)
            table->selectionModel()->select(
                table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(driver.desk().list().selectedDisputes().size(), 3);
        QVERIFY(mark(driver, u"batch"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown(driver, u"tag:batch"_s), 3, 30'000);
        QVERIFY(driver.click(u"noticeAct_triage"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown(driver, u"tag:batch"_s), 0, 30'000);
    }

    /// The bar goes by itself after a while, and at once where somebody closes it; what was marked stays so.
    void whatCanBeUndoneIsNotOfferedForEver()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(driver.open(pick(driver, "acceptable"_L1)));
        QVERIFY(mark(driver, u"one"_s));
        QVERIFY(driver.isShown(u"noticeAct_triage"_s));
        auto *const ends = driver.desk().window().findChild<QTimer *>(u"triageUndoEnds"_s);
        QVERIFY(ends && ends->isActive());
        ends->start(1);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"noticeAct_triage"_s), 30'000);
        QVERIFY(mark(driver, u"two"_s));
        QVERIFY(ends->isActive());
        QVERIFY(driver.click(u"noticeClose_triage"_s));
        QVERIFY(!driver.isShown(u"noticeAct_triage"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown(driver, u"tag:one tag:two"_s), 1, 30'000);
    }

    /// Nobody sees which dispute it would be.
    void aDisputeThatWasClosedGetsNoMarks()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        driver.find<QTableView>(u"disputeTable"_s)->selectionModel()->clear();
        driver.desk().opened().close();
        auto *action = driver.desk().window().findChild<QAction *>(u"actionTriage"_s);
        QVERIFY(action);
        action->trigger();
        QVERIFY(driver.waitForText(u"messageBox"_s, u"Select one dispute or several"_s));
        QVERIFY(!driver.isShown(u"triageDialog"_s));
    }
};

QTEST_MAIN(TestDeskTriage)
#include "tst_desktriage.moc"
