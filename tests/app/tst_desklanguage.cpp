#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/lefttexts.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The real window, switched from language to language while it stands.
class TestDeskLanguage : public QObject {
    Q_OBJECT
private:
    QList<Message> m_messages;

    QStringList leftIn(const QString &language, const QString &now) const
    {
        return textsLeft(m_messages, language, now);
    }

    static void choose(DeskDriver &driver, const QString &language)
    {
        driver.desk().window().actions().settings->trigger();
        auto *const box = driver.find<QComboBox>(u"settingsLanguage"_s);
        QVERIFY(box);
        box->setCurrentIndex(box->findData(language));
        QVERIFY(driver.click(u"settingsSave"_s));
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().language().key(), language, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"settingsDialog"_s), 30'000);
    }

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *const language : {"th", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    static void report(const QStringList &left)
    {
        if (!left.isEmpty())
            QFAIL(qPrintable(QString::number(left.size()) + u" texts:\n"_s + left.join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_messages = textsOfTheProgram();
        QVERIFY(m_messages.size() > 1000);
    }

    void everyTextChangesAndNothingTypedIsLost_data() { languages(); }
    void everyTextChangesAndNothingTypedIsLost()
    {
        QFETCH(QString, language);
        DeskDriver driver(120);
        QVERIFY(driver.start());
        const QString id = QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1));
        driver.desk().list().showDispute({driver.account().id, id});
        QVERIFY(driver.open(id));
        auto *const table = driver.find<QTableView>(u"disputeTable"_s);
        QVERIFY(table);
        const QModelIndex current = table->currentIndex();
        const int width = table->columnWidth(1);
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        auto *const message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        message->setFocus();
        QTest::keyClicks(message, u"Nothing was sent"_s); // one of our own texts, typed
        auto *const line = driver.find<QLineEdit>(u"searchLine"_s);
        QVERIFY(line);

        choose(driver, language);
        report(leftIn(u"en"_s, language));
        QCOMPARE(message->toPlainText(), u"Nothing was sent"_s);
        QVERIFY(message->document()->isUndoAvailable());
        QCOMPARE(line->text(), QString());
        QCOMPARE(table->currentIndex(), current);
        QCOMPARE(table->columnWidth(1), width);
        QCOMPARE(driver.desk().opened().disputeId(), id);
        QTRY_COMPARE_WITH_TIMEOUT(
            driver.desk().drafts().draft(driver.account().id, id).message, u"Nothing was sent"_s, 30'000);

        choose(driver, u"en"_s);
        report(leftIn(language, u"en"_s));
        QCOMPARE(message->toPlainText(), u"Nothing was sent"_s);
    }

    void fromOneToAnotherWithoutEnglishBetween()
    {
        DeskDriver driver(60);
        QVERIFY(driver.start());
        const QString id = QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1));
        QVERIFY(driver.open(id));
        choose(driver, u"ja"_s);
        choose(driver, u"th"_s);
        report(leftIn(u"ja"_s, u"th"_s));
        choose(driver, u"zh_CN"_s);
        report(leftIn(u"th"_s, u"zh_CN"_s));
        report(leftIn(u"en"_s, u"zh_CN"_s));
    }

    void evidenceFormChangesAndKeepsWhatWasFilledIn_data() { languages(); }
    void evidenceFormChangesAndKeepsWhatWasFilledIn()
    {
        QFETCH(QString, language);
        DeskDriver driver(60, "light", ProviderKind::Stripe);
        QVERIFY(driver.start());
        tests::SandboxClient client(driver.sandbox(), driver.api());
        const QString id = QString::fromLatin1(client.first("needs_response"_L1));
        QVERIFY(driver.open(id));
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        if (!driver.isShown(u"evidenceHead_product_description"_s))
            QVERIFY(driver.click(u"evidenceMore"_s));
        if (!driver.isShown(u"evidenceEdit_product_description"_s))
            QVERIFY(driver.click(u"evidenceHead_product_description"_s));
        auto *const field = driver.find<QPlainTextEdit>(u"evidenceEdit_product_description"_s);
        QVERIFY(field);
        field->setFocus();
        QTest::keyClicks(field, u"Receipt"_s);
        choose(driver, language);
        report(leftIn(u"en"_s, language));
        QCOMPARE(field->toPlainText(), u"Receipt"_s);
    }

    void theChoiceIsKeptAndTheOptionIsForOneRun()
    {
        DeskDriver driver(30);
        QVERIFY(driver.start());
        choose(driver, u"ja"_s);
        driver.stop();
        QVERIFY(driver.start());
        QCOMPARE(driver.desk().language().key(), u"ja"_s);
        QCOMPARE(driver.desk().window().actions().quit->text(), u"終了"_s);
        report(leftIn(u"en"_s, u"ja"_s));
        driver.stop();
        driver.setLanguage(u"th"_s);
        QVERIFY(driver.start());
        QCOMPARE(driver.desk().language().key(), u"th"_s);
        driver.stop();
        driver.setLanguage({});
        QVERIFY(driver.start());
        QCOMPARE(driver.desk().language().key(), u"ja"_s);
    }

    void noMenuHasALetterTwice_data()
    {
        languages();
        QTest::newRow("en") << u"en"_s;
    }
    void noMenuHasALetterTwice()
    {
        QFETCH(QString, language);
        DeskDriver driver(30);
        driver.setLanguage(language);
        QVERIFY(driver.start());
        QMenuBar *const bar = driver.desk().window().menuBar();
        QList<QList<QAction *>> menus{bar->actions()};
        for (QMenu *const menu : bar->findChildren<QMenu *>())
            menus.append(menu->actions());
        for (const QList<QAction *> &actions : menus) {
            QSet<QKeySequence> taken;
            for (const QAction *const action : actions) {
                const QKeySequence letter = QKeySequence::mnemonic(action->text());
                QVERIFY2(letter.isEmpty() || !taken.contains(letter), qPrintable(action->text()));
                taken.insert(letter);
            }
        }
        QVERIFY(!QKeySequence::mnemonic(bar->actions().constFirst()->text()).isEmpty());
    }

    void requestsAndFilesStayAsTheyAre()
    {
        DeskDriver driver(30);
        driver.setLanguage(u"th"_s);
        QVERIFY(driver.start());
        // The key of a setting, an amount to type, a date of the query language: never in a locale's digits.
        QCOMPARE(QLocale().language(), QLocale::Thai);
        driver.desk().list().setSearch(u"amount:>=1000 status:needs_response"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().table().isBusy(), 30'000);
        QVERIFY(!driver.isShown(u"searchProblem"_s));

        // A file is for others too: its words are English, and Qt's own dialog speaks Thai.
        driver.desk().list().setSearch({});
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().table().isBusy(), 30'000);
        const QTemporaryDir out;
        const QString path = out.filePath(u"thai.csv"_s);
        auto *const act = driver.desk().window().findChild<QAction *>(u"actionExport"_s);
        QVERIFY(act && QTest::qWaitFor([&] { return act->isEnabled(); }, 20'000));
        act->trigger();
        for (const QString &name : {u"exportShown"_s, u"exportCsv"_s}) {
            auto *const radio = driver.find<QRadioButton>(name);
            QVERIFY(radio);
            radio->setChecked(true);
        }
        QVERIFY(driver.click(u"exportGo"_s));
        auto *const dialog = driver.find<QFileDialog>(u"exportFileDialog"_s);
        QVERIFY(dialog);
        auto *const folder = dialog->findChild<QToolButton *>(u"newFolderButton"_s);
        QVERIFY(folder);
        QCOMPARE(folder->toolTip(), u"สร้างโฟลเดอร์ใหม่"_s);
        auto *const line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(line);
        line->setText(path);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(path); }, 60'000));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.readLine().mid(3); // behind the mark of UTF-8
        QVERIFY2(head.startsWith("Due,Due date from,") && head.contains(",Status,Status code,"), head.constData());
        QVERIFY(std::all_of(head.cbegin(), head.cend(), [](char c) { return uchar(c) < 128; }));
        QVERIFY(file.readLine().contains(",Open,open,"));
    }
};

QTEST_MAIN(TestDeskLanguage)

#include "tst_desklanguage.moc"
