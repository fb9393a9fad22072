#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/detailpane.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// A placeholder without a value in the real window, and the value that comes later.
class TestDeskFill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// It holds the response back until the charge is read, is offered then, and is put in by a person alone.
    void aChargeThatIsReadLaterIsFilledIn()
    {
        DeskDriver driver;
        tests::SandboxClient server(driver.sandbox(), driver.api());
        QVERIFY(server.control(
            "faults", tests::asJson("{'rules':[{'kind':'server_error','status':404,'match':{'regex':'/charges/'}}]}")));
        QVERIFY(driver.start());
        const QByteArray id = server.first("acceptable"_L1);
        QVERIFY(driver.open(QString::fromLatin1(id)));
        DetailPane &detail = driver.desk().detail();
        detail.setCurrentTab(DetailPane::Summary);
        QVERIFY(driver.find<QPushButton>(u"chargeRead"_s)); // it was tried
        QVERIFY(!driver.desk().opened().view().charge);
        detail.setCurrentTab(DetailPane::Response);
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        auto *send = driver.find<QPushButton>(u"detailRespond"_s);
        QVERIFY(message && send);
        const QString typed = u"By hand. Paid with card {{charge.card.last_digits}}, as ever."_s;
        message->insertPlainText(typed);
        QTRY_VERIFY_WITH_TIMEOUT(send->toolTip().contains("{{charge.card.last_digits}} in line 1"_L1), 30'000);
        QVERIFY(!send->isEnabled());
        QVERIFY(!driver.isShown(u"responseFill"_s));

        QCOMPARE(server.send("DELETE", "/_sandbox/faults").status / 100, 2);
        detail.setCurrentTab(DetailPane::Summary);
        QVERIFY(driver.click(u"chargeRead"_s));
        QTRY_VERIFY_WITH_TIMEOUT(driver.desk().opened().view().charge.has_value(), 30'000);
        detail.setCurrentTab(DetailPane::Response);
        QVERIFY(driver.find<QPushButton>(u"responseFill"_s)); // offered
        QCOMPARE(message->toPlainText(), typed); // and not done
        QVERIFY(!send->isEnabled());

        QVERIFY(driver.click(u"responseFill"_s));
        const QString digits = driver.desk().opened().view().charge->cardLastDigits;
        QVERIFY(!digits.isEmpty());
        const QString filled = u"By hand. Paid with card %1, as ever."_s.arg(digits);
        QCOMPARE(message->toPlainText(), filled);
        QVERIFY(!driver.isShown(u"responseFill"_s));
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(
            driver.desk().drafts().draft(driver.account().id, QString::fromLatin1(id)).message, filled, 30'000);
        QCOMPARE(int(server.counter("writes"_L1, id)), 0);
    }
};

QTEST_MAIN(TestDeskFill)
#include "tst_deskfill.moc"
