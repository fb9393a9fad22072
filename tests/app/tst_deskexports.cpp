#include "tests/app/exportways.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/csvtwin.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIcon>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Exports through the real window: from a menu to a file on the disk.
class TestDeskExports : public QObject {
    Q_OBJECT

    QTemporaryDir m_out;

    static void grab(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("DISPUTEDESK_SHOTS"); // for eyes
        if (widget && !folder.isEmpty())
            widget->grab().save(folder + u'/' + name + u".png"_s);
    }

private Q_SLOTS:
    void csvIsTheListAsItIsShown_data()
    {
        QTest::addColumn<QByteArray>("theme");
        QTest::newRow("light") << "light"_ba;
        QTest::newRow("dark") << "dark"_ba;
    }
    void csvIsTheListAsItIsShown()
    {
        QFETCH(QByteArray, theme);
        DeskDriver driver(300, theme);
        QVERIFY(driver.start());
        driver.desk().list().showTab(std::nullopt);
        driver.desk().list().setSearch(u"currency:THB"_s);
        DisputeTableModel &table = driver.desk().table();
        table.sort(DisputeTableModel::Amount, Qt::DescendingOrder);
        QVERIFY(QTest::qWaitFor([&] { return !table.isBusy() && table.search() == u"currency:THB"_s; }, 30'000));
        QVERIFY(table.rowCount() > 10 && table.rowCount() < 300);
        auto *view = driver.find<QTableView>(u"disputeTable"_s);
        QVERIFY(view && !view->isColumnHidden(DisputeTableModel::ReasonColumn));
        view->setColumnHidden(DisputeTableModel::ReasonColumn, true);
        QHeaderView *const header = view->horizontalHeader();
        QVERIFY(header->visualIndex(DisputeTableModel::DisputeId) > 0);
        header->moveSection(header->visualIndex(DisputeTableModel::DisputeId), 0);
        QVERIFY(act(driver, "actionExport"));
        auto *dialog = driver.find<QDialog>(u"exportDialog"_s);
        QVERIFY(dialog);
        grab(dialog, u"export-"_s + QString::fromLatin1(theme));
        const QString path = m_out.filePath(QString::fromLatin1(theme) + u"-view.csv"_s);
        QVERIFY(choose(driver, {u"exportShown"_s, u"exportCsv"_s}));
        QVERIFY(saveAs(driver, u"exportFileDialog"_s, path));
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(path); }, 60'000));
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"were written to"_s));
        const auto file = readCsv(contentOf(path));
        QVERIFY(file);
        QCOMPARE(file->size(), table.rowCount() + 1);
        // Those of the columns that are shown, the extra ones of due date and amount among them; the list's title of
        // the due date names a zone beside it, the file has one in each of its times.
        QStringList titles;
        for (int visual = 0; visual < header->count(); ++visual)
            if (const int column = header->logicalIndex(visual); !view->isColumnHidden(column))
                titles += table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().section(u" ("_s, 0, 0);
        QStringList found = file->first();
        found.removeAll(u"Due date from"_s);
        found.removeAll(u"Amount in minor units"_s);
        found.removeAll(u"Status code"_s);
        found.removeAll(u"Decided, nothing sent"_s);
        found.removeAll(u"Decided at"_s);
        found.removeAll(u"Seen to be gone at the provider"_s);
        QCOMPARE(found, titles);
        QCOMPARE(found.first(), u"Dispute"_s);
        QVERIFY(!found.contains(u"Reason"_s));
        const auto at = file->first().indexOf(u"Dispute"_s);
        const auto minor = file->first().indexOf(u"Amount in minor units"_s);
        QVERIFY(at >= 0 && minor >= 0);
        for (int row = 0; row < table.rowCount(); ++row) {
            const QModelIndex cell = table.index(row, DisputeTableModel::Amount);
            QCOMPARE(file->at(row + 1).at(at), table.data(cell, DisputeTableModel::IdRole).toString());
            QCOMPARE(file->at(row + 1).at(minor), table.data(cell, DisputeTableModel::SortRole).toString());
        }
    }

    void csvOfEverythingAndOfTheSelection()
    {
        DeskDriver driver(120);
        QVERIFY(driver.start());
        const QString all = m_out.filePath(u"all.csv"_s);
        QVERIFY(exported(driver, {u"exportEverything"_s, u"exportCsv"_s}, all));
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"were written to"_s)); // one at a time
        const auto file = readCsv(contentOf(all));
        QVERIFY(file && file->size() == 121);
        auto *view = driver.find<QTableView>(u"disputeTable"_s);
        QVERIFY(view);
        view->selectRow(1);
        view->selectionModel()->select(
            view->model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QString some = m_out.filePath(u"some.csv"_s);
        QVERIFY(exported(driver, {u"exportSelected"_s, u"exportCsv"_s}, some));
        const auto chosen = readCsv(contentOf(some));
        QVERIFY(chosen && chosen->size() == 3);
        const auto at = chosen->first().indexOf(u"Dispute"_s);
        QCOMPARE(chosen->at(1).at(at), view->model()->index(1, 0).data(DisputeTableModel::IdRole).toString());
        QCOMPARE(chosen->at(2).at(at), view->model()->index(3, 0).data(DisputeTableModel::IdRole).toString());
    }

    /// Who closes the window is not left to believe that the file is there.
    void theWindowWaitsForAnExport()
    {
        DeskDriver driver(120);
        QVERIFY(driver.start());
        QVERIFY(act(driver, "actionExport"));
        QVERIFY(choose(driver, {u"exportEverything"_s, u"exportJson"_s}));
        auto *dialog = driver.find<QFileDialog>(u"exportFileDialog"_s);
        QVERIFY(dialog);
        const QString path = m_out.filePath(u"closing.json"_s);
        Q_EMIT dialog->fileSelected(path);
        QVERIFY(!driver.desk().window().close());
        dialog->reject();
        QVERIFY(driver.waitForText(u"messageBox"_s, u"Wait until it has ended"_s));
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(path); }, 60'000));
        driver.find<QDialog>(u"messageBox"_s)->reject();
        QTRY_VERIFY_WITH_TIMEOUT(driver.desk().window().close(), 30'000);
    }

    void jsonOfTheSelectionIsWhatTheProviderSent()
    {
        DeskDriver driver(60);
        QVERIFY(driver.start());
        auto *view = driver.find<QTableView>(u"disputeTable"_s);
        QVERIFY(view);
        view->selectAll();
        const QString path = m_out.filePath(u"selection.json"_s);
        QVERIFY(exported(driver, {u"exportSelected"_s, u"exportJson"_s}, path));
        const QByteArray bytes = contentOf(path);
        const QJsonArray array = QJsonDocument::fromJson(bytes).array();
        QCOMPARE(array.size(), driver.desk().table().rowCount());
        QVERIFY(!bytes.contains("skey_"));
        for (int row = 0; row < array.size(); ++row) {
            const QJsonObject entry = array.at(row).toObject();
            const QString id = view->model()->index(row, 0).data(DisputeTableModel::IdRole).toString();
            QCOMPARE(entry.value("id"_L1).toString(), id);
            QCOMPARE(entry.value("account"_L1).toString(), u"Siam Goods"_s);
            QCOMPARE(entry.value("provider"_L1).toString(), u"omise"_s);
            QCOMPARE(entry.value("mode"_L1).toString(), u"test"_s);
            QVERIFY(QDateTime::fromString(entry.value("as_of"_L1).toString(), Qt::ISODateWithMs).isValid());
            // The list of documents tells when it was asked for: the one thing that differs between two answers.
            const auto timeless = [](QJsonObject answer) {
                QJsonObject documents = answer.value("documents"_L1).toObject();
                documents.remove("to"_L1);
                answer.insert("documents"_L1, documents);
                return answer;
            };
            const QJsonObject there = tests::SandboxClient(driver.sandbox()).get("/disputes/" + id.toLatin1()).json();
            QCOMPARE(timeless(entry.value("answer"_L1).toObject()), timeless(there));
        }
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"written to"_s)); // the file is there a moment before that is told
        QVERIFY(act(driver, "actionCopyJson"));
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"in the clipboard"_s));
        QCOMPARE(QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array(), array);
    }

    void aFolderThatTakesNothingIsTold()
    {
#ifdef Q_OS_LINUX
        DeskDriver driver(20);
        QVERIFY(driver.start());
        QVERIFY(act(driver, "actionExport"));
        QVERIFY(choose(driver, {u"exportEverything"_s, u"exportCsv"_s}));
        auto *dialog = driver.find<QFileDialog>(u"exportFileDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(u"/proc/disputes.csv"_s); // root may write anywhere but there
        dialog->reject();
        QVERIFY(driver.waitForText(u"messageBox"_s, u"Choose another folder"_s));
        const auto *const box = driver.find<QMessageBox>(u"messageBox"_s);
        // What was not done is no mere news.
        const QIcon warning = driver.desk().theme().icon(u"warning"_s, Ink::Warning);
        QCOMPARE(box->iconPixmap().toImage(), warning.pixmap(QSize(32, 32), box->devicePixelRatio()).toImage());
#else
        QSKIP("A folder that refuses everybody is asked of Linux.");
#endif
    }

    void theCaseFileBecomesAPdf()
    {
        DeskDriver driver(60);
        QVERIFY(driver.start());
        auto *save = driver.desk().window().findChild<QAction *>(u"actionSaveCaseFile"_s);
        QVERIFY(save && !save->isEnabled()); // no dispute is open
        const QString id = QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1));
        QVERIFY(driver.open(id));
        QVERIFY(act(driver, "actionSaveCaseFile"));
        const QString path = m_out.filePath(u"case.pdf"_s);
        QVERIFY(saveAs(driver, u"caseFileDialog"_s, path));
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(path); }, 60'000));
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"The case file was written"_s));
        QVERIFY(contentOf(path).startsWith("%PDF-"));
    }

    /// Whether this machine has a printer is chance: tst_caseflow holds what either answer leads to.
    void thePrintersAreAskedFor()
    {
        DeskDriver driver(20);
        QVERIFY(driver.start());
        const QString id = QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1));
        QVERIFY(driver.open(id));
        QVERIFY(act(driver, "actionPrintCaseFile"));
        QVERIFY(QTest::qWaitFor(
            [&] { return driver.isShown(u"noPrinterBox"_s) || driver.isShown(u"printPreview"_s); }, 30'000));
    }
};

QTEST_MAIN(TestDeskExports)
#include "tst_deskexports.moc"
