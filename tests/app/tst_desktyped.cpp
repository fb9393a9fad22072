#include "app/desktop/triageflow.h"
#include "models/items/metadatamodel.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Nothing that is typed is lost: a pause, the next field, Escape, the end of the program and a dispute that moves on
/// come where nobody wants them.
class TestDeskTyped : public QObject {
    Q_OBJECT

    static tests::SandboxClient client(DeskDriver &driver)
    {
        return tests::SandboxClient(driver.sandbox(), driver.api());
    }
    static QString openOne(DeskDriver &driver, const char *list, DetailPane::Tab tab)
    {
        const QString id = QString::fromLatin1(client(driver).first(QLatin1StringView(list)));
        if (id.isEmpty() || !driver.open(id))
            return {};
        driver.desk().detail().setCurrentTab(tab);
        return id;
    }
    static Draft draft(DeskDriver &driver, const QString &id)
    {
        return driver.desk().drafts().draft(driver.account().id, id);
    }
    static Triage note(DeskDriver &driver, const QString &id)
    {
        auto *flow = driver.desk().window().findChild<TriageFlow *>();
        return flow ? flow->book().triage(driver.account().id, id) : Triage();
    }
    static QPlainTextEdit *openNote(DeskDriver &driver)
    {
        auto *note = driver.find<QPlainTextEdit>(u"triageNote"_s);
        if (!note || !QTest::qWaitFor([note] { return note->isEnabled(); }, 30'000))
            return nullptr;
        note->setFocus();
        return note;
    }
    /// Metadata of the message in the making: the first entry turned into ours, its value open in an editor.
    static QWidget *openCell(DeskDriver &driver, MetadataType type, const QString &value)
    {
        auto *table = driver.desk().detail().findChild<QTableView *>(u"metadataTable"_s);
        auto *model = table ? qobject_cast<MetadataModel *>(table->model()) : nullptr;
        const int row = model && model->rowCount() == 0 ? model->addEntry() : 0;
        if (!model)
            return nullptr;
        model->setData(model->index(row, MetadataModel::Key), u"parcel"_s, Qt::EditRole);
        model->setData(model->index(row, MetadataModel::Value), value, Qt::EditRole);
        model->setData(model->index(row, MetadataModel::Type), int(type), Qt::EditRole);
        table->setFocus();
        table->setCurrentIndex(model->index(row, MetadataModel::Value));
        table->edit(table->currentIndex());
        auto *cell = table->findChild<QWidget *>(u"metadataCell"_s);
        if (cell)
            cell->setFocus();
        return cell;
    }

private Q_SLOTS:
    /// The dispute is answered from elsewhere while the keys go into a cell of the metadata.
    void theDisputeMovesOnUnderAnOpenCell()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QString id;
        for (const QByteArray &one : client(driver).about("acceptable"_L1))
            if (id.isEmpty() && driver.open(QString::fromLatin1(one))
                && !driver.desk().opened().view().dispute.metadata.isEmpty())
                id = QString::fromLatin1(one); // its rows stay: the cell stays open
        QVERIFY(!id.isEmpty());
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        message->setFocus();
        QTest::keyClicks(message, u"Signed for by the customer"_s);
        QPointer<QWidget> cell = openCell(driver, MetadataType::Text, u"TH"_s);
        QVERIFY(cell);
        QTest::keyClicks(cell, u"123"_s);
        QCOMPARE(client(driver).send("PATCH", "/disputes/" + id.toLatin1() + "/accept").status, 200);
        driver.desk().opened().readAgain();
        QTRY_VERIFY_WITH_TIMEOUT(message->isReadOnly(), 30'000);
        if (cell && cell->isVisible()) // the hands do not know it yet
            QTest::keyClicks(cell, u"456"_s);
        QTest::qWait(900); // whatever waits is saved
        QTRY_COMPARE_WITH_TIMEOUT(draft(driver, id).message, u"Signed for by the customer"_s, 30'000);
        const Metadata kept = draft(driver, id).metadata;
        QVERIFY(!kept.isEmpty());
        QCOMPARE(kept.first().key, u"parcel"_s);
        QVERIFY2(kept.first().text.contains(u"123"_s), qPrintable(kept.first().text));
        driver.stop();
        QVERIFY(driver.start());
        QCOMPARE(draft(driver, id).message, u"Signed for by the customer"_s);
    }

    /// Undo after another dispute was opened: what was cut there does not come up here, and is not sent from here.
    void undoBringsNothingOfAnotherDispute_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("note") << u"triageNote"_s;
        QTest::newRow("message") << u"responseMessage"_s;
    }
    void undoBringsNothingOfAnotherDispute()
    {
        QFETCH(QString, field);
        DeskDriver driver;
        QVERIFY(driver.start());
        const auto ids = client(driver).about("acceptable"_L1);
        QVERIFY(ids.size() > 1);
        const bool isNote = field == "triageNote"_L1;
        const auto openField = [&](const QByteArray &id) {
            if (!driver.open(QString::fromLatin1(id)))
                return static_cast<QPlainTextEdit *>(nullptr);
            driver.desk().detail().setCurrentTab(isNote ? DetailPane::Summary : DetailPane::Response);
            auto *edit = driver.find<QPlainTextEdit>(field);
            (void)QTest::qWaitFor([edit] { return edit && edit->isEnabled() && !edit->isReadOnly(); }, 30'000);
            return edit;
        };
        auto *edit = openField(ids.at(0));
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClicks(edit, u"of the first"_s);
        edit->selectAll();
        edit->cut();
        driver.desk().detail().flushDraft(); // whatever waits is saved
        edit = openField(ids.at(1));
        QVERIFY(edit);
        edit->setFocus();
        edit->undo();
        edit->undo();
        QCOMPARE(edit->toPlainText(), QString());
        driver.desk().detail().flushDraft();
        QCOMPARE(draft(driver, QString::fromLatin1(ids.at(1))).message, QString());
        QCOMPARE(note(driver, QString::fromLatin1(ids.at(1))).note, QString());
    }

    /// A canned reply names an order by the metadata that go out with it: as typed, not as they were.
    void aReplyIsFilledWithTheMetadataAsTyped()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = openOne(driver, "acceptable", DetailPane::Response);
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        message->setFocus();
        QTest::keyClicks(message, u"Signed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            draft(driver, id).message, u"Signed"_s, 30'000); // a draft is there: what comes is no news of one
        QWidget *const cell = openCell(driver, MetadataType::Text, u"A-1"_s);
        QVERIFY(cell);
        QTest::keyClick(cell, Qt::Key_End);
        QTest::keyClicks(cell, u"7"_s);
        const Metadata typed = driver.desk().detail().typedView().draft.metadata;
        QVERIFY(!typed.isEmpty());
        QCOMPARE(typed.first().key, u"parcel"_s);
        QVERIFY2(typed.first().text.contains(u'7'), qPrintable(typed.first().text));
    }

    /// Looking into a cell of yes and no changes nothing of what stands there.
    void aTextThatIsNoYesAndNoNoStays()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = openOne(driver, "acceptable", DetailPane::Response);
        const QString text = u"neither, the customer says that the parcel came but not on that day"_s;
        QWidget *const cell = openCell(driver, MetadataType::Boolean, text);
        QVERIFY(cell);
        driver.find<QPlainTextEdit>(u"responseMessage"_s)->setFocus();
        driver.desk().detail().flushDraft();
        QCOMPARE(draft(driver, id).metadata.value(0).text, text);
    }

    /// "Keep" keeps the tag that stands in the line as well.
    void aTagThatWasNotAddedYet()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = openOne(driver, "acceptable", DetailPane::Summary);
        auto *action = driver.desk().window().findChild<QAction *>(u"actionTriage"_s);
        QVERIFY(action && openNote(driver));
        action->trigger();
        auto *line = driver.find<QLineEdit>(u"triageNewTag"_s);
        QVERIFY(line);
        QTest::keyClicks(line, u"urgent"_s);
        QVERIFY(driver.click(u"triageTake"_s));
        QTRY_COMPARE_WITH_TIMEOUT(note(driver, id).tags, QStringList{u"urgent"_s}, 30'000);
    }

    /// A paste of a megabyte, signs that other programs cut a text at, and half a character: what stands there is what
    /// the next run shows. Half a character cannot be written; its place is marked.
    void aHostilePasteSurvivesARestart()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = openOne(driver, "acceptable", DetailPane::Summary);
        QPlainTextEdit *const edit = openNote(driver);
        QVERIFY(edit);
        const QString start = u"a"_s + QChar(0) + u"b\u00a0c\u2028d"_s + QChar(0xd83d) + u"e"_s;
        edit->insertPlainText(start);
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        message->setFocus();
        message->insertPlainText(start + (QString(99, u'x') + u'\n').repeated(10'000) + u"end"_s);
        QTRY_VERIFY_WITH_TIMEOUT(draft(driver, id).message.endsWith("end"_L1), 30'000);
        const QString typed = draft(driver, id).message;
        QVERIFY(typed.size() > 1'000'000);
        driver.stop();
        QVERIFY(driver.start());
        const auto written = [](QString text) { return text.replace(QChar(0xd83d), u'?'); };
        QCOMPARE(draft(driver, id).message.size(), typed.size());
        QCOMPARE(draft(driver, id).message.left(start.size()), written(typed.left(start.size())));
        QVERIFY(draft(driver, id).message == written(typed));
        QTRY_COMPARE_WITH_TIMEOUT(note(driver, id).note, written(typed.left(start.size())), 30'000);
    }

    /// A file's bytes as text, say: the window stays alive, and so it does when the draft is opened again.
    void aPasteWithoutASpace()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = openOne(driver, "acceptable", DetailPane::Response);
        auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        message->setFocus();
        const QString pasted(1'000'000, u'x');
        QGuiApplication::clipboard()->setText(pasted);
        message->paste();
        QTRY_COMPARE_WITH_TIMEOUT(draft(driver, id).message.size(), pasted.size(), 30'000);
        driver.stop();
        QVERIFY(driver.start());
        QVERIFY(driver.open(id));
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message && message->toPlainText() == pasted, 30'000);
    }

    /// A word that the input method still holds when the window is closed or another dispute comes.
    void aWordThatIsBeingComposed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("note") << u"triageNote"_s;
        QTest::newRow("message") << u"responseMessage"_s;
    }
    void aWordThatIsBeingComposed()
    {
        QFETCH(QString, field);
        DeskDriver driver;
        QVERIFY(driver.start());
        const bool isNote = field == "triageNote"_L1;
        const QString id = openOne(driver, "acceptable", isNote ? DetailPane::Summary : DetailPane::Response);
        auto *edit = driver.find<QPlainTextEdit>(field);
        QVERIFY(edit);
        QTRY_VERIFY_WITH_TIMEOUT(edit->isEnabled(), 30'000);
        edit->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(edit->hasFocus(), 30'000);
        QTest::keyClicks(edit, u"called "_s);
        QInputMethodEvent composing(u"にほん"_s, {});
        QApplication::sendEvent(edit, &composing);
        QTest::qWait(900); // what stood before it is saved, the word stays open
        QVERIFY(!edit->toPlainText().contains(u"にほん"_s));
        driver.stop();
        QVERIFY(driver.start());
        QVERIFY(driver.open(id));
        driver.desk().detail().setCurrentTab(isNote ? DetailPane::Summary : DetailPane::Response);
        edit = driver.find<QPlainTextEdit>(field);
        QVERIFY(edit);
        QTRY_COMPARE_WITH_TIMEOUT(edit->toPlainText(), u"called にほん"_s, 30'000);
    }
};

QTEST_MAIN(TestDeskTyped)
#include "tst_desktyped.moc"
