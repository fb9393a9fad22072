#include "tests/app/sandboxclient.h"
#include "tests/app/unfinished.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/outboxrow.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QDialog>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The outbox as an agent uses it: the real window, and the sandbox's own counters as the judge.
class TestDeskOutbox : public QObject {
    Q_OBJECT

    static tests::SandboxClient client(DeskDriver &driver)
    {
        return tests::SandboxClient(driver.sandbox(), driver.api());
    }
    static QStringList picks(DeskDriver &driver, QLatin1StringView list)
    {
        QStringList ids;
        for (const QByteArray &id : client(driver).about(list))
            ids << QString::fromLatin1(id);
        return ids;
    }
    /// Open disputes of the list whose deadline, estimated or told, is past or is not.
    static QStringList open(DeskDriver &driver, QLatin1StringView list, bool past, int count)
    {
        QStringList ids;
        for (const QString &id : picks(driver, list)) {
            if (ids.size() == count || !driver.open(id))
                break;
            const DisputeView &view = driver.desk().opened().view();
            const QDateTime at = view.deadline.at;
            if (at.isValid() && (at < QDateTime::currentDateTimeUtc()) == past
                && capabilityOf(view.dispute, WriteVerb::Respond).allowed())
                ids << id;
        }
        return ids;
    }
    static int writes(DeskDriver &driver, const QString &id)
    {
        return int(client(driver).counter("writes"_L1, id.toLatin1()));
    }
    static Draft draft(DeskDriver &driver, const QString &id)
    {
        return driver.desk().drafts().draft(driver.account().id, id);
    }
    /// A message for the dispute, as the pane would have handed it out.
    static bool write(DeskDriver &driver, const QString &id, const QString &text)
    {
        if (!driver.open(id))
            return false;
        Draft made = draft(driver, id);
        made.base = SeenState::of(driver.desk().opened().view().dispute);
        if (answersByEvidence(driver.account().provider))
            made.evidence.insert(u"uncategorized_text"_s, text);
        else
            made.message = text;
        driver.desk().drafts().put(made);
        return true;
    }
    static OutboxRow *row(DeskDriver &driver, const QString &id)
    {
        for (OutboxRow *row : driver.desk().window().findChildren<OutboxRow *>())
            if (row->disputeId() == id && row->isVisible())
                return row;
        return nullptr;
    }
    static OutboxState state(DeskDriver &driver, const QString &id)
    {
        return driver.desk()
            .outbox()
            .indexOf(driver.account().id, id)
            .data(OutboxModel::ItemRole)
            .value<OutboxItem>()
            .state;
    }
    static bool press(DeskDriver &driver, const QString &id, const QString &button)
    {
        QAbstractButton *found = nullptr;
        const auto there = [&] {
            OutboxRow *const shown = row(driver, id);
            found = shown ? shown->findChild<QAbstractButton *>(button) : nullptr;
            return found && found->isVisible() && found->isEnabled();
        };
        if (!QTest::qWaitFor(there, 20'000))
            return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    }
    static bool closeConfirm(DeskDriver &driver)
    {
        QTest::keyClick(driver.find(u"confirmDialog"_s), Qt::Key_Escape);
        return QTest::qWaitFor([&] { return !driver.isShown(u"confirmDialog"_s); }, 20'000);
    }
    static void showOutbox(DeskDriver &driver) { driver.desk().window().actions().showOutbox->trigger(); }

private Q_SLOTS:
    /// Two drafts, each sent on its own through review and confirm: one write each, none by itself.
    void eachGoesOutOnItsOwn()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QStringList chosen = open(driver, "acceptable"_L1, false, 2);
        QCOMPARE(chosen.size(), 2);
        for (const QString &id : std::as_const(chosen))
            QVERIFY(write(driver, id, u"Delivered: "_s + id));
        QTest::qWait(20);
        showOutbox(driver);
        QCOMPARE(driver.desk().window().page(), MainWindow::Page::Outbox);
        for (const QString &id : std::as_const(chosen))
            QTRY_COMPARE_WITH_TIMEOUT(state(driver, id), OutboxState::Ready, 20'000);
        QCOMPARE(driver.desk().outbox().rowCount(), 2);
        const auto due = [&](int at) {
            return driver.desk().outbox().index(at).data(OutboxModel::ItemRole).value<OutboxItem>().deadline.at;
        };
        QVERIFY(due(0) <= due(1));
        for (const QString &id : std::as_const(chosen)) {
            QVERIFY(press(driver, id, u"outboxSend"_s));
            QVERIFY(driver.waitForText(u"reviewDialog"_s, u"Delivered: "_s + id));
            QCOMPARE(writes(driver, id), 0);
            QVERIFY(driver.click(u"reviewContinue"_s));
            QCOMPARE(tests::confirmQuestion(driver), QString());
            QTRY_COMPARE_WITH_TIMEOUT(writes(driver, id), 1, 20'000);
            QTRY_VERIFY_WITH_TIMEOUT(draft(driver, id).isEmpty(), 20'000);
            QVERIFY(closeConfirm(driver));
            QTRY_VERIFY_WITH_TIMEOUT(!row(driver, id), 20'000);
            QTest::qWait(QApplication::doubleClickInterval() + 50);
        }
        for (const QString &id : std::as_const(chosen))
            QCOMPARE(writes(driver, id), 1);
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().outbox().rowCount(), 0, 30'000);
    }

    /// A colleague wrote at the provider meanwhile: the send leads to the comparison, and only the choice can be sent.
    void aDisputeThatMovedIsComparedFirst()
    {
        DeskDriver driver(60, "light", ProviderKind::Stripe);
        QVERIFY(driver.start());
        const QString id = open(driver, "needs_response"_L1, false, 1).value(0);
        QVERIFY(write(driver, id, u"mine"_s));
        showOutbox(driver);
        QTRY_COMPARE_WITH_TIMEOUT(state(driver, id), OutboxState::Ready, 20'000);
        QCOMPARE(tests::stageTheirs(driver), QString());
        const int before = writes(driver, id);
        QVERIFY(press(driver, id, u"outboxSend"_s)); // it still looks ready: the fresh read knows better
        QVERIFY(driver.find(u"conflictDialog"_s));
        QVERIFY(!driver.isShown(u"reviewDialog"_s));
        QVERIFY(!driver.find<QAbstractButton>(u"conflictApply"_s)->isEnabled()); // nothing is decided for a person
        QTest::keyClick(driver.find(u"conflictDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"conflictDialog"_s), 30'000);
        QCOMPARE(draft(driver, id).evidence.value(u"uncategorized_text"_s), u"mine"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(driver, id), OutboxState::Changed, 20'000);
        QVERIFY(row(driver, id));
        QVERIFY(!row(driver, id)->findChild<QAbstractButton *>(u"outboxSend"_s)->isVisible());

        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QVERIFY(press(driver, id, u"outboxReview"_s));
        QVERIFY(driver.waitForText(u"conflictDialog"_s, u"theirs"_s));
        driver.find<QRadioButton>(u"conflictTakeEdited"_s)->click();
        driver.find<QPlainTextEdit>(u"conflictResult"_s)->setPlainText(u"mine and theirs"_s);
        QVERIFY(driver.click(u"conflictApply"_s));
        QTRY_COMPARE_WITH_TIMEOUT(
            draft(driver, id).evidence.value(u"uncategorized_text"_s), u"mine and theirs"_s, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(state(driver, id), OutboxState::Ready, 20'000);
        QCOMPARE(writes(driver, id), before);
        driver.desk().drafts().undoDiscard(driver.account().id, id); // the draft before can be had back
        QTRY_COMPARE_WITH_TIMEOUT(draft(driver, id).evidence.value(u"uncategorized_text"_s), u"mine"_s, 30'000);
        driver.desk().drafts().undoDiscard(driver.account().id, id);
        QTRY_COMPARE_WITH_TIMEOUT(
            draft(driver, id).evidence.value(u"uncategorized_text"_s), u"mine and theirs"_s, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(state(driver, id), OutboxState::Ready, 20'000);

        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QVERIFY(press(driver, id, u"outboxSend"_s));
        QVERIFY(driver.waitForText(u"reviewDialog"_s, u"mine and theirs"_s));
        QVERIFY(driver.click(u"reviewContinue"_s));
        QCOMPARE(tests::confirmQuestion(driver), QString());
        QTRY_COMPARE_WITH_TIMEOUT(writes(driver, id), before + 1, 20'000);
        const auto evidence =
            client(driver).get("/v1/disputes/" + id.toLatin1()).json().value("evidence"_L1).toObject();
        QCOMPARE(evidence.value("uncategorized_text"_L1).toString(), u"mine and theirs"_s);
    }

    /// Whatever closes the comparison before it was applied: what was written into it is there the next time, and goes
    /// into the draft then.
    void whatWasWrittenIntoTheComparisonStays_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"Escape", "Cancel", "the window's own button"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void whatWasWrittenIntoTheComparisonStays()
    {
        QFETCH(QString, way);
        DeskDriver driver(60, "light", ProviderKind::Stripe);
        QVERIFY(driver.start());
        const QString id = open(driver, "needs_response"_L1, false, 1).value(0);
        QVERIFY(write(driver, id, u"mine"_s));
        QCOMPARE(tests::typeIntoComparison(driver, u"both of us"_s), QString());
        auto *result = driver.find<QPlainTextEdit>(u"conflictResult"_s);
        if (way == "Escape"_L1)
            QTest::keyClick(result, Qt::Key_Escape);
        else if (way == "Cancel"_L1)
            QVERIFY(driver.click(u"conflictCancel"_s));
        else
            driver.find(u"conflictDialog"_s)->close();
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"conflictDialog"_s), 30'000);
        QCOMPARE(draft(driver, id).evidence.value(u"uncategorized_text"_s), u"mine"_s); // nothing was applied
        QVERIFY(!driver.desk().window().close()); // it is in no draft, and would be gone
        QVERIFY(driver.waitForText(u"messageBox"_s, u"both of us"_s));
        driver.find<QDialog>(u"messageBox"_s)->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"messageBox"_s), 30'000);

        QVERIFY(driver.click(u"conflictCompare"_s));
        result = driver.find<QPlainTextEdit>(u"conflictResult"_s);
        QVERIFY(result);
        QCOMPARE(result->toPlainText(), u"both of us"_s);
        QVERIFY(driver.find<QRadioButton>(u"conflictTakeEdited"_s)->isChecked());
        QVERIFY(driver.click(u"conflictApply"_s));
        QTRY_COMPARE_WITH_TIMEOUT(draft(driver, id).evidence.value(u"uncategorized_text"_s), u"both of us"_s, 30'000);
    }

    /// The pane's banner leads to the same comparison, and "Review and send" cannot go round it.
    void thePaneLeadsToTheComparisonToo()
    {
        DeskDriver driver(60, "light", ProviderKind::Stripe);
        QVERIFY(driver.start());
        const QString id = open(driver, "needs_response"_L1, false, 1).value(0);
        QVERIFY(write(driver, id, u"mine"_s));
        QCOMPARE(client(driver)
                     .send("POST", "/v1/disputes/" + id.toLatin1(), "metadata[ticket]=T1&submit=false",
                         "application/x-www-form-urlencoded")
                     .status,
            200);
        const int before = writes(driver, id);
        driver.desk().opened().readAgain();
        QVERIFY(driver.find(u"conflictBanner"_s));
        const auto *respond = driver.find<QAbstractButton>(u"detailRespond"_s);
        QVERIFY(respond && !respond->isEnabled()); // the way goes through the banner, and the button says so
        QVERIFY(respond->toolTip().contains(u"compare"_s, Qt::CaseInsensitive));
        QVERIFY(driver.click(u"conflictCompare"_s));
        QVERIFY(driver.find(u"conflictDialog"_s)); // nothing of mine is touched: one press takes note of it
        QVERIFY(!driver.isShown(u"reviewDialog"_s));
        QVERIFY(driver.click(u"conflictApply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"conflictBanner"_s), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(respond->isEnabled(), 30'000);
        QCOMPARE(draft(driver, id).evidence.value(u"uncategorized_text"_s), u"mine"_s);
        QVERIFY(!draft(driver, id).metadataEdited);
        QCOMPARE(writes(driver, id), before);
    }

    /// Expired: no send in the outbox, by status or by date; the text is kept.
    void anExpiredOneHasNoSend()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString late = open(driver, "acceptable"_L1, true, 1).value(0);
        const QString ruled = open(driver, "acceptable"_L1, false, 1).value(0);
        QVERIFY(!late.isEmpty() && !ruled.isEmpty());
        QVERIFY(write(driver, late, u"too late"_s));
        QVERIFY(write(driver, ruled, u"ruled"_s));
        QVERIFY(client(driver).control("change", "{\"id\":\"" + ruled.toLatin1() + "\",\"status\":\"won\"}"));
        driver.desk().opened().readAgain();
        showOutbox(driver);
        for (const QString &id : {late, ruled}) {
            QTRY_COMPARE_WITH_TIMEOUT(state(driver, id), OutboxState::Expired, 20'000);
            QTRY_VERIFY_WITH_TIMEOUT(row(driver, id), 30'000);
            QVERIFY(!row(driver, id)->findChild<QAbstractButton *>(u"outboxSend"_s)->isVisible());
            QVERIFY(row(driver, id)->findChild<QAbstractButton *>(u"outboxReview"_s)->isVisible());
            QCOMPARE(writes(driver, id), 0);
        }
        QVERIFY(press(driver, ruled, u"outboxReview"_s));
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().window().page(), MainWindow::Page::Disputes, 30'000);
        QVERIFY(driver.waitForText(u"keptDraft"_s, u"ruled"_s)); // its text is shown, not only announced
        QVERIFY(!draft(driver, ruled).isEmpty());
    }

    void discardingCanBeUndone()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = picks(driver, "acceptable"_L1).value(0);
        QVERIFY(write(driver, id, u"once"_s));
        showOutbox(driver);
        QVERIFY(press(driver, id, u"outboxDiscard"_s));
        QTRY_VERIFY_WITH_TIMEOUT(draft(driver, id).isEmpty(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().outbox().rowCount(), 0, 30'000);
        QVERIFY(driver.click(u"outboxUndo"_s));
        QTRY_COMPARE_WITH_TIMEOUT(draft(driver, id).message, u"once"_s, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().outbox().rowCount(), 1, 30'000);
        QCOMPARE(writes(driver, id), 0);
    }

    /// What is typed while undo asks the disk wins, and the older text is still to be had.
    void newerTypingWinsOverUndo()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = picks(driver, "acceptable"_L1).value(0);
        QVERIFY(write(driver, id, u"older"_s));
        DraftBook &drafts = driver.desk().drafts();
        drafts.discard(driver.account().id, id);
        drafts.undoDiscard(driver.account().id, id);
        Draft newer = draft(driver, id);
        newer.message = u"newer"_s;
        drafts.put(newer); // before the disk has answered
        QTRY_VERIFY_WITH_TIMEOUT(driver.isShown(u"notice_draftundo"_s), 30'000);
        QCOMPARE(draft(driver, id).message, u"newer"_s);
        drafts.undoDiscard(driver.account().id, id);
        QTRY_COMPARE_WITH_TIMEOUT(draft(driver, id).message, u"older"_s, 30'000);
        drafts.undoDiscard(driver.account().id, id);
        QTRY_COMPARE_WITH_TIMEOUT(draft(driver, id).message, u"newer"_s, 30'000);
    }

    /// A draft whose dispute no cache has stays with its text.
    void aDraftWithoutItsDisputeStays()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        Draft lost;
        lost.account = driver.account().id;
        lost.disputeId = u"dspt_test_5gone00000000000000"_s;
        lost.message = u"all that is left"_s;
        driver.desk().drafts().put(lost);
        showOutbox(driver);
        QTRY_COMPARE_WITH_TIMEOUT(state(driver, lost.disputeId), OutboxState::Gone, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(row(driver, lost.disputeId), 30'000);
        QVERIFY(!row(driver, lost.disputeId)->findChild<QAbstractButton *>(u"outboxSend"_s)->isVisible());
        QVERIFY(press(driver, lost.disputeId, u"outboxText"_s));
        QVERIFY(driver.waitForText(u"draftTextDialog"_s, u"all that is left"_s));
    }
};

QTEST_MAIN(TestDeskOutbox)
#include "tst_deskoutbox.moc"
