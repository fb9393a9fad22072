#include "app/desktop/viewbook.h"
#include "models/items/sidebarmodel.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/listpane.h"
#include "ui/panes/sidebar.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Saved views in the real window on the sandbox, by keyboard and menu, over restarts and a damaged file.
class TestDeskViews : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<DeskDriver> m_driver;

    QListView *side() { return m_driver->find<QListView>(u"sidebarView"_s); }
    QString file() const { return m_driver->folder() + u"/views.json"_s; }
    /// Row texts of the section of saved views.
    QStringList titles()
    {
        QStringList all;
        const QAbstractItemModel &model = *side()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(SidebarModel::EntryRole) == int(SidebarModel::Entry::OneView))
                all << model.index(row, 0).data().toString();
        return all;
    }
    QModelIndex rowOf(const QString &title)
    {
        const QAbstractItemModel &model = *side()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data() == title)
                return model.index(row, 0);
        return {};
    }
    void clickRow(const QString &title)
    {
        QListView *const view = side();
        view->scrollTo(rowOf(title));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(rowOf(title)).center());
    }
    bool act(const char *name)
    {
        auto *action = m_driver->desk().window().findChild<QAction *>(QString::fromLatin1(name));
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
    bool name(const QString &text)
    {
        auto *edit = m_driver->find<QLineEdit>(u"viewName"_s);
        if (!edit)
            return false;
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
        return QTest::qWaitFor([this] { return !m_driver->isShown(u"viewNameDialog"_s); }, 10'000);
    }
    bool save(const QString &text) { return act("saveView") && name(text); }
    bool changed(const QString &title) { return rowOf(title).data(SidebarModel::ChangedRole).toBool(); }
    QStringList kept() const
    {
        QStringList all;
        const ViewBook book(file());
        for (const SavedView &view : book.views())
            all << view.name;
        return all;
    }
    ListPane &list() { return m_driver->desk().list(); }

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<DeskDriver>(60);
        QVERIFY(m_driver->start());
    }
    void cleanup() { m_driver.reset(); }

    void savedShownLeftAndKept()
    {
        QVERIFY(rowOf(u"Save the current search as a view"_s).isValid());
        list().showTab(Stage::Lost);
        list().setSearch(u"thb"_s);
        const int found = m_driver->desk().table().rowCount();
        QVERIFY(found > 0);
        QVERIFY(save(u"  Lost in baht "_s));
        QCOMPARE(titles(), QStringList({u"Lost in baht"_s}));
        QCOMPARE(side()->currentIndex(), rowOf(u"Lost in baht"_s));
        QTRY_COMPARE_WITH_TIMEOUT(
            rowOf(u"Lost in baht"_s).data(SidebarModel::CountRole).toString(), QString::number(found), 30'000);
        QVERIFY(!changed(u"Lost in baht"_s));

        clickRow(u"All test"_s); // the search went into the view
        QCOMPARE(list().currentView().query, QString());
        list().showTab(Stage::NeedsResponse);
        clickRow(u"Lost in baht"_s);
        QCOMPARE(list().currentTab(), std::optional(Stage::Lost));
        QCOMPARE(list().currentView().query, u"thb"_s);
        QCOMPARE(m_driver->desk().table().rowCount(), found);
        clickRow(u"All test"_s); // as it was before the view
        QCOMPARE(list().currentTab(), std::optional(Stage::NeedsResponse));
        QCOMPARE(list().currentView().query, QString());

        m_driver->stop();
        QVERIFY(m_driver->start());
        QCOMPARE(titles(), QStringList({u"Lost in baht"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(
            rowOf(u"Lost in baht"_s).data(SidebarModel::CountRole).toString(), QString::number(found), 30'000);
    }

    /// A view brings columns and sorting; those of the person's own tab are there again afterwards, also after a
    /// restart.
    void columnsOfAViewStayItsOwn()
    {
        const SavedView own = list().currentView();
        auto *table = m_driver->find<QTableView>(u"disputeTable"_s);
        table->sortByColumn(DisputeTableModel::Amount, Qt::DescendingOrder);
        table->setColumnHidden(DisputeTableModel::AccountColumn, true);
        QVERIFY(save(u"By amount"_s));
        const SavedView saved = list().currentView();
        QCOMPARE(saved.sortColumn, u"amount"_s);
        QVERIFY(saved.columns.size() < own.columns.size());
        table->setColumnHidden(DisputeTableModel::AccountColumn, false); // the person's own list again
        table->sortByColumn(DisputeTableModel::Due, Qt::AscendingOrder);
        QVERIFY(changed(u"By amount"_s));
        QVERIFY(act("revertShownView"));
        QVERIFY(!changed(u"By amount"_s));
        QVERIFY(table->isColumnHidden(DisputeTableModel::AccountColumn));
        QCOMPARE(list().currentView().sortColumn, u"amount"_s);
        clickRow(u"All test"_s);
        table->setColumnHidden(DisputeTableModel::AccountColumn, false);
        table->sortByColumn(DisputeTableModel::Due, Qt::AscendingOrder);
        clickRow(u"By amount"_s);
        QVERIFY(table->isColumnHidden(DisputeTableModel::AccountColumn));
        m_driver->stop(); // with the view on
        QVERIFY(m_driver->start());
        QCOMPARE(list().currentView().sortColumn, u"due"_s);
        QCOMPARE(list().currentView().columns.size(), own.columns.size());
    }

    void changesAreMarkedWaitAndAreTakenIn()
    {
        list().setSearch(u"usd"_s);
        QVERIFY(save(u"Dollars"_s));
        auto *button = m_driver->find<QPushButton>(u"saveViewButton"_s);
        QVERIFY(!button->menu());
        list().setSearch(u"usd fraud"_s);
        QVERIFY(changed(u"Dollars"_s));
        QVERIFY(button->menu());
        QVERIFY(button->accessibleName().contains(u"Dollars"_s));
        clickRow(u"All test"_s);
        QVERIFY(changed(u"Dollars"_s));
        QCOMPARE(list().currentView().query, QString());
        clickRow(u"Dollars"_s); // what was typed is not lost
        QCOMPARE(list().currentView().query, u"usd fraud"_s);
        QVERIFY(changed(u"Dollars"_s));
        QVERIFY(act("updateShownView"));
        QVERIFY(!changed(u"Dollars"_s));
        QCOMPARE(ViewBook(file()).views().first().query, u"usd fraud"_s);
        list().setSearch(u"usd won"_s);
        QVERIFY(act("revertShownView"));
        QCOMPARE(list().currentView().query, u"usd fraud"_s);
    }

    void renamedMovedDeletedBroughtBack()
    {
        for (const QString &each : {u"A"_s, u"B"_s, u"C"_s})
            QVERIFY(save(each));
        side()->setFocus();
        clickRow(u"B"_s);
        QTest::keyClick(side(), Qt::Key_F2);
        auto *edit = m_driver->find<QLineEdit>(u"viewName"_s);
        QVERIFY(edit);
        edit->setText(u" c "_s);
        QVERIFY(!m_driver->find<QPushButton>(u"viewNameTake"_s)->isEnabled());
        QVERIFY(!m_driver->find<QLabel>(u"viewNameProblem"_s)->text().isEmpty());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(m_driver->isShown(u"viewNameDialog"_s)); // refused where it stands
        QVERIFY(name(u"Bee"_s));
        QCOMPARE(kept(), QStringList({u"A"_s, u"Bee"_s, u"C"_s}));
        QTest::keyClick(side(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(kept(), QStringList({u"Bee"_s, u"A"_s, u"C"_s}));
        QCOMPARE(side()->currentIndex().data(), u"Bee"_s);
        QTest::keyClick(side(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier); // is the first
        QTest::keyClick(side(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(side(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(kept(), QStringList({u"A"_s, u"C"_s, u"Bee"_s}));
        clickRow(u"C"_s);
        QTest::keyClick(side(), Qt::Key_Delete);
        QCOMPARE(kept(), QStringList({u"A"_s, u"Bee"_s}));
        QCOMPARE(side()->currentIndex().data(), u"All test"_s); // not the neighbour
        QVERIFY(m_driver->click(u"noticeAct_viewDeleted"_s));
        QCOMPARE(kept(), QStringList({u"A"_s, u"C"_s, u"Bee"_s}));
        QCOMPARE(titles(), kept());
        QVERIFY(!m_driver->isShown(u"notice_viewDeleted"_s));
        QVERIFY(!act("viewUndoDelete"));
    }

    /// Dragged by its row to another place among the views; onto an account it goes nowhere.
    void aViewIsDragged()
    {
        for (const QString &each : {u"A"_s, u"B"_s, u"C"_s})
            QVERIFY(save(each));
        clickRow(u"B"_s);
        QListView *const view = side();
        const auto drop = [&](const QString &dragged, const QPoint &at) {
            const std::unique_ptr<QMimeData> data(view->model()->mimeData({rowOf(dragged)}));
            QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view->viewport(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            event.setDropAction(Qt::MoveAction);
            QCoreApplication::sendEvent(view->viewport(), &event);
        };
        drop(u"C"_s, view->visualRect(rowOf(u"A"_s)).topLeft() + QPoint(20, 0));
        QCOMPARE(kept(), QStringList({u"C"_s, u"A"_s, u"B"_s}));
        QCOMPARE(view->currentIndex().data(), u"B"_s); // what is shown stays
        drop(u"C"_s, view->visualRect(rowOf(u"B"_s)).bottomLeft() + QPoint(20, 0));
        QCOMPARE(kept(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
        drop(u"C"_s, view->visualRect(rowOf(u"All test"_s)).center());
        QCOMPARE(kept(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
        QCOMPARE(titles(), kept());
        QVERIFY(!view->model()->mimeData({rowOf(u"All test"_s)})); // no account is dragged
    }

    /// The menu acts on the view it was opened on; the one that is shown stays.
    void theMenuActsOnItsRow()
    {
        list().setSearch(u"thb"_s);
        QVERIFY(save(u"Baht"_s));
        clickRow(u"All test"_s);
        QVERIFY(save(u"Everything"_s));
        QListView *const view = side();
        Q_EMIT view->customContextMenuRequested(view->visualRect(rowOf(u"Baht"_s)).center());
        auto *menu = m_driver->find<QMenu>(u"viewMenu"_s);
        QVERIFY(menu);
        QCOMPARE(view->currentIndex().data(), u"Everything"_s);
        QVERIFY(!menu->findChild<QAction *>(u"menuViewRevert"_s)->isEnabled());
        menu->findChild<QAction *>(u"menuViewDelete"_s)->trigger();
        menu->close();
        QCOMPARE(kept(), QStringList({u"Everything"_s}));
        QCOMPARE(side()->currentIndex().data(), u"Everything"_s);
        QVERIFY(act("viewUndoDelete"));
        QCOMPARE(kept(), QStringList({u"Baht"_s, u"Everything"_s}));
    }

    /// A view whose column, account and tab are gone shows what is left, says so, and stays in the file as it was.
    void whatIsGoneIsSaid()
    {
        m_driver->stop();
        const QByteArray entry =
            "{\"views\":[{\"id\":\"{2c8b4a52-7a0e-4c0b-9d4b-3b0f7a8d1f11}\",\"name\":\"Old \xE2\x80\xAE"
            "one\",\"mode\":\"test\",\"account\":\"{3c8b4a52-7a0e-4c0b-9d4b-3b0f7a8d1f12}\","
            "\"tab\":\"parked\",\"query\":\"thb\",\"sort\":\"mood\",\"columns\":[{\"key\":\"mood\","
            "\"width\":80},{\"key\":\"amount\",\"width\":110},{\"key\":\"id\",\"width\":150}]}]}";
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(entry);
        out.close();
        QVERIFY(m_driver->start());
        const QString shown = u"Old ⟦U+202E⟧one"_s;
        QCOMPARE(titles(), QStringList({shown}));
        QCOMPARE(rowOf(shown).data(SidebarModel::CountRole).toString(), u"!"_s);
        clickRow(shown);
        const QString said = m_driver->find<QLabel>(u"noticeText_viewMissing"_s)->text();
        for (const QString &part : {shown, u"its account"_s, u"“parked”"_s, u"“mood”"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        QCOMPARE(list().currentTab(), std::optional<Stage>());
        QCOMPARE(list().currentView().query, u"thb"_s);
        QVERIFY(m_driver->desk().table().rowCount() > 0);
        QVERIFY(!changed(shown)); // nobody changed it
        clickRow(u"All test"_s);
        QVERIFY(!m_driver->isShown(u"notice_viewMissing"_s));
        m_driver->stop();
        QFile in(file());
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(in.readAll(), entry);
    }

    /// What the disk refused is told of at closing, and tried again until then.
    void aViewThatTheDiskRefusesIsToldOfAtTheEnd()
    {
        QVERIFY(save(u"First"_s));
        // A folder in the place of the new file: nobody, root included, can write there.
        QVERIFY(QFile::rename(file(), file() + u".held"_s) && QDir().mkpath(file() + u"/inside"_s));
        QVERIFY(save(u"Second"_s));
        QVERIFY(m_driver->isShown(u"notice_viewFile"_s));
        m_driver->desk().window().close();
        QVERIFY(m_driver->waitForText(u"messageBox"_s, u"A view is not saved"_s));
        QVERIFY(m_driver->desk().window().isVisible());
        m_driver->find<QDialog>(u"messageBox"_s)->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!m_driver->isShown(u"messageBox"_s), 30'000);
        QVERIFY(QDir(file()).removeRecursively());
        m_driver->desk().window().close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_driver->desk().window().isVisible(), 30'000);
        QVERIFY(!m_driver->isShown(u"notice_viewFile"_s));
        QCOMPARE(kept(), QStringList({u"First"_s, u"Second"_s}));
    }

    void aDamagedFileIsSetAsideAndSaid()
    {
        QVERIFY(save(u"A"_s));
        m_driver->stop();
        QFile out(file());
        QVERIFY(out.open(QIODevice::ReadWrite));
        out.resize(out.size() / 2);
        out.close();
        QVERIFY(m_driver->start());
        QVERIFY(m_driver->isShown(u"notice_viewFile"_s));
        QCOMPARE(titles(), QStringList());
        clickRow(u"Save the current search as a view"_s);
        QVERIFY(name(u"New"_s));
        QCOMPARE(kept(), QStringList({u"New"_s}));
        QVERIFY(m_driver->click(u"noticeAct_viewFile"_s));
        QVERIFY(!m_driver->isShown(u"notice_viewFile"_s));
    }
};

QTEST_MAIN(TestDeskViews)
#include "tst_deskviews.moc"
