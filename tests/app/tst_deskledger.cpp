#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/sidebar.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The record of writes on the screen: what was found is said, copied and closed by keyboard.
class TestDeskLedger : public QObject {
    Q_OBJECT

    static bool openIt(DeskDriver &driver)
    {
        driver.desk().window().actions().checkLedger->trigger();
        return driver.find<QDialog>(u"ledgerDialog"_s) != nullptr;
    }

private Q_SLOTS:
    /// Nobody knows whether a write of it is open: connected anew, it would not be held back by that one (I1).
    void anAccountStaysWhileTheRecordCannotBeRead()
    {
        DeskDriver driver;
        QVERIFY(QFile::link(driver.folder() + u"/elsewhere.db"_s, driver.folder() + u"/ledger.db"_s));
        QVERIFY(driver.start());
        Q_EMIT driver.desk().window().findChild<Sidebar *>()->removeRequested(driver.account().id);
        QVERIFY(driver.waitForText(u"messageBox"_s, u"The record of what was sent cannot be read"_s));
        QVERIFY(!driver.isShown(u"removeAccountBox"_s));
    }

    void aWriteIsInItAndAChangeShows()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(driver.open(QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1))));
        QVERIFY(driver.click(u"detailConcede"_s));
        auto *tick = driver.find<QCheckBox>(u"confirmTick"_s);
        QVERIFY(tick);
        tick->setChecked(true);
        QVERIFY(driver.click(u"confirmAct"_s));
        QVERIFY(driver.find(u"confirmOutcome"_s));
        driver.find<QDialog>(u"confirmDialog"_s)->reject();

        QVERIFY(openIt(driver));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"is whole"_s));
        auto *dialog = driver.find<QDialog>(u"ledgerDialog"_s);
        QStringList values;
        for (const QLabel *label : dialog->findChildren<QLabel *>(u"ledgerValue"_s))
            values << label->text();
        QCOMPARE(values.size(), 4);
        QCOMPARE(values.at(0), u"3"_s); // armed, sending, applied
        QCOMPARE(values.at(1), u"1"_s);
        QVERIFY(driver.click(u"ledgerCopy"_s));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(
            copied.contains(u"Rows: 3"_s) && copied.contains(driver.folder() + u"/ledger.db"_s), qPrintable(copied));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"ledgerDialog"_s), 30'000);

        // One letter of a chained row; in the schema the word stands in quotes.
        driver.stop();
        QFile file(driver.folder() + u"/ledger.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        int changed = 0;
        for (qsizetype at = bytes.indexOf("SENDING"); at >= 0; at = bytes.indexOf("SENDING", at + 1))
            if (bytes.at(at + 7) != '\'')
                changed += file.seek(at) && file.write("s") == 1;
        QVERIFY(changed > 0);
        file.close();
        QVERIFY(driver.start());
        QVERIFY(openIt(driver));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"is broken"_s));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"First broken row"_s));
        QVERIFY(driver.isShown(u"ledgerNext"_s));
        QVERIFY(driver.click(u"ledgerClose"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"ledgerDialog"_s), 30'000);
    }
};

QTEST_MAIN(TestDeskLedger)
#include "tst_deskledger.moc"
