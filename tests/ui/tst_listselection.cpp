#include "tests/support/batchrows.h"
#include "tests/ui/listpanetest.h"
#include "ui/panes/listselection.h"

#include <QAccessible>
#include <QClipboard>

#include <utility>

using namespace disputedesk;
using namespace disputedesk::test;

namespace {
/// Counts what it is asked.
class CountingModel : public DisputeTableModel {
public:
    using DisputeTableModel::DisputeTableModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        asked += role == IdRole || role == AccountRole || role == CopyRole ? 1 : 0;
        return DisputeTableModel::data(index, role);
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        ++flagged;
        return DisputeTableModel::flags(index);
    }
    mutable int asked = 0;
    mutable int flagged = 0;
};
constexpr int kRows = 12'000;
} // namespace

/// A selection of many rows: what it costs, counted, and that it stays whole.
class tst_ListSelection : public ListPaneTest {
    Q_OBJECT

    std::unique_ptr<CountingModel> m_many;
    std::unique_ptr<ListPane> m_manyPane;

    ListTable *rows() const { return m_manyPane->findChild<ListTable *>(u"disputeTable"_s); }
    qsizetype ranges() const { return rows()->selectionModel()->selection().size(); }
    int asked() const { return std::exchange(m_many->asked, 0); }

