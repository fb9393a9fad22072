#include "app/desktop/lockflow.h"
#include "tests/app/exportways.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/windowwalk.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"

#include <QAccessible>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// A case file from the export to the window that shows it: to read, labelled as a file, and with nothing sent.
class TestDeskCaseFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_out;

    /// Once nothing is under way.
    static qint64 requests(DeskDriver &driver)
    {
        tests::SandboxClient client(driver.sandbox());
        qint64 seen = -1;
        (void)QTest::qWaitFor(
            [&] {
                QTest::qWait(200);
                const qint64 now = client.get("/_sandbox/counters").json().value("total"_L1).toInteger();
                return std::exchange(seen, now) == now;
            },
            30'000);
        return seen;
    }
    /// Two disputes of the list, the first of them, as an export writes them.
    bool exportTwo(DeskDriver &driver, const QString &path)
    {
        auto *view = driver.find<QTableView>(u"disputeTable"_s);
        if (!view)
            return false;
        view->selectRow(0);
        view->selectionModel()->select(
            view->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        return exported(driver, {u"exportSelected"_s, u"exportCase"_s}, path)
            && driver.waitForText(u"noticeBar"_s, u"were written to"_s);
    }
    static QString facts(DeskDriver &driver)
    {
        auto *text = driver.find<QPlainTextEdit>(u"caseFacts"_s);
        return text ? text->toPlainText() : QString();
    }

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void whatIsExportedIsOpenedToBeRead()
    {
        DeskDriver driver(60);
        QVERIFY(driver.start());
        const QString path = m_out.filePath(u"two.disputedesk"_s);
        QVERIFY(exportTwo(driver, path));
        const QByteArray bytes = contentOf(path);
        QVERIFY(bytes.startsWith("{\"format\":\"disputedesk-case\""));
        QVERIFY(!bytes.contains("skey_"));
        auto *view = driver.find<QTableView>(u"disputeTable"_s);
        QStringList ids;
        for (int row = 0; row < 2; ++row)
            ids << view->model()->index(row, 0).data(DisputeTableModel::IdRole).toString();
        const qint64 before = requests(driver);

        QVERIFY(act(driver, "actionOpenCaseFile"));
        auto *chooser = driver.find<QFileDialog>(u"openCaseFileDialog"_s);
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(path);
        chooser->reject();
        auto *dialog = driver.find<QDialog>(u"openedCaseDialog"_s);
        QVERIFY(dialog);
        const QString said = driver.textOf(dialog);
        for (const QString &part : {u"This is a file, not the list"_s, u"Exported on "_s,
                 u"Nothing can be sent from here."_s, u"two.disputedesk"_s})
            QVERIFY2(said.contains(part), qPrintable(part + u" is not in "_s + said));
        QVERIFY2(facts(driver).contains(ids.first()), qPrintable(facts(driver)));
        QVERIFY2(facts(driver).contains(u"Siam Goods · Omise · TEST"_s), qPrintable(facts(driver)));
        auto *list = driver.find<QListWidget>(u"caseDisputes"_s);
        QVERIFY(list);
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        QVERIFY(facts(driver).contains(ids.last()) && !facts(driver).contains(ids.first()));
        // To read: no field takes a key, and the only act is the way to the list.
        for (const QPlainTextEdit *edit : dialog->findChildren<QPlainTextEdit *>())
            QVERIFY(edit->isReadOnly());
        QVERIFY(dialog->findChildren<QLineEdit *>().isEmpty());
        QStringList buttons;
        for (const QPushButton *button : dialog->findChildren<QPushButton *>())
            buttons << button->objectName();
        buttons.sort();
        QCOMPARE(buttons, (QStringList{u"caseClose"_s, u"caseOpenInList"_s}));
        QStringList problems = windowProblems(*dialog);
        problems += tooLarge(*dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QCOMPARE(requests(driver), before); // looking at a file asks nobody anything
        QCOMPARE(contentOf(path), bytes);

        QVERIFY(driver.click(u"caseOpenInList"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"openedCaseDialog"_s), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().opened().disputeId(), ids.last(), 30'000);
    }

    /// Another computer's: it is shown all the same, and there is no way to a list that has not got it.
    void oneThatIsNotInTheListIsShown()
    {
        const QString path = m_out.filePath(u"theirs.disputedesk"_s);
        {
            DeskDriver theirs(60);
            QVERIFY(theirs.start());
            QVERIFY(exportTwo(theirs, path));
            theirs.stop();
        }
        QByteArray bytes = contentOf(path);
        bytes.replace("dspt_test_", "dspt_test_zz"); // of other disputes
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        DeskDriver driver(60);
        QVERIFY(driver.start());
        driver.desk().openCaseFile(path);
        auto *open = driver.find<QPushButton>(u"caseOpenInList"_s);
        QVERIFY(open && !open->isEnabled());
        QVERIFY(driver.textOf(driver.find(u"openedCaseDialog"_s)).contains(u"not in the list on this computer"_s));
        QVERIFY(facts(driver).contains(u"dspt_test_zz"_s));
        // Another file takes its place.
        driver.desk().openCaseFile(path);
        QTRY_COMPARE_WITH_TIMEOUT(
            driver.desk().window().findChildren<QDialog *>(u"openedCaseDialog"_s).size(), 1, 30'000);
    }

    void whatIsNoCaseFileIsTold()
    {
        DeskDriver driver(30);
        QVERIFY(driver.start());
        const QString path = m_out.filePath(u"<b>bad.disputedesk"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[[[[") == 4);
        file.close();
        driver.desk().openCaseFile(path);
        QVERIFY(driver.waitForText(u"messageBox"_s, u"is no case file of this program"_s));
        QVERIFY(driver.textOf(driver.find(u"messageBox"_s)).contains(u"The file was not opened"_s));
        QVERIFY(!driver.isShown(u"openedCaseDialog"_s));
        QCOMPARE(contentOf(path), "[[[["_ba);
    }

    void oneThatIsDroppedIsOpened()
    {
        DeskDriver driver(30);
        QVERIFY(driver.start());
        const QString path = m_out.filePath(u"dropped.disputedesk"_s);
        QVERIFY(exportTwo(driver, path));
        MainWindow &window = driver.desk().window();
        const auto drop = [&window](const QList<QUrl> &urls) {
            QMimeData data;
            data.setUrls(urls);
            QDragEnterEvent enter({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
            enter.ignore();
            QCoreApplication::sendEvent(&window, &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent dropped({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&window, &dropped);
            return dropped.dropAction() == Qt::CopyAction; // it stays where it was
        };
        QVERIFY(!drop({QUrl::fromLocalFile(m_out.filePath(u"a.pdf"_s))}));
        QVERIFY(!drop({QUrl(u"https://example.com/a.disputedesk"_s)}));
        for (const QString &share : {u"file://server/share/a.disputedesk"_s, u"file:////server/share/a.disputedesk"_s,
                 u"file:///%5C%5Cserver/share/a.disputedesk"_s})
            QVERIFY2(!drop({QUrl(share)}), qPrintable(share)); // a network share (F9)
        QVERIFY(!drop({QUrl::fromLocalFile(path), QUrl::fromLocalFile(path)}));
        QVERIFY(drop({QUrl::fromLocalFile(path)}));
        QVERIFY(driver.find(u"openedCaseDialog"_s));
    }

    /// A second start may ask for one at any time: nothing of it comes over a question that waits for an answer.
    void aConfirmationComesFirst_data()
    {
        QTest::addColumn<bool>("isGood");
        QTest::newRow("a case file") << true;
        QTest::newRow("no case file: a box that says so") << false;
    }
    void aConfirmationComesFirst()
    {
        QFETCH(bool, isGood);
        DeskDriver driver(60);
        QVERIFY(driver.start());
        const QString path = m_out.filePath(u"second start.disputedesk"_s);
        QVERIFY(!isGood || exportTwo(driver, path));
        QVERIFY(driver.open(QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1))));
        QVERIFY(driver.click(u"detailConcede"_s));
        auto *question = driver.find<QDialog>(u"confirmDialog"_s);
        QVERIFY(question);
        driver.desk().openCaseFile(isGood ? path : m_out.filePath(u"nowhere.disputedesk"_s));
        const QString shown = isGood ? u"openedCaseDialog"_s : u"messageBox"_s;
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"is waiting to be shown"_s));
        QTest::qWait(1000); // longer than it looks again
        QVERIFY(!driver.desk().window().findChild<QDialog *>(shown));
        QVERIFY(question->isVisible());
        question->reject();
        QVERIFY(driver.find(shown));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"noticeAct_caseFileWaits"_s), 30'000);
    }

    /// Asked for from outside while nobody may look: shown once somebody may.
    void aLockedProgramShowsNone()
    {
        DeskDriver driver(30);
        QVERIFY(driver.start());
        const QString path = m_out.filePath(u"locked.disputedesk"_s);
        QVERIFY(exportTwo(driver, path));
        driver.desk().lock().desk().lock();
        QVERIFY(driver.find(u"lockWindow"_s));
        driver.desk().openCaseFile(path);
        QDialog *dialog = nullptr;
        QVERIFY(QTest::qWaitFor(
            [&] { return (dialog = driver.desk().window().findChild<QDialog *>(u"openedCaseDialog"_s)) != nullptr; },
            30'000));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), 30'000);
        driver.desk().lock().desk().unlock();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible(), 30'000);
    }
};

QTEST_MAIN(TestDeskCaseFile)
#include "tst_deskcasefile.moc"
