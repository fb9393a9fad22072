#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"

#include <QCheckBox>
#include <QImage>
#include <QJsonObject>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// What an agent in a hurry ran into: drafts, packets and refused verbs in the real window.
class TestDeskHurry : public QObject {
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
    static void addSlip(DeskDriver &driver, const QString &id)
    {
        QImage(4, 4, QImage::Format_RGB32).save(driver.folder() + u"/slip.png"_s);
        driver.desk().drafts().addFile(driver.account().id, id, SeenState::of(driver.desk().opened().view().dispute),
            driver.folder() + u"/slip.png"_s, 1'000'000);
    }
    /// Ticks the box, waits out the delay, presses the acting button.
    static bool confirm(DeskDriver &driver)
    {
        auto *tick = driver.find<QCheckBox>(u"confirmTick"_s);
        if (!tick)
            return false;
        tick->setChecked(true);
        return driver.click(u"confirmAct"_s);
    }

private Q_SLOTS:
    void aRefusedDocumentHoldsTheResponseBackAndSaysSo()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        addSlip(driver, id);
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().opened().view().draft.files.size(), 1, 30'000);
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QTest::keyClicks(message, u"With a slip."_s);
        QVERIFY(
            tests::SandboxClient(driver.sandbox())
                .control("faults",
                    tests::asJson("{'rules':[{'kind':'rate_limited','match':{'regex':'/documents$'},'count':1}]}")));
        QVERIFY(driver.click(u"detailRespond"_s));
        QVERIFY(driver.waitForText(u"reviewDialog"_s, u"uploaded first"_s));
        QVERIFY(driver.click(u"reviewContinue"_s));
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"1 file of your draft"_s));
        QVERIFY(confirm(driver));
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"The response was not sent."_s));
        QCOMPARE(statusThere(driver, id), u"open"_s);
        QCOMPARE(writes(driver, id), 1);
        QCOMPARE(driver.desk().drafts().draft(driver.account().id, id).message, u"With a slip."_s);
    }

    /// What was uploaded is not listed: who does not want to wait calls the response off, and nothing of it is sent.
    /// The next one names the file and waits for it, too, and goes out when it is there.
    void aResponseThatWaitsForTheListIsCalledOff()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        addSlip(driver, id);
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().opened().view().draft.files.size(), 1, 30'000);
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        QTest::keyClicks(driver.find<QPlainTextEdit>(u"responseMessage"_s), u"With a slip."_s);
        tests::SandboxClient client(driver.sandbox());
        QVERIFY(client.control("faults", tests::asJson("{'switches':{'lists_uploads':false}}")));
        QVERIFY(driver.click(u"detailRespond"_s));
        QVERIFY(driver.click(u"reviewContinue"_s));
        QVERIFY(confirm(driver));
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"Waiting for Omise to list the files"_s));
        QTest::keyClick(driver.find(u"confirmDialog"_s), Qt::Key_Escape);
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"you called it off"_s));
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"slip.png"_s));
        QCOMPARE(writes(driver, id), 1); // the file
        QCOMPARE(statusThere(driver, id), u"open"_s);
        QTest::keyClick(driver.find(u"confirmDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"confirmDialog"_s), 30'000);
        QCOMPARE(driver.desk().drafts().draft(driver.account().id, id).message, u"With a slip."_s);

        QVERIFY(driver.click(u"detailRespond"_s));
        QVERIFY(driver.waitForText(u"reviewDialog"_s, u"The response waits for it"_s));
        QVERIFY(driver.click(u"reviewContinue"_s));
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"The response waits for it"_s));
        QVERIFY(client.control("faults", tests::asJson("{'switches':{'lists_uploads':true}}")));
        QVERIFY(confirm(driver));
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"Omise has the response."_s));
        QCOMPARE(writes(driver, id), 2);
        QCOMPARE(statusThere(driver, id), u"pending"_s);
    }

    void aRefusedVerbIsAnotherConfirmationAway()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(tests::SandboxClient(driver.sandbox())
                    .control("faults", tests::asJson("{'switches':{'refuse_accept':'post'}}")));
        QVERIFY(driver.open(id));
        QVERIFY(driver.click(u"detailConcede"_s));
        QVERIFY(confirm(driver));
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"The account now uses PATCH"_s));
        QTest::keyClick(driver.find(u"confirmDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"confirmDialog"_s), 30'000);
        QCOMPARE(statusThere(driver, id), u"open"_s);
        QVERIFY(driver.click(u"detailConcede"_s));
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"PATCH /disputes/"_s));
        QVERIFY(confirm(driver));
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"The loss is accepted at Omise."_s));
        QCOMPARE(statusThere(driver, id), u"lost"_s);
    }

    /// A row of another mode that is just leaving the list: who hits it in that moment opens nothing.
    void aRowOutOfScopeOpensNothing()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = pick(driver, "acceptable"_L1);
        QVERIFY(driver.open(id));
        const QUuid other = QUuid::createUuid();
        Q_EMIT driver.desk().list().disputeActivated(other, u"dspt_5xuy4w91xqz7d1w9u0t"_s);
        QCOMPARE(driver.desk().opened().account(), driver.account().id);
        QCOMPARE(driver.desk().opened().disputeId(), id);
        Q_EMIT driver.desk().list().currentDisputeChanged(other, u"dspt_5xuy4w91xqz7d1w9u0t"_s);
        QCOMPARE(driver.desk().opened().account(), driver.account().id);
        QCOMPARE(driver.desk().opened().disputeId(), id);
    }

    void aDiscardedDraftCanBeUndoneAndTakesNothingNewWithIt()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(driver.open(pick(driver, "acceptable"_L1)));
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        message->setFocus();
        QTest::keyClicks(message, u"thrown away"_s);
        QVERIFY(driver.click(u"responseDiscard"_s));
        QTest::qWait(300); // the disk has answered
        QVERIFY(driver.isShown(u"responseUndoDiscard"_s));
        QVERIFY(driver.click(u"responseUndoDiscard"_s));
        QTRY_COMPARE_WITH_TIMEOUT(message->toPlainText(), u"thrown away"_s, 30'000);
        QVERIFY(driver.click(u"responseDiscard"_s));
        QTest::keyClicks(message, u"new"_s); // at once: the disk has not answered
        QTest::qWait(700);
        QCOMPARE(message->toPlainText(), u"new"_s);
    }
};

QTEST_MAIN(TestDeskHurry)
#include "tst_deskhurry.moc"
