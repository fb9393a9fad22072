#include "models/items/csvrows.h"
#include "tests/app/exportways.h"
#include "tests/support/csvtwin.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Columns of metadata through the real window: from the menu to values out of the cache, a file, a restart.
class TestDeskMetadata : public QObject {
    Q_OBJECT

    QTemporaryDir m_out;

    static int columnOf(DeskDriver &driver, const QString &key)
    {
        return driver.desk().table().columnNamed(metaColumnName(key));
    }
    static QString cell(DeskDriver &driver, int row, const QString &key)
    {
        return driver.desk().table().index(row, columnOf(driver, key)).data().toString();
    }

private Q_SLOTS:
    void fromTheMenuToAFileAndOverARestart()
    {
        DeskDriver driver(200);
        QVERIFY(driver.start());
        driver.desk().list().showTab(std::nullopt);
        auto *const menu = driver.desk().window().findChild<QMenu *>(u"columnsMenu"_s);
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"addMetadataColumn"_s)->trigger();
        auto *const keys = driver.find<QListWidget>(u"metaColumnKeys"_s);
        QVERIFY(keys);
        QTRY_COMPARE_WITH_TIMEOUT(keys->findItems(u"order_id"_s, Qt::MatchExactly).size(), 1, 30'000);
        auto *const line = driver.find<QLineEdit>(u"metaColumnKey"_s);
        QTest::keyClicks(line, u"order"_s);
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(line->text(), u"order_id"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"metaColumnDialog"_s), 30'000);
        QVERIFY(columnOf(driver, u"order_id"_s) >= 0);

        auto *table = driver.find<QTableView>(u"disputeTable"_s);
        table->sortByColumn(columnOf(driver, u"order_id"_s), Qt::DescendingOrder);
        table->scrollTo(table->model()->index(0, columnOf(driver, u"order_id"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(cell(driver, 0, u"order_id"_s).startsWith(u"A-"_s), 30'000); // out of the cache

        // Rows that were never in sight are opened for the file.
        const QString path = m_out.filePath(u"view.csv"_s);
        QVERIFY(exported(driver, {u"exportShown"_s, u"exportCsv"_s}, path));
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"were written to"_s));
        const auto file = readCsv(contentOf(path));
        QVERIFY(file && file->size() == 201);
        const auto at = file->first().indexOf(u"order_id"_s);
        QVERIFY(at >= 0);
        int some = 0;
        for (int row = 1; row < file->size(); ++row) {
            const QString value = file->at(row).at(at);
            QVERIFY2(value.isEmpty() || value.startsWith(u"A-"_s), qPrintable(value));
            QVERIFY(value.isEmpty() || row == 1 || value <= file->at(row - 1).at(at)); // in the list's order
            some += value.isEmpty() ? 0 : 1;
        }
        QVERIFY(some > 50 && some < 200);

        // A file with everything has that column as well.
        const QString everything = m_out.filePath(u"everything.csv"_s);
        QVERIFY(exported(driver, {u"exportEverything"_s, u"exportCsv"_s}, everything));
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"everything.csv"_s));
        const auto whole = readCsv(contentOf(everything));
        QVERIFY(whole && whole->size() == 201);
        QCOMPARE(whole->first().last(), u"order_id"_s); // behind what such a file has anyway
        QCOMPARE(whole->first().size(), everyCsvField().size() + 1);
        QStringList inView;
        QStringList inAll;
        for (int row = 1; row <= 200; ++row) {
            inView.append(file->at(row).at(at));
            inAll.append(whole->at(row).last());
        }
        QCOMPARE(inAll, inView); // in the same order: it is sorted by them

        driver.stop();
        QVERIFY(driver.start());
        driver.desk().list().showTab(std::nullopt);
        QVERIFY(columnOf(driver, u"order_id"_s) >= 0);
        table = driver.find<QTableView>(u"disputeTable"_s);
        QVERIFY(!table->isColumnHidden(columnOf(driver, u"order_id"_s)));
        QCOMPARE(driver.desk().table().sortColumn(), columnOf(driver, u"order_id"_s));
    }
};

QTEST_MAIN(TestDeskMetadata)
#include "tst_deskmetadata.moc"
