#include "models/items/placeholders.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/dialogs/replypicker.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Canned replies and the cover letter in the real window, on the sandbox.
class TestDeskReplies : public QObject {
    Q_OBJECT

    static tests::SandboxClient client(DeskDriver &driver)
    {
        return tests::SandboxClient(driver.sandbox(), driver.api());
    }
    static bool openResponse(DeskDriver &driver, const char *list)
    {
        const QString id = QString::fromLatin1(client(driver).first(QLatin1StringView(list)));
        if (id.isEmpty() || !driver.open(id))
            return false;
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        return true;
    }
    static bool trigger(DeskDriver &driver, const QString &name)
    {
        auto *action = driver.desk().window().findChild<QAction *>(name);
        if (action)
            action->trigger();
        return action != nullptr;
    }
    /// A reply of our own, made in the editor as a person does.
    static bool makeReply(DeskDriver &driver, const QString &name, const QString &text)
    {
        if (!trigger(driver, u"actionEditReplies"_s) || !driver.find(u"repliesDialog"_s)
            || !driver.click(u"repliesNew"_s))
            return false;
        auto *line = driver.find<QLineEdit>(u"replyName"_s);
        auto *edit = driver.find<QPlainTextEdit>(u"replyText"_s);
        if (!line || !edit)
            return false;
        line->selectAll();
        QTest::keyClicks(line, name);
        edit->setFocus();
        edit->setPlainText(text);
        return driver.click(u"repliesClose"_s);
    }
    /// Puts another text into a reply of that name.
    static bool changeReply(DeskDriver &driver, const QString &name, const QString &text)
    {
        auto *tree = trigger(driver, u"actionEditReplies"_s) ? driver.find<QTreeView>(u"repliesTree"_s) : nullptr;
        if (!tree)
            return false;
        const QModelIndexList found = tree->model()->match(
            tree->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            return false;
        tree->setCurrentIndex(found.constFirst());
        auto *line = driver.find<QLineEdit>(u"replyName"_s);
        auto *edit = driver.find<QPlainTextEdit>(u"replyText"_s);
        if (!line || !edit || line->text() != name || edit->isReadOnly() || edit->toPlainText().isEmpty())
            return false;
        edit->setFocus();
        edit->setPlainText(text);
        return driver.click(u"repliesClose"_s);
    }
    static bool pick(DeskDriver &driver, const QString &search)
    {
        if (!trigger(driver, u"actionInsertReply"_s))
            return false;
        auto *line = driver.find<QLineEdit>(u"replySearch"_s);
        if (!line)
            return false;
        QTest::keyClicks(line, search);
        QTest::keyClick(line, Qt::Key_Return);
        return QTest::qWaitFor([&] { return !driver.isShown(u"replyPicker"_s); }, 20'000);
    }
    static bool waitForCharge(DeskDriver &driver)
    {
        return QTest::qWaitFor([&] { return driver.desk().opened().view().charge.has_value(); }, 20'000);
    }

private Q_SLOTS:
    void insertsAtTheCursorAndCanBeUndone()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(openResponse(driver, "acceptable"));
        QVERIFY(waitForCharge(driver));
        QVERIFY(makeReply(driver, u"Mine"_s, u"[{{amount}} {{currency}}, card {{charge.card.last_digits}}]"_s));
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        message->setFocus();
        QTest::keyClicks(message, u"before after"_s);
        QTextCursor at = message->textCursor();
        at.setPosition(7);
        message->setTextCursor(at);
        QVERIFY(pick(driver, u"mine"_s));
        const DisputeView &view = driver.desk().opened().view();
        const QString filled = u"[%1 %2, card %3]"_s.arg(groupedAmount(view.dispute.amount, view.dispute.provider,
                                                             QLocale(QLocale::English, QLocale::UnitedKingdom)),
            view.dispute.amount.currency, view.charge->cardLastDigits);
        QTRY_COMPARE_WITH_TIMEOUT(message->toPlainText(), u"before "_s + filled + u"after"_s, 30'000);
        message->undo();
        QCOMPARE(message->toPlainText(), u"before after"_s);
        message->redo();
        // A later change of the reply changes nothing that stands there.
        QVERIFY(changeReply(driver, u"Mine"_s, u"<other text>"_s));
        QCOMPARE(message->toPlainText(), u"before "_s + filled + u"after"_s);
        message->moveCursor(QTextCursor::End);
        QVERIFY(pick(driver, u"mine"_s));
        QTRY_COMPARE_WITH_TIMEOUT(message->toPlainText(), u"before "_s + filled + u"after<other text>"_s, 30'000);
        const QString id = view.dispute.id;
        QTRY_COMPARE_WITH_TIMEOUT(
            driver.desk().drafts().draft(driver.account().id, id).message, message->toPlainText(), 30'000);
    }

    void theReplySurvivesARestart()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(openResponse(driver, "acceptable"));
        QVERIFY(makeReply(driver, u"Kept"_s, u"kept text"_s));
        driver.stop();
        QVERIFY(QFile::exists(driver.folder() + "/replies.json"_L1));
        QVERIFY(driver.start());
        QVERIFY(openResponse(driver, "acceptable"));
        QVERIFY(pick(driver, u"kept"_s));
        QVERIFY(driver.waitForText(u"responsePane"_s, u"kept text"_s));
    }

    void aFolderGetsAnotherName()
    {
        DeskDriver driver;
        QFile file(driver.folder() + "/replies.json"_L1);
        const QByteArray reply = "{\"id\":\"7d2f4f0c-1111-4a2b-8c3d-0123456789ab\",\"folder\":\"Parcels\","
                                 "\"name\":\"Signed for\",\"texts\":{\"en\":\"It was signed for.\"}}";
        const QByteArray bytes = "{\"format\":\"disputedesk-replies\",\"version\":1,\"replies\":[" + reply + "]}";
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QVERIFY(driver.start());
        QVERIFY(trigger(driver, u"actionEditReplies"_s));
        auto *tree = driver.find<QTreeView>(u"repliesTree"_s);
        auto *rename = driver.find<QPushButton>(u"repliesRenameFolder"_s);
        QVERIFY(tree && rename);
        QTRY_COMPARE_WITH_TIMEOUT(tree->model()->index(0, 0).data().toString(), u"Parcels"_s, 30'000);
        QVERIFY(!rename->isEnabled()); // a reply is chosen
        tree->setCurrentIndex(tree->model()->index(tree->model()->rowCount() - 1, 0));
        QVERIFY(!rename->isEnabled()); // came with the program
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QVERIFY(rename->isEnabled());
        tree->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(tree->window()));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_F2);
        auto *dialog = driver.find<QInputDialog>(u"folderNameDialog"_s);
        QVERIFY(dialog);
        auto *line = dialog->findChild<QLineEdit *>();
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        line->clear();
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(line, u"Delivery"_s);
        QVERIFY(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(tree->currentIndex().data().toString(), u"Delivery"_s, 30'000);
        driver.click(u"repliesClose"_s);
        driver.stop();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY2(kept.contains("Delivery") && !kept.contains("Parcels"), kept.constData());
    }

    void aReplyThatIsTooLongIsSaid()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(trigger(driver, u"actionEditReplies"_s));
        QVERIFY(driver.find(u"repliesDialog"_s) && driver.click(u"repliesNew"_s));
        auto *edit = driver.find<QPlainTextEdit>(u"replyText"_s);
        QVERIFY(edit);
        edit->setFocus();
        edit->insertPlainText(QString(kLongestReply + 7, u'x'));
        QVERIFY(driver.waitForText(u"repliesDialog"_s, u"7 characters more"_s));
        QTest::qWait(600); // it was saved meanwhile
        QCOMPARE(edit->toPlainText().size(), kLongestReply + 7);
    }

    /// The computer is shut down with the editor open: the last words are in the file.
    void closingTakesWhatStandsInTheEditor()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(trigger(driver, u"actionEditReplies"_s));
        QVERIFY(driver.find(u"repliesDialog"_s) && driver.click(u"repliesNew"_s));
        auto *edit = driver.find<QPlainTextEdit>(u"replyText"_s);
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClicks(edit, u"the last words"_s);
        driver.desk().window().close(); // not yet: the disk has to answer first
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().window().isVisible(), 30'000);
        QFile file(driver.folder() + "/replies.json"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("the last words"));
    }

    void anUnfilledPlaceholderIsNeverSent()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(openResponse(driver, "acceptable"));
        QVERIFY(waitForCharge(driver));
        const QString id = driver.desk().opened().disputeId();
        QVERIFY(makeReply(driver, u"Hole"_s, u"first line\nof {{metadata.no_such_key}}."_s));
        QVERIFY(pick(driver, u"hole"_s));
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        QTRY_VERIFY_WITH_TIMEOUT(message->toPlainText().contains("{{metadata.no_such_key}}"_L1), 30'000);
        QCOMPARE(message->extraSelections().size(), 1); // marked where it stands
        auto *send = driver.find<QPushButton>(u"detailRespond"_s);
        QVERIFY(send);
        QTRY_VERIFY_WITH_TIMEOUT(!send->isEnabled(), 30'000);
        QVERIFY(send->toolTip().contains("{{metadata.no_such_key}} in line 2"_L1));
        // The way round the button: the menu's action.
        QTRY_VERIFY_WITH_TIMEOUT(
            driver.desk().window().actions().respond->isEnabled(), 30'000); // the draft is known by now
        driver.desk().window().actions().respond->trigger();
        QVERIFY(driver.waitForText(u"messageBox"_s, u"{{metadata.no_such_key}}"_s));
        QVERIFY(!driver.isShown(u"reviewDialog"_s));
        QCOMPARE(int(client(driver).counter("writes"_L1, id.toLatin1())), 0);
        driver.find<QDialog>(u"messageBox"_s)->close();
        message->setFocus();
        message->selectAll();
        QTest::keyClicks(message, u"filled in by hand"_s);
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 30'000);
        QVERIFY(message->extraSelections().isEmpty());
    }

    /// The reply is in the language of the card's country until a person says another, which then holds.
    void theLanguageChosenByHandHolds()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(openResponse(driver, "acceptable"));
        QVERIFY(waitForCharge(driver));
        QVERIFY(trigger(driver, u"actionInsertReply"_s));
        auto *list = driver.find<QListWidget>(u"replyList"_s);
        auto *language = driver.find<QComboBox>(u"replyLanguage"_s);
        QVERIFY(list && language);
        QCOMPARE(language->count(), 4);
        const QString first = replyLanguageFor(driver.desk().opened().view(), {u"en"_s, u"th"_s, u"ja"_s, u"zh_CN"_s});
        QCOMPARE(language->currentData().toString(), first);
        const QString other = first == "ja"_L1 ? u"zh_CN"_s : u"ja"_s;
        language->setCurrentIndex(language->findData(other));
        Q_EMIT language->activated(language->currentIndex());
        list->setCurrentRow(list->currentRow() + 1);
        QCOMPARE(language->currentData().toString(), other);
        auto *search = driver.find<QLineEdit>(u"replySearch"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"replyPicker"_s), 30'000);
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        QTRY_COMPARE_WITH_TIMEOUT(
            replyLanguageOf(message->toPlainText(), driver.desk().opened().view()), other, 30'000);
    }

    void evidenceFieldsTakeRepliesAndHoldThemBackToo()
    {
        DeskDriver driver(120, "light", ProviderKind::Stripe);
        QVERIFY(driver.start());
        QVERIFY(openResponse(driver, "needs_response"));
        const QString id = driver.desk().opened().disputeId();
        QVERIFY(makeReply(driver, u"Field"_s, u"{{dispute.id}} {{charge.card.brand}}"_s));
        QVERIFY(trigger(driver, u"actionInsertReply"_s)); // no field is open
        QVERIFY(driver.waitForText(u"messageBox"_s, u"open one of its text fields first"_s));
        driver.find<QDialog>(u"messageBox"_s)->close();
        if (!driver.isShown(u"evidenceHead_product_description"_s))
            QVERIFY(driver.click(u"evidenceMore"_s));
        QVERIFY(driver.click(u"evidenceHead_product_description"_s));
        auto *edit = driver.find<QPlainTextEdit>(u"evidenceEdit_product_description"_s);
        QVERIFY(edit);
        edit->setFocus();
        QVERIFY(pick(driver, u"field"_s));
        QTRY_VERIFY_WITH_TIMEOUT(edit->toPlainText().endsWith(id + " {{charge.card.brand}}"_L1), 30'000);
        auto *send = driver.find<QPushButton>(u"detailRespond"_s);
        QVERIFY(send);
        QTRY_VERIFY_WITH_TIMEOUT(!send->isEnabled(), 30'000);
        QVERIFY(send->toolTip().contains("Product description"_L1));
        QVERIFY(driver.isShown(u"evidenceUnfilled_product_description"_s));
        QCOMPARE(int(client(driver).counter("writes"_L1, id.toLatin1())), 0);
    }

    void theMenuInsertsAndOffersAll()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(openResponse(driver, "acceptable"));
        QVERIFY(makeReply(driver, u"Plain & simple"_s, u"no placeholder"_s));
        QVERIFY(driver.click(u"responseReply"_s));
        auto *menu = driver.find<QMenu>(u"replyMenu"_s);
        QVERIFY(menu);
        QAction *found = nullptr;
        for (QAction *action : menu->findChildren<QAction *>())
            if (action->text() == "Plain && simple"_L1)
                found = action;
        QVERIFY(found);
        found->trigger();
        menu->close();
        QVERIFY(driver.waitForText(u"responsePane"_s, u"no placeholder"_s));
    }

    void theCoverLetterIsAppendedNeverPutOver()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(openResponse(driver, "acceptable"));
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        message->setFocus();
        QTest::keyClicks(message, u"typed by hand"_s);
        QVERIFY(trigger(driver, u"actionCoverLetter"_s));
        auto *text = driver.find<QPlainTextEdit>(u"coverLetterText"_s);
        QVERIFY(text);
        const QString letter = text->toPlainText();
        QVERIFY(letter.contains(driver.desk().opened().disputeId()));
        QVERIFY(driver.click(u"coverLetterInsert"_s));
        QTRY_COMPARE_WITH_TIMEOUT(message->toPlainText(), u"typed by hand\n\n"_s + letter, 30'000);
        message->undo();
        QCOMPARE(message->toPlainText(), u"typed by hand"_s);
    }

    void theCoverLetterSpeaksTheLanguageOfTheDraft()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(openResponse(driver, "acceptable"));
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        message->setPlainText(u"我们对此争议提出异议。"_s);
        QVERIFY(trigger(driver, u"actionCoverLetter"_s));
        auto *text = driver.find<QPlainTextEdit>(u"coverLetterText"_s);
        auto *box = driver.find<QComboBox>(u"coverLetterLanguage"_s);
        QVERIFY(text && box);
        QCOMPARE(box->currentData().toString(), u"zh_CN"_s);
        const QString chinese = text->toPlainText();
        box->setCurrentIndex(box->findData(u"en"_s));
        QVERIFY(text->toPlainText().contains("We contest this dispute"_L1));
        box->setCurrentIndex(box->findData(u"zh_CN"_s));
        QCOMPARE(text->toPlainText(), chinese);
        QTest::keyClicks(text, u"mine "_s);
        QVERIFY(!box->isEnabled()); // another language would put the words away
        box->setCurrentIndex(box->findData(u"en"_s));
        QVERIFY(text->toPlainText().contains(u"mine"_s) && !text->toPlainText().contains("We contest"_L1));
        driver.click(u"coverLetterCancel"_s);
    }

    void aDamagedFileIsSetAside()
    {
        DeskDriver driver;
        QFile file(driver.folder() + "/replies.json"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"format\":") > 0);
        file.close();
        QVERIFY(driver.start());
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"canned replies was damaged"_s));
        QCOMPARE(QDir(driver.folder()).entryList({u"replies.json.damaged-*"_s}).size(), 1);
    }

    void aFileOfALaterVersionIsLeftAlone()
    {
        DeskDriver driver;
        const QByteArray bytes = "{\"format\":\"disputedesk-replies\",\"version\":99,\"replies\":[]}";
        QFile file(driver.folder() + "/replies.json"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QVERIFY(driver.start());
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"newer version"_s));
        QVERIFY(trigger(driver, u"actionEditReplies"_s));
        auto *make = driver.find<QPushButton>(u"repliesNew"_s);
        QVERIFY(make && !make->isEnabled());
        driver.click(u"repliesClose"_s);
        driver.stop();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }
};

QTEST_MAIN(TestDeskReplies)
#include "tst_deskreplies.moc"
