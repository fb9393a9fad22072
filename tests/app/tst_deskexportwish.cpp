#include "app/desktop/folders.h"
#include "app/desktop/insightsflow.h"
#include "models/store/database.h"
#include "tests/app/exportways.h"
#include "tests/support/csvtwin.h"
#include "ui/panes/listpane.h"

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

using namespace disputedesk;
using namespace disputedesk::test;

/// What was asked for and what becomes of it: the window goes on while a file is being named and written, a person
/// calls it off, and the cache does not give what it should.
class TestDeskExportWish : public QObject {
    Q_OBJECT

    QTemporaryDir m_out;

    /// Asks for an export and names its file, after `meanwhile`.
    template <typename Meanwhile>
    static bool named(DeskDriver &driver, const QStringList &radios, const QString &path, Meanwhile meanwhile)
    {
        if (!act(driver, "actionExport") || !choose(driver, radios))
            return false;
        auto *dialog = driver.find<QFileDialog>(u"exportFileDialog"_s);
        if (!dialog)
            return false;
        meanwhile();
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        return true;
    }
    static QStringList shownIds(const DisputeTableModel &table)
    {
        QStringList ids;
        for (int row = 0; row < table.rowCount(); ++row)
            ids += table.data(table.index(row, 0), DisputeTableModel::IdRole).toString();
        return ids;
    }
    static QStringList column(const QList<QStringList> &file, const QString &title)
    {
        const qsizetype at = file.first().indexOf(title);
        QStringList cells;
        for (qsizetype line = 1; at >= 0 && line < file.size(); ++line)
            cells += file.at(line).at(at);
        return cells;
    }
    static bool waitForSearch(DeskDriver &driver, const QString &text)
    {
        driver.desk().list().setSearch(text);
        const DisputeTableModel &table = driver.desk().table();
        return QTest::qWaitFor([&] { return !table.isBusy() && table.search() == text; }, 30'000);
    }
    QString old(const QString &name) const
    {
        QFile file(m_out.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("old") == 3 ? file.fileName() : QString();
    }

private Q_SLOTS:
    /// A notice leads the window to other disputes of the same accounts while the file is being named: such a file goes
    /// to others, and has what was seen when it was asked for.
    void theListIsAnotherMeanwhile()
    {
        DeskDriver driver(120);
        QVERIFY(driver.start());
        driver.desk().list().showTab(std::nullopt);
        QVERIFY(waitForSearch(driver, u"currency:THB"_s));
        DisputeTableModel &table = driver.desk().table();
        table.sort(DisputeTableModel::Amount, Qt::DescendingOrder);
        const QStringList seen = shownIds(table);
        QVERIFY(seen.size() > 2 && seen.size() < 120);
        auto *view = driver.find<QTableView>(u"disputeTable"_s);
        QVERIFY(view && !view->isColumnHidden(DisputeTableModel::ReasonColumn));
        const QString path = m_out.filePath(u"seen.csv"_s);
        QVERIFY(named(driver, {u"exportShown"_s, u"exportCsv"_s}, path, [&] {
            QVERIFY(waitForSearch(driver, {}));
            table.sort(DisputeTableModel::Due, Qt::AscendingOrder);
            view->setColumnHidden(DisputeTableModel::ReasonColumn, true);
            QVERIFY(table.rowCount() > seen.size());
        }));
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"were written to"_s));
        const auto file = readCsv(contentOf(path));
        QVERIFY(file);
        QCOMPARE(column(*file, u"Dispute"_s), seen);
        QVERIFY(file->first().contains(u"Reason"_s));
    }

