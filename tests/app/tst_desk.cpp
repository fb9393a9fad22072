#include "models/domain/asyncresult.h"
#include "tests/app/sandboxclient.h"
#include "tests/app/unfinished.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/panes/sidebar.h"
#include "ui/window/mainwindow.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The program as an agent uses it: the real window on a sandbox, and the sandbox's own counters as the judge.
class TestDesk : public QObject {
    Q_OBJECT

private:
    static QString pick(DeskDriver &driver, QLatin1StringView list)
    {
        return QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first(list));
    }
    static int writes(DeskDriver &driver, const QString &id)
    {
        return int(tests::SandboxClient(driver.sandbox()).counter("writes"_L1, id.toLatin1()));
    }
    static QString statusThere(DeskDriver &driver, const QString &id)
    {
        return tests::SandboxClient(driver.sandbox()).get("/disputes/" + id.toLatin1()).text("status"_L1);
    }

private Q_SLOTS:
    void listsWhatTheServerHas()
    {
        DeskDriver driver(140);
        QVERIFY(driver.start());
        QCOMPARE(driver.desk().table().scopeCount(), 140);
        QVERIFY(driver.desk().list().currentTab() == Stage::NeedsResponse);
        QVERIFY(driver.desk().table().rowCount() > 0);
        QCOMPARE(driver.desk().table().sortColumn(), int(DisputeTableModel::Due));
    }

    void acceptsOnce()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        QVERIFY(driver.click(u"detailConcede"_s));
        QCOMPARE(tests::confirmQuestion(driver), QString());
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"The loss is accepted at Omise."_s));
        QCOMPARE(statusThere(driver, id), u"lost"_s);
        QCOMPARE(writes(driver, id), 1);
        QVERIFY(QTest::qWaitFor([&] { return driver.desk().opened().view().dispute.status == "lost"_L1; }, 30'000));
    }

    void cancelSendsNothing()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        QVERIFY(driver.click(u"detailConcede"_s));
        QVERIFY(driver.find(u"confirmDialog"_s));
        QTest::keyClick(driver.find(u"confirmDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"confirmDialog"_s), 30'000);
        QCOMPARE(writes(driver, id), 0);
        QTest::qWait(
            QApplication::doubleClickInterval() + 50); // a second click at once is a slip of the hand, and ignored
        QVERIFY(driver.click(u"detailConcede"_s)); // and it can be asked again
        QVERIFY(driver.find(u"confirmDialog"_s));
    }

    void heldKeysSendNothing_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Return") << int(Qt::Key_Return);
        QTest::newRow("Enter") << int(Qt::Key_Enter);
        QTest::newRow("Space") << int(Qt::Key_Space);
    }

    void heldKeysSendNothing()
    {
        QFETCH(int, key);
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        driver.find(u"detailConcede"_s)->setFocus();
        QWidget *target = QApplication::focusWidget();
        // As F8 has it: one press, then auto-repeat wherever the focus is by then, dialogs that open included.
        for (int i = 0; i < 200; ++i) {
            if (QWidget *focus = QApplication::focusWidget())
                target = focus;
            if (!target)
                break;
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, {}, i > 0);
            QApplication::sendEvent(target, &press);
            QTest::qWait(5);
        }
        QCOMPARE(writes(driver, id), 0);
        QCOMPARE(statusThere(driver, id), u"open"_s);
    }

    void respondsWithWhatWasTyped()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        message->setFocus();
        QTest::keyClicks(message, u"The order was delivered on 9 November."_s);
        QVERIFY(driver.click(u"detailRespond"_s));
        QVERIFY(driver.waitForText(u"reviewDialog"_s, u"/disputes/"_s + id));
        QVERIFY(driver.click(u"reviewContinue"_s));
        QCOMPARE(tests::confirmQuestion(driver), QString());
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"Omise has the response."_s));
        const QJsonObject there = tests::SandboxClient(driver.sandbox()).get("/disputes/" + id.toLatin1()).json();
        QCOMPARE(there.value("status"_L1).toString(), u"pending"_s);
        QCOMPARE(there.value("message"_L1).toString(), u"The order was delivered on 9 November."_s);
        QCOMPARE(writes(driver, id), 1);
        // What was sent has left the drafts.
        QTRY_VERIFY_WITH_TIMEOUT(driver.desk().drafts().draft(driver.account().id, id).isEmpty(), 30'000);
    }

    /// Holding an arrow key runs over a dozen disputes: the server is asked about the one where it rests.
    void runningThroughTheListAsksForOne()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const auto asked = [&] {
            return tests::SandboxClient(driver.sandbox()).counter("requests"_L1, "GET /disputes/{id}");
        };
        // On a machine that is busy it may rest on the way, for the quarter of a second after which one is asked about:
        // then that was no test, and another is made.
        bool rested = true;
        for (int attempt = 0; attempt < 20 && rested; ++attempt) {
            const qint64 before = asked();
            QString last;
            QElapsedTimer onOne;
            onOne.start();
            rested = false;
            for (int row = 0; row < 12; ++row) {
                last = driver.desk().table().index(row, 0).data(DisputeTableModel::IdRole).toString();
                driver.desk().list().showDispute({driver.account().id, last});
                rested = rested || onOne.restart() >= 200;
                QTest::qWait(20);
            }
            QTRY_VERIFY_WITH_TIMEOUT(asked() > before, 30'000);
            QTest::qWait(300);
            if (!rested) {
                QCOMPARE(asked(), before + 1);
                QCOMPARE(driver.desk().opened().view().dispute.id, last);
            }
        }
        QVERIFY(!rested);
    }

    /// The menu and its shortcut go past the button that is off: the flow itself must hold.
    void badMetadataIsNeverSent()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        Draft draft = driver.desk().drafts().draft(driver.account().id, id);
        draft.base = SeenState::of(driver.desk().opened().view().dispute);
        draft.message = u"A message."_s;
        draft.metadataEdited = true;
        draft.metadata = {{u"a"_s, MetadataType::Json, u"{\"b\":"_s}};
        driver.desk().drafts().put(draft);
        driver.desk().window().actions().respond->setEnabled(true);
        driver.desk().window().actions().respond->trigger();
        QVERIFY(driver.waitForText(u"messageBox"_s, u"The response is not ready"_s));
        QVERIFY(!driver.isShown(u"reviewDialog"_s));
        QCOMPARE(writes(driver, id), 0);
        QCOMPARE(driver.desk().drafts().draft(driver.account().id, id).metadata, draft.metadata);
    }

    void recordsAnOutcome()
    {
        DeskDriver driver(400);
        QVERIFY(driver.start());
        const QString id = pick(driver, "closable"_L1);
        QVERIFY(driver.open(id));
        driver.desk().window().actions().finaliseWon->trigger();
        QCOMPARE(tests::confirmQuestion(driver), QString());
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"recorded as won"_s));
        QCOMPARE(statusThere(driver, id), u"won"_s);
        QCOMPARE(writes(driver, id), 1);
    }

    void aLostAnswerIsNeverCalledAFailure()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(tests::SandboxClient(driver.sandbox())
                    .control("faults",
                        tests::asJson("{'rules':[{'kind':'drop_after','match':{'regex':'/accept$'},'count':1}]}")));
        QVERIFY(driver.open(id));
        QVERIFY(driver.click(u"detailConcede"_s));
        QCOMPARE(tests::confirmQuestion(driver), QString());
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"not known yet"_s));
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"It is done"_s)); // the first read, after 2 s, shows it
        QCOMPARE(writes(driver, id), 1);
    }

    /// The record of an unclear write holds the next one back: removing the account must not shake it off.
    void anAccountWithAnUnclearWriteIsNotRemoved()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        QCOMPARE(tests::acceptWithoutAnswer(driver), QString());
        driver.find<QDialog>(u"confirmDialog"_s)->reject();
        Q_EMIT driver.find<Sidebar>(u"sidebar"_s)->removeRequested(driver.account().id);
        QVERIFY(driver.waitForText(u"messageBox"_s, u"The account was not removed"_s));
        QVERIFY(!driver.isShown(u"removeAccountBox"_s));
    }

    void aDisputeThatMovedOnIsShownInsteadOfSent()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        QVERIFY(tests::SandboxClient(driver.sandbox())
                    .control("change", tests::asJson("{'id':'" + id.toLatin1() + "','status':'pending'}")));
        QVERIFY(driver.click(u"detailConcede"_s));
        QVERIFY(driver.waitForText(u"messageBox"_s, u"Nothing was sent: the dispute has changed"_s));
        QCOMPARE(writes(driver, id), 0);
    }

    void draftsSurviveARestart()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        message->setFocus();
        QTest::keyClicks(message, u"typed and not yet saved"_s);
        driver.stop(); // at once: the debounce has not run
        QVERIFY(driver.start());
        QVERIFY(driver.open(id));
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        QCOMPARE(driver.find<QPlainTextEdit>(u"responseMessage"_s)->toPlainText(), u"typed and not yet saved"_s);
    }

    void offlineEverythingCanBeReadAndNothingSent()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        QTRY_VERIFY_WITH_TIMEOUT(driver.desk().opened().view().charge.has_value(), 30'000); // seen once, so it is kept
        driver.stop();
        driver.sandbox().stop();
        QVERIFY(driver.start());
        QCOMPARE(driver.desk().table().scopeCount(), 120);
        QVERIFY(driver.open(id));
        QVERIFY(QTest::qWaitFor([&] { return driver.desk().opened().view().charge.has_value(); }, 30'000));
        QVERIFY(!driver.find(u"detailConcede"_s)->isEnabled());
        QVERIFY(driver.desk().opened().view().can.value(WriteVerb::Concede).why == WhyNot::Offline);
    }

    void aRefusedKeyKeepsTheListAndAsksForAnother()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        tests::SandboxClient server(driver.sandbox());
        QVERIFY(driver.open(pick(driver, "acceptable"_L1)));
        QTRY_VERIFY_WITH_TIMEOUT(driver.find(u"detailConcede"_s)->isEnabled(), 30'000);
        // What opening it asks for is through: the refusal is for the refresh.
        QTRY_VERIFY_WITH_TIMEOUT(
            driver.desk().opened().view().charge.has_value() && server.counter("requests"_L1, "GET /disputes/{id}") > 0,
            30'000);
        QVERIFY(server.control("faults", tests::asJson("{'rules':[{'kind':'unauthorized','count':1}]}")));
        driver.desk().sync().refresh({driver.account().id});
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"refused the key of Siam Goods"_s));
        QCOMPARE(driver.desk().table().scopeCount(), 120);
        QTRY_VERIFY_WITH_TIMEOUT(
            !driver.find(u"detailConcede"_s)->isEnabled(), 30'000); // nothing is offered that could not be sent
        QVERIFY(driver.desk().opened().view().can.value(WriteVerb::Concede).why == WhyNot::KeyMissing);
        driver.desk().sync().refresh({driver.account().id}); // it was no fault of the key
        QTRY_VERIFY_WITH_TIMEOUT(driver.find(u"detailConcede"_s)->isEnabled(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"notice_"_s + SyncDesk::keyNotice(driver.account().id)), 30'000);
        QVERIFY(server.control("faults", tests::asJson("{'rules':[{'kind':'unauthorized'}]}")));
        driver.desk().sync().refresh({driver.account().id});
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"refused the key of Siam Goods"_s));
        QVERIFY(driver.click(u"noticeAct_"_s + SyncDesk::keyNotice(driver.account().id)));
        QVERIFY(driver.find(u"accountDialog"_s));
    }

    void searchingAndClearing()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const int all = driver.desk().table().rowCount();
        auto *search = driver.find<QLineEdit>(u"searchLine"_s);
        QVERIFY(search);
        QTest::keyClicks(search, driver.desk().table().index(0, 0).data(DisputeTableModel::IdRole).toString().right(8));
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().table().rowCount(), 1, 30'000);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().table().rowCount(), all, 30'000);
    }

    void everyControlHasANameAndAnAccessibleName()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(driver.open(pick(driver, "acceptable"_L1)));
        QStringList nameless;
        const QList<QWidget *> all = driver.desk().window().findChildren<QWidget *>();
        for (QWidget *widget : all) {
            const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
            // Qt's own inner parts, and buttons that only appear with a text.
            const QLatin1StringView kind(widget->metaObject()->className());
            if (!isControl || widget->isHidden() || widget->objectName().startsWith("qt_"_L1)
                || kind == "QLineEditIconButton"_L1 || kind == "QTableCornerButton"_L1)
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (widget->objectName().isEmpty()
                || (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())))
                nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
                    + u" in "_s + (widget->parentWidget() ? widget->parentWidget()->objectName() : QString()));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
