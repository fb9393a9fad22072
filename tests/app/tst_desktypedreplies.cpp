#include "app/desktop/replyflow.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Nothing of a canned reply or a cover letter is lost while it is typed.
class TestDeskTypedReplies : public QObject {
    Q_OBJECT

    static tests::SandboxClient client(DeskDriver &driver)
    {
        return tests::SandboxClient(driver.sandbox(), driver.api());
    }
    /// Begins a reply of our own; its name is to be typed.
    static QLineEdit *beginReply(DeskDriver &driver)
    {
        auto *action = driver.desk().window().findChild<QAction *>(u"actionEditReplies"_s);
        if (!action)
            return nullptr;
        action->trigger();
        auto *name = driver.click(u"repliesNew"_s) ? driver.find<QLineEdit>(u"replyName"_s) : nullptr;
        return name && QTest::qWaitFor([name] { return !name->isReadOnly(); }, 30'000) ? name : nullptr;
    }
    static CannedReply ownReply(DeskDriver &driver)
    {
        auto *flow = driver.desk().window().findChild<ReplyFlow *>();
        return flow ? flow->replies().library().replies.value(0) : CannedReply();
    }

private Q_SLOTS:
    /// Name first, folder next: the name is saved in the middle of the folder's word.
    void theFolderIsTypedWhileTheNameIsSaved()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QLineEdit *const name = beginReply(driver);
        QVERIFY(name);
        QTest::keyClicks(name, u"Signed for"_s);
        auto *folder = driver.find<QComboBox>(u"replyFolder"_s);
        QVERIFY(folder && folder->lineEdit());
        folder->lineEdit()->setFocus();
        folder->lineEdit()->selectAll();
        QTest::keyClicks(folder->lineEdit(), u"Cour"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ownReply(driver).name, u"Signed for"_s, 30'000);
        QTest::keyClicks(folder->lineEdit(), u"ier"_s);
        QCOMPARE(folder->currentText(), u"Courier"_s);
        driver.find<QPlainTextEdit>(u"replyText"_s)->setFocus();
        QTRY_COMPARE_WITH_TIMEOUT(ownReply(driver).folder, u"Courier"_s, 30'000);
        QCOMPARE(ownReply(driver).name, u"Signed for"_s);
    }

    void theFolderThatIsTypedLastIsKept()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(beginReply(driver));
        auto *folder = driver.find<QComboBox>(u"replyFolder"_s);
        QVERIFY(folder && folder->lineEdit());
        folder->lineEdit()->setFocus();
        folder->lineEdit()->selectAll();
        QTest::keyClicks(folder->lineEdit(), u"Courier"_s);
        QTest::keyClick(driver.find(u"repliesDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"repliesDialog"_s), 30'000);
        driver.stop();
        QVERIFY(driver.start());
        QTRY_COMPARE_WITH_TIMEOUT(ownReply(driver).folder, u"Courier"_s, 30'000);
    }

    /// The program may be killed while somebody writes without a pause.
    void aReplyIsSavedWhileItIsWritten()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(beginReply(driver));
        auto *text = driver.find<QPlainTextEdit>(u"replyText"_s);
        QVERIFY(text);
        text->setFocus();
        for (int key = 0; key < 40; ++key) {
            QTest::keyClick(text, Qt::Key_X);
            QTest::qWait(50);
        }
        QVERIFY(ownReply(driver).texts.value(u"en"_s).startsWith(u'x'));
    }

    /// A no-break space stays one, in what is typed here and when another line is changed.
    void aReplyIsKeptToTheLetter()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QLineEdit *const name = beginReply(driver);
        auto *text = driver.find<QPlainTextEdit>(u"replyText"_s);
        QVERIFY(name && text);
        const QString typed = u"1\u00a0000\u00a0THB"_s;
        text->insertPlainText(typed);
        QTRY_COMPARE_WITH_TIMEOUT(ownReply(driver).texts.value(u"en"_s), typed, 30'000);
        QTest::keyClicks(name, u"Sum"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ownReply(driver).name, u"Sum"_s, 30'000);
        QCOMPARE(ownReply(driver).texts.value(u"en"_s), typed);
    }

    /// A file's bytes as text, say: the window stays alive, and so it does when the text is shown again.
    void aPasteWithoutASpace_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("field");
        QTest::newRow("canned reply") << u"actionEditReplies"_s << u"replyText"_s;
        QTest::newRow("cover letter") << u"actionCoverLetter"_s << u"coverLetterText"_s;
    }
    void aPasteWithoutASpace()
    {
        QFETCH(QString, action);
        QFETCH(QString, field);
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(driver.open(QString::fromLatin1(client(driver).first("acceptable"_L1))));
        if (field == "replyText"_L1)
            QVERIFY(beginReply(driver));
        else
            driver.desk().window().findChild<QAction *>(action)->trigger();
        auto *text = driver.find<QPlainTextEdit>(field);
        QVERIFY(text);
        const QTextOption::WrapMode usual = text->wordWrapMode();
        text->selectAll();
        const QString pasted(1'000'000, u'x');
        QGuiApplication::clipboard()->setText(pasted);
        text->paste();
        QCOMPARE(text->toPlainText().size(), pasted.size());
        if (field == "replyText"_L1)
            QTRY_COMPARE_WITH_TIMEOUT(ownReply(driver).texts.value(u"en"_s).size(), kLongestReply, 30'000);
        text->undo();
        text->redo();
        QCOMPARE(text->toPlainText().size(), pasted.size());
        QTest::keyClick(text, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!text->isVisible(), 30'000);
        driver.desk().window().findChild<QAction *>(action)->trigger();
        text = driver.find<QPlainTextEdit>(field);
        QVERIFY(text);
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().startsWith(u"xxxx"_s), 30'000);
        text->selectAll();
        text->insertPlainText(u"short words"_s);
        QCOMPARE(text->wordWrapMode(), usual);
    }

    /// Escape is pressed by mistake; and the dispute is answered from elsewhere before the letter goes in.
    void aCoverLetterThatWasChangedStays()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = QString::fromLatin1(client(driver).first("acceptable"_L1));
        QVERIFY(driver.open(id));
        auto *action = driver.desk().window().findChild<QAction *>(u"actionCoverLetter"_s);
        QVERIFY(action);
        action->trigger();
        auto *text = driver.find<QPlainTextEdit>(u"coverLetterText"_s);
        QVERIFY(text);
        const QString made = text->toPlainText();
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u"My own words"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"coverLetterDialog"_s), 30'000);
        action->trigger();
        text = driver.find<QPlainTextEdit>(u"coverLetterText"_s);
        QVERIFY(text);
        QCOMPARE(text->toPlainText(), made + u"My own words"_s);
        text->undo();
        QCOMPARE(text->toPlainText(), made); // as it would be made now
        text->redo();
        QCOMPARE(client(driver).send("PATCH", "/disputes/" + id.toLatin1() + "/accept").status, 200);
        driver.desk().opened().readAgain();
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().detail().canWrite(), 30'000);
        QVERIFY(driver.click(u"coverLetterInsert"_s));
        QVERIFY(driver.waitForText(u"messageBox"_s, u"There is no place for a cover letter"_s));
        QVERIFY(driver.isShown(u"coverLetterDialog"_s));
        QCOMPARE(text->toPlainText(), made + u"My own words"_s);
    }

    /// Who closes the window is told once what is in no draft, and again when more was written since.
    void aCoverLetterInNoDraftHoldsTheClosingOnce()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(driver.open(QString::fromLatin1(client(driver).first("acceptable"_L1))));
        const auto write = [&driver](const QString &words) {
            driver.desk().window().findChild<QAction *>(u"actionCoverLetter"_s)->trigger();
            auto *text = driver.find<QPlainTextEdit>(u"coverLetterText"_s);
            text->moveCursor(QTextCursor::Start);
            QTest::keyClicks(text, words);
            QTest::keyClick(text, Qt::Key_Escape);
            return QTest::qWaitFor([&driver] { return !driver.isShown(u"coverLetterDialog"_s); }, 30'000);
        };
        for (const QString &words : {u"Mine: "_s, u"And more: "_s}) {
            QVERIFY(write(words));
            QVERIFY(!driver.desk().window().close());
            QVERIFY(driver.waitForText(u"messageBox"_s, u"in no draft yet"_s));
            QVERIFY(driver.waitForText(u"messageBox"_s, words.trimmed())); // which one
            driver.find<QDialog>(u"messageBox"_s)->reject();
            QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"messageBox"_s), 30'000);
        }
        QVERIFY(driver.desk().window().close());
    }
};

QTEST_MAIN(TestDeskTypedReplies)
#include "tst_desktypedreplies.moc"
