#include "app/desktop/accountflow.h"
#include "tests/app/sandboxclient.h"
#include "tests/app/unfinished.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Texts that were begun and not finished hold the closing of the window while somebody can take them up again, and no
/// longer.
class TestDeskUnfinished : public QObject {
    Q_OBJECT

    static tests::SandboxClient client(DeskDriver &driver)
    {
        return tests::SandboxClient(driver.sandbox(), driver.api());
    }
    static Draft draft(DeskDriver &driver, const QString &id)
    {
        return driver.desk().drafts().draft(driver.account().id, id);
    }
    static bool isSaved(DeskDriver &driver)
    {
        return QTest::qWaitFor([&driver] { return !driver.desk().drafts().isSaving(); }, 30'000);
    }
    /// A write whose answer was lost, and a note on it that was put off; the dispute is open.
    void putANoteOff(DeskDriver &driver, QString &id)
    {
        QVERIFY(driver.start());
        id = QString::fromLatin1(client(driver).first("acceptable"_L1));
        QVERIFY(driver.open(id));
        QCOMPARE(tests::acceptWithoutAnswer(driver), QString());
        QCOMPARE(tests::typeIntoSettlement(driver, u"still open on their page"_s), QString());
        QTest::keyClick(driver.find(u"settleNote"_s), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"settleDialog"_s), 30'000);
        QCOMPARE(client(driver).send("DELETE", "/_sandbox/faults").status, 200);
    }
    /// A draft of a dispute that moved on, and words in the comparison of the two that were put off.
    void putAComparisonOff(DeskDriver &driver, QString &id)
    {
        QVERIFY(driver.start());
        const QByteArrayList all = client(driver).about("needs_response"_L1);
        const auto isOpen = [&driver](const QByteArray &one) {
            return driver.open(QString::fromLatin1(one))
                && driver.desk().opened().view().can.value(WriteVerb::Respond, {WhyNot::NotOffered}).allowed();
        };
        const auto found = std::find_if(all.cbegin(), all.cend(), isOpen);
        QVERIFY(found != all.cend());
        id = QString::fromLatin1(*found);
        Draft made = draft(driver, id);
        made.base = SeenState::of(driver.desk().opened().view().dispute);
        made.evidence.insert(u"uncategorized_text"_s, u"mine"_s);
        driver.desk().drafts().put(made);
        QCOMPARE(tests::typeIntoComparison(driver, u"both of us"_s), QString());
        QTest::keyClick(driver.find(u"conflictResult"_s), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"conflictDialog"_s), 30'000);
    }

private Q_SLOTS:
    /// A read shows how the write ended: there is nothing to settle any more, and no place for the note.
    void aNoteOnAWriteThatIsKnownMeanwhile()
    {
        DeskDriver driver;
        QString id;
        putANoteOff(driver, id);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(client(driver).send("PATCH", "/disputes/" + id.toLatin1() + "/accept").status, 200);
        QVERIFY(driver.click(u"detailReadNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"detailBanner"_s), 60'000);
        QVERIFY(isSaved(driver));
        QVERIFY(driver.desk().window().close());
    }

    /// While nobody knows, it holds: the note can be taken up.
    void aNoteOnAWriteThatNobodyKnows()
    {
        DeskDriver driver;
        QString id;
        putANoteOff(driver, id);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(isSaved(driver));
        QVERIFY(!driver.desk().window().close());
        QVERIFY(driver.waitForText(u"messageBox"_s, u"still open on their page"_s));
    }

    void aComparisonWhoseDraftWasDiscarded_data()
    {
        QTest::addColumn<bool>("broughtBack");
        QTest::newRow("discarded") << false;
        QTest::newRow("discarded and brought back") << true;
    }
    void aComparisonWhoseDraftWasDiscarded()
    {
        QFETCH(bool, broughtBack);
        DeskDriver driver(60, "light", ProviderKind::Stripe);
        QString id;
        putAComparisonOff(driver, id);
        if (QTest::currentTestFailed())
            return;
        DraftBook &drafts = driver.desk().drafts();
        drafts.discard(driver.account().id, id);
        QVERIFY(draft(driver, id).isEmpty());
        QVERIFY(isSaved(driver));
        if (!broughtBack) {
            QVERIFY(driver.desk().window().close());
            return;
        }
        drafts.undoDiscard(driver.account().id, id);
        QTRY_COMPARE_WITH_TIMEOUT(draft(driver, id).evidence.value(u"uncategorized_text"_s), u"mine"_s, 30'000);
        QVERIFY(isSaved(driver));
        QVERIFY(!driver.desk().window().close());
        QVERIFY(driver.waitForText(u"messageBox"_s, u"both of us"_s));
        driver.find<QDialog>(u"messageBox"_s)->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"messageBox"_s), 30'000);
        QVERIFY(driver.click(u"conflictCompare"_s)); // as the message says
        auto *result = driver.find<QPlainTextEdit>(u"conflictResult"_s);
        QVERIFY(result);
        QCOMPARE(result->toPlainText(), u"both of us"_s);
    }

    void aLetterOfAnAccountThatWasRemoved()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(driver.open(QString::fromLatin1(client(driver).first("acceptable"_L1))));
        driver.desk().window().findChild<QAction *>(u"actionCoverLetter"_s)->trigger();
        auto *text = driver.find<QPlainTextEdit>(u"coverLetterText"_s);
        QVERIFY(text);
        QTest::keyClicks(text, u"Mine: "_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"coverLetterDialog"_s), 30'000);
        driver.desk().window().findChild<AccountFlow *>()->remove(driver.account().id);
        QVERIFY(driver.click(u"removeAccountButton"_s));
        QVERIFY(driver.find(u"firstStartPane"_s));
        driver.desk().window().close(); // at once, or when the disk has let all of the account go
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().window().isVisible(), 30'000);
    }
};

QTEST_MAIN(TestDeskUnfinished)
#include "tst_deskunfinished.moc"
