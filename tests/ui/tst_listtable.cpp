#include "tests/ui/listpanetest.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QTranslator>

using namespace disputedesk;
using namespace disputedesk::test;

namespace {
/// Says every reason four times.
class LongReasons : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "disputedesk::ReasonTexts") == 0 ? QString::fromUtf8(text).repeated(4) : QString();
    }
};
} // namespace

/// Opening, copying and columns.
class tst_ListTable : public ListPaneTest {
    Q_OBJECT

private Q_SLOTS:
    void enterAndDoubleClickOpen()
    {
        QSignalSpy opened(m_pane.get(), &ListPane::disputeActivated);
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toUuid(), m_list->siam);
        QCOMPARE(opened.at(0).at(1).toString(), u"dspt_mid"_s);
        const QPoint cell = table()->visualRect(m_list->model.index(2, DisputeTableModel::Amount)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.at(1).at(1).toString(), u"dspt_later"_s);
    }

    void aHeldEnterOpensOnce()
    {
        QSignalSpy opened(m_pane.get(), &ListPane::disputeActivated);
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Return);
        for (int i = 0; i < 20; ++i) {
            QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
            QCoreApplication::sendEvent(table(), &again);
        }
        QCOMPARE(opened.size(), 1);
    }

    void copiesCellsIdsAndCharges()
    {
        table()->setFocus();
        table()->selectAll();
        m_pane->copyIdsAction()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"dspt_soon\ndspt_mid\ndspt_later"_s);
        table()->selectRow(0);
        m_pane->findChild<QAction *>(u"copyChargeIds"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"chrg_dspt_soon"_s);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(cells.size(), visibleColumns().size());
        QCOMPARE(cells.at(DisputeTableModel::Amount), u"1.00"_s); // plain, for a spreadsheet
        QVERIFY(cells.at(DisputeTableModel::Due).startsWith(u"2026-11-21T07:00"_s));
    }

    void copyFollowsTheColumnsShown()
    {
        for (int column = 0; column < DisputeTableModel::ColumnCount; ++column)
            table()->setColumnHidden(
                column, column != DisputeTableModel::Amount && column != DisputeTableModel::Currency);
        table()->horizontalHeader()->moveSection(
            table()->horizontalHeader()->visualIndex(DisputeTableModel::Currency), 0);
        table()->selectRow(0);
        m_pane->copyAction()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"THB\t1.00"_s);
    }

    void nothingSelectedCopiesNothing()
    {
        QVERIFY(!m_pane->copyAction()->isEnabled());
        table()->selectRow(1);
        QVERIFY(m_pane->copyAction()->isEnabled());
    }

    /// The column of reasons is as wide as their words in the language of now, unless somebody made it otherwise.
    void reasonsHaveRoomInEachLanguage()
    {
        QHeaderView *header = table()->horizontalHeader();
        const int english = header->sectionSize(DisputeTableModel::ReasonColumn);
        LongReasons other;
        QVERIFY(QCoreApplication::installTranslator(&other));
        m_list->addWoosh(u"dp_inquiry"_s, u"warning_needs_response"_s); // another word among the statuses
        const int wider = header->sectionSize(DisputeTableModel::ReasonColumn);
        header->resizeSection(DisputeTableModel::ReasonColumn, 333);
        QCoreApplication::removeTranslator(&other);
        m_list->addWoosh(u"dp_won"_s, u"under_review"_s);
        QVERIFY2(wider > english, qPrintable(QString::number(wider)));
        QVERIFY(wider < 3 * english); // there is a limit
        QCOMPARE(header->sectionSize(DisputeTableModel::ReasonColumn), 333);
    }

    void columnsAreKeptPerTab()
    {
        QHeaderView *header = table()->horizontalHeader();
        table()->setColumnHidden(DisputeTableModel::ReasonColumn, true);
        header->moveSection(header->visualIndex(DisputeTableModel::Amount), 0);
        header->resizeSection(DisputeTableModel::Status, 177);
        m_pane->showTab(Stage::InReview);
        QVERIFY(!table()->isColumnHidden(DisputeTableModel::ReasonColumn));
        QVERIFY(table()->isColumnHidden(DisputeTableModel::Due)); // nothing there is due
        m_pane->showTab(Stage::NeedsResponse);
        QVERIFY(table()->isColumnHidden(DisputeTableModel::ReasonColumn));
        QCOMPARE(header->visualIndex(DisputeTableModel::Amount), 0);
        QCOMPARE(header->sectionSize(DisputeTableModel::Status), 177);
    }

    void columnsComeBackAfterARestart()
    {
        QHeaderView *header = table()->horizontalHeader();
        table()->setColumnHidden(DisputeTableModel::ReasonColumn, true);
        table()->setColumnHidden(DisputeTableModel::Documents, false);
        header->moveSection(header->visualIndex(DisputeTableModel::Amount), 0);
        header->resizeSection(DisputeTableModel::Status, 177);
        table()->sortByColumn(DisputeTableModel::Amount, Qt::DescendingOrder);
        m_pane->showTab(Stage::Won);
        const QVariantMap state = m_pane->saveState();

        m_list->model.setStage(Stage::NeedsResponse);
        ListPane next(m_list->model, *m_theme);
        next.restoreState(state);
        auto *again = next.findChild<ListTable *>(u"disputeTable"_s);
        QVERIFY(again->isColumnHidden(DisputeTableModel::ReasonColumn));
        QVERIFY(!again->isColumnHidden(DisputeTableModel::Documents));
        QCOMPARE(again->horizontalHeader()->visualIndex(DisputeTableModel::Amount), 0);
        QCOMPARE(again->horizontalHeader()->sectionSize(DisputeTableModel::Status), 177);
        QCOMPARE(m_list->model.sortColumn(), int(DisputeTableModel::Amount));
        QCOMPARE(m_list->model.sortOrder(), Qt::DescendingOrder);
        QCOMPARE(ids().constFirst(), u"dspt_later"_s);
    }

    void brokenStateDoesNoHarm_data()
    {
        QTest::addColumn<QVariantMap>("layout");
        QTest::newRow("empty") << QVariantMap{};
        QTest::newRow("nonsense") << QVariantMap{{u"order"_s, 7}, {u"widths"_s, u"x"_s}, {u"sort"_s, u"nothing"_s}};
        QTest::newRow("huge and negative")
            << QVariantMap{{u"widths"_s, QVariantMap{{u"due"_s, 2'000'000'000}, {u"amount"_s, -5}}}};
        QStringList all;
        for (int column = 0; column < DisputeTableModel::ColumnCount; ++column)
            all.append(DisputeTableModel::columnKey(column));
        QTest::newRow("all hidden") << QVariantMap{{u"order"_s, all}, {u"hidden"_s, all}};
    }
    void brokenStateDoesNoHarm()
    {
        QFETCH(QVariantMap, layout);
        m_pane->restoreState({{u"needs_response"_s, layout}});
        QVERIFY(!visibleColumns().isEmpty());
        for (const int column : visibleColumns())
            QVERIFY(table()->columnWidth(column) >= 20 && table()->columnWidth(column) <= 2100);
    }

    void theColumnsMenuShowsHidesAndResets()
    {
        auto *menu = m_pane->findChild<QMenu *>(u"columnsMenu"_s);
        Q_EMIT menu->aboutToShow();
        auto *reason = menu->findChild<QAction *>(u"showColumn_reason"_s);
        QVERIFY(reason && reason->isChecked());
        reason->trigger();
        QVERIFY(table()->isColumnHidden(DisputeTableModel::ReasonColumn));
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"resetColumns"_s)->trigger();
        QVERIFY(!table()->isColumnHidden(DisputeTableModel::ReasonColumn));
    }

    /// What the header gives to the mouse, the menu gives to the keyboard.
    void theColumnsMenuSortsAndMoves()
    {
        auto *menu = m_pane->findChild<QMenu *>(u"columnsMenu"_s);
        const auto act = [menu](const QString &name) {
            Q_EMIT menu->aboutToShow();
            auto *action = menu->findChild<QAction *>(name);
            if (action && action->isEnabled())
                action->trigger();
            return action && action->isEnabled();
        };
        const QHeaderView *const header = table()->horizontalHeader();
        QVERIFY(act(u"sortBy_amount"_s));
        QCOMPARE(header->sortIndicatorSection(), int(DisputeTableModel::Amount));
        const Qt::SortOrder before = header->sortIndicatorOrder();
        QVERIFY(act(u"reverseSorting"_s));
        QVERIFY(header->sortIndicatorOrder() != before);
        QCOMPARE(header->sortIndicatorSection(), int(DisputeTableModel::Amount));
        const QList<int> order = visibleColumns();
        const int first = order.at(0);
        const int second = order.at(1);
        const QString firstKey = DisputeTableModel::columnKey(first);
        QVERIFY(!act(u"moveLeft_"_s + firstKey)); // it stands at the edge
        QVERIFY(act(u"moveRight_"_s + firstKey));
        QCOMPARE(header->visualIndex(second) < header->visualIndex(first), true);
        QVERIFY(act(u"moveLeft_"_s + firstKey));
        QVERIFY(header->visualIndex(first) < header->visualIndex(second));
        Q_EMIT menu->aboutToShow();
        QCOMPARE(
            menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly).size(), 3); // not one more each time
    }

    void theLastColumnCannotBeHidden()
    {
        for (int column = 1; column < DisputeTableModel::ColumnCount; ++column)
            table()->setColumnHidden(column, true);
        auto *menu = m_pane->findChild<QMenu *>(u"columnsMenu"_s);
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->findChild<QAction *>(u"showColumn_due"_s)->isEnabled());
    }

    void rowsHaveOneHeightWhateverIsInThem()
    {
        for (int row = 0; row < 3; ++row)
            QCOMPARE(table()->rowHeight(row), Theme::rowHeight());
        QCOMPARE(table()->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
        QCOMPARE(table()->horizontalHeader()->sectionResizeMode(0), QHeaderView::Interactive);
    }
};

QTEST_MAIN(tst_ListTable)
#include "tst_listtable.moc"