    /// It leads to other accounts: the wish was of what was seen.
    void otherAccountsComeIntoViewMeanwhile()
    {
        DeskDriver driver(120);
        QVERIFY(driver.start());
        const QString all = m_out.filePath(u"asked.csv"_s);
        QVERIFY(named(driver, {u"exportEverything"_s, u"exportCsv"_s}, all, [&] {
            driver.desk().startDemo();
            QVERIFY(QTest::qWaitFor([&] { return driver.desk().table().scopeCount() > 120; }, 30'000));
        }));
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"were written to"_s));
        const auto file = readCsv(contentOf(all));
        QVERIFY(file);
        QCOMPARE(file->size(), 121);
        const QString shown = m_out.filePath(u"other.csv"_s);
        QString asked; // with their number
        QVERIFY(act(driver, "actionExport"));
        auto *radio = driver.find<QRadioButton>(u"exportShown"_s);
        QVERIFY(radio);
        asked = radio->text();
        QVERIFY(choose(driver, {u"exportShown"_s, u"exportCsv"_s}));
        auto *dialog = driver.find<QFileDialog>(u"exportFileDialog"_s);
        QVERIFY(dialog);
        Q_EMIT driver.desk().insights().scopeRequested(Mode::Test, driver.account().id);
        Q_EMIT dialog->fileSelected(shown);
        dialog->reject();
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(shown); }, 60'000));
        const auto seen = readCsv(contentOf(shown));
        QVERIFY(seen);
        const QString count = QLocale().toString(int(seen->size()) - 1);
        QVERIFY2(asked.contains(u'(' + count + u')'), qPrintable(asked + u" / "_s + count));
    }

    /// Half way, counted by disputes: the older file stays, nothing lies about, and it is told.
    void theStopButtonStops()
    {
        DeskDriver driver(400);
        QVERIFY(driver.start());
        const QString path = old(u"stopped.json"_s);
        const QStringList before = QDir(m_out.path()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(named(driver, {u"exportEverything"_s, u"exportJson"_s}, path, [] {}));
        auto *work = driver.desk().window().findChild<QDialog *>(u"workDialog"_s); // shown in a moment only
        QVERIFY(work);
        auto *bar = work->findChild<QProgressBar *>(u"workBar"_s);
        auto *stop = work->findChild<QPushButton *>(u"workCancel"_s);
        QVERIFY(bar && stop);
        int done = 0;
        QString said;
        connect(bar, &QProgressBar::valueChanged, stop, [&done, &said, work, bar, stop](int value) {
            if (value < bar->maximum() / 3 || done > 0)
                return;
            done = value;
            stop->click();
            said = work->findChild<QLabel *>(u"workText"_s)->text();
        });
        QVERIFY(driver.waitForText(u"noticeBar"_s,
            u"The export was stopped. Nothing was written. The older file of that name is as it was."_s));
        QCOMPARE(said, u"Stopping…"_s);
        QVERIFY(done > 0 && done < 1000);
        QCOMPARE(contentOf(path), "old"_ba);
        QTRY_COMPARE_WITH_TIMEOUT(QDir(m_out.path()).entryList(QDir::Files | QDir::Hidden), before, 30'000);
        // And the next one goes on to its end.
        QVERIFY(named(driver, {u"exportEverything"_s, u"exportJson"_s}, path, [] {}));
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"were written to"_s));
        QCOMPARE(QJsonDocument::fromJson(contentOf(path)).array().size(), 400);
    }

    /// Nobody is sent to another folder for it.
    void aCacheThatCannotBeReadIsToldAsThat()
    {
        DeskDriver driver(60);
        QVERIFY(driver.start());
        const QString account = Folders(driver.folder()).accountFolder(driver.account().id);
        Database cache;
        QVERIFY(cache.openAsItIs(account + u"/cache.db"_s));
        const QString rename = u"ALTER TABLE dispute_details RENAME TO gone"_s;
        QVERIFY(QTest::qWaitFor([&] { return bool(cache.run(rename)); }, 20'000)); // the desk may be writing
        cache.close();

        const auto isTold = [&driver] {
            if (!driver.waitForText(u"messageBox"_s, u"kept on this computer could not be read"_s)
                || !driver.waitForText(u"messageBox"_s, u"Empty cache…"_s))
                return false;
            auto *box = driver.find<QDialog>(u"messageBox"_s);
            const bool other = driver.textOf(box).contains(u"another folder"_s);
            box->reject();
            return !other && QTest::qWaitFor([&] { return !driver.isShown(u"messageBox"_s); }, 20'000);
        };
        const QString path = old(u"unread.json"_s);
        QVERIFY(named(driver, {u"exportEverything"_s, u"exportJson"_s}, path, [] {}));
        QVERIFY(isTold());
        QCOMPARE(contentOf(path), "old"_ba);

        QGuiApplication::clipboard()->setText(u"mine"_s);
        auto *view = driver.find<QTableView>(u"disputeTable"_s);
        QVERIFY(view);
        view->selectAll();
        QVERIFY(act(driver, "actionCopyJson"));
        QVERIFY(isTold());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    }
};

QTEST_MAIN(TestDeskExportWish)
#include "tst_deskexportwish.moc"