    /// By due date: the first half even, the other odd; every third is a third.
    void fill()
    {
        const qint64 now = listNow().toMSecsSinceEpoch();
        QList<DisputeRow> rows(kRows);
        for (int i = 0; i < kRows; ++i) {
            DisputeRow &row = rows[i];
            row.id = u"dspt_%1"_s.arg(i, 5, 10, QChar(u'0'));
            row.amount = {1000 + i, u"THB"_s};
            row.status = u"open"_s;
            row.createdMs = row.readMs = now;
            row.dueMs = now + (1000 + i) * 3'600'000LL;
            row.dueSource = DeadlineSource::Estimated;
            row.searchText = row.id.toUtf8() + '\n' + (i < kRows / 2 ? "even" : "odd") + (i % 3 == 0 ? " third" : "");
        }
        m_list->index.upsert(m_list->siam, Mode::Live, u"Siam Goods"_s, *batchOf(rows));
    }

private Q_SLOTS:
    void init()
    {
        ListPaneTest::init();
        m_many = std::make_unique<CountingModel>(m_list->index, [] { return listNow(); });
        m_many->setAccounts({m_list->siam});
        fill();
        m_manyPane = std::make_unique<ListPane>(*m_many, *m_theme);
        m_manyPane->resize(900, 500);
        m_manyPane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_manyPane.get()));
        asked();
    }
    void cleanup()
    {
        m_manyPane.reset();
        m_many.reset();
        ListPaneTest::cleanup();
    }

    /// Ctrl+A asks no row for its name, and nobody's list of cells is made, screen reader or not.
    void selectingAllAsksNobodyForItsName()
    {
        QAccessible::setActive(true);
        rows()->setFocus();
        m_many->flagged = 0;
        QTest::keyClick(rows(), Qt::Key_A, Qt::ControlModifier);
        QAccessible::setActive(false);
        QCOMPARE(m_manyPane->selectedCount(), m_many->rowCount());
        QVERIFY2(asked() < 500, "names were made"); // some for the rows that are painted
        QVERIFY2(m_many->flagged < 5000, "cells were listed");
        QCOMPARE(m_manyPane->selectedDisputes(7).size(), 7);
        QVERIFY(asked() <= 14);
        QCOMPARE(m_manyPane->selectedRows().size(), size_t(m_many->rowCount()));
        QCOMPARE(asked(), 0);
    }

    /// A search takes rows away and brings them back: the selection in ranges, none of them asked.
    void aSelectionOfManyComesBackInRanges()
    {
        const int all = m_many->rowCount();
        rows()->selectAll();
        asked();
        m_manyPane->setSearch(u"even"_s);
        QCOMPARE(m_many->rowCount(), kRows / 2);
        QCOMPARE(m_manyPane->selectedCount(), kRows / 2);
        QCOMPARE(ranges(), 1);
        m_manyPane->setSearch({});
        QCOMPARE(m_manyPane->selectedCount(), all);
        QCOMPARE(ranges(), 1);
        QVERIFY2(asked() < 500, "names were made");
    }

    /// What would lie in thousands of pieces is not selected in part, and is there again where it is in one piece.
    void aSelectionInPiecesIsKeptForItsList()
    {
        m_manyPane->setSearch(u"third"_s);
        QCOMPARE(m_many->rowCount(), kRows / 3);
        rows()->selectAll();
        m_manyPane->setSearch({});
        QCOMPARE(m_manyPane->selectedCount(), 0); // 4000 pieces
        m_manyPane->setSearch(u"third"_s);
        QCOMPARE(m_manyPane->selectedCount(), kRows / 3);
        rows()->clearSelection(); // a person's own: nothing comes back
        m_manyPane->setSearch({});
        m_manyPane->setSearch(u"third"_s);
        QCOMPARE(m_manyPane->selectedCount(), 0);
    }

    /// Qt would look after each of them by itself: a window that stands still for as long.
    void manyAreNotTakenAlongOneByOne()
    {
        rows()->selectAll();
        const int all = m_manyPane->selectedCount();
        QVERIFY(all > ListSelection::kMostMoved);
        qsizetype during = -1;
        const auto watch = connect(m_many.get(), &QAbstractItemModel::layoutAboutToBeChanged, this,
            [this, &during] { during = std::max(during, ranges()); });
        QList<DisputeRow> two(2); // one before all others, one in their midst: the rows must move
        for (int i = 0; i < 2; ++i) {
            two[i].id = u"dspt_new%1"_s.arg(i);
            two[i].amount = {1, u"THB"_s};
            two[i].status = u"open"_s;
            two[i].createdMs = two[i].readMs = listNow().toMSecsSinceEpoch();
            two[i].dueMs = two[i].createdMs + (1 + 5000 * i) * 3'600'000LL;
            two[i].dueSource = DeadlineSource::Estimated;
            two[i].searchText = two[i].id.toUtf8();
        }
        m_list->index.upsert(m_list->siam, Mode::Live, u"Siam Goods"_s, *batchOf(two));
        disconnect(watch);
        QCOMPARE(during, 0);
        QCOMPARE(m_many->rowCount(), all + 2);
        QCOMPARE(m_manyPane->selectedCount(), all);
        QVERIFY2(ranges() <= 4, qPrintable(QString::number(ranges())));
    }

    void rowsThatLeaveTheIndexAreNotPutBack()
    {
        m_manyPane->setSearch(u"even"_s);
        rows()->selectAll();
        m_manyPane->setSearch(u"odd"_s);
        QCOMPARE(m_manyPane->selectedCount(), 0);
        m_list->index.remove(m_list->siam, {u"dspt_00003"_s});
        m_manyPane->setSearch(u"even"_s);
        QCOMPARE(m_manyPane->selectedCount(), kRows / 2 - 1);
    }

    /// The dispute on the screen leaves its list, as one that was conceded does: where it is shown again it is
    /// selected, and what acts on the selection does not miss it.
    void whatLeftItsListIsSelectedWhereItIsShownAgain()
    {
        const DisputeRef gone{m_list->siam, u"dspt_mid"_s};
        QVERIFY(m_pane->showDispute(gone));
        m_list->add(u"dspt_mid"_s, 200, u"lost"_s);
        QCOMPARE(m_pane->selectedDisputes(), QList<DisputeRef>());
        m_pane->showTab(Stage::InReview); // it is not there either
        QCOMPARE(m_pane->selectedDisputes(), QList<DisputeRef>());
        m_pane->showTab(std::nullopt);
        QCOMPARE(m_pane->selectedDisputes(), QList<DisputeRef>({gone}));
        m_pane->showTab(Stage::Won);
        m_pane->showTab(Stage::Lost);
        QCOMPARE(m_pane->selectedDisputes(), QList<DisputeRef>({gone}));
        table()->clearSelection(); // a person's own: nothing comes back
        m_pane->showTab(std::nullopt);
        QCOMPARE(m_pane->selectedDisputes(), QList<DisputeRef>());
    }

    void tooManyAreNotCopied()
    {
        QSignalSpy refused(m_manyPane.get(), &ListPane::copyRefused);
        QGuiApplication::clipboard()->setText(u"before"_s);
        rows()->selectAll();
        asked();
        m_manyPane->copyAction()->trigger();
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toInt() < m_many->rowCount());
        QCOMPARE(asked(), 0);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        m_manyPane->setSearch(u"even"_s);
        m_manyPane->copyIdsAction()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), kRows / 2 - 1);
        QCOMPARE(refused.size(), 1);
    }
};

QTEST_MAIN(tst_ListSelection)
#include "tst_listselection.moc"
