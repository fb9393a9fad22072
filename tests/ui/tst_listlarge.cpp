#include "tests/ui/listpanetest.h"

#include <QScrollBar>

using namespace disputedesk;
using namespace disputedesk::test;

/// The list pane over a model whose work another thread does: what a person sees must be the same, only later.
class tst_ListLarge : public ListPaneTest {
    Q_OBJECT

    std::unique_ptr<DisputeTableModel> m_large;
    std::unique_ptr<ListPane> m_largePane;

    ListTable *rows() const { return m_largePane->findChild<ListTable *>(u"disputeTable"_s); }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return !m_large->isBusy(); }, 30'000);
    }
    QString idAt(int row) const { return m_large->index(row, 0).data(DisputeTableModel::IdRole).toString(); }

private Q_SLOTS:
    void init()
    {
        ListPaneTest::init();
        for (int i = 0; i < 200; ++i)
            m_list->add(u"dspt_%1"_s.arg(i, 3, 10, QChar(u'0')), 1000 + i, u"open"_s, 100 + i, i % 2 ? "odd" : "even");
        m_large = std::make_unique<DisputeTableModel>(
            m_list->index, [] { return listNow(); }, nullptr, 0);
        m_largePane = std::make_unique<ListPane>(*m_large, *m_theme);
        m_large->setAccounts({m_list->siam});
        m_largePane->resize(900, 500);
        m_largePane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_largePane.get()));
        QVERIFY(settle());
    }
    void cleanup()
    {
        m_largePane.reset();
        m_large.reset();
        ListPaneTest::cleanup();
    }

    void selectionComesBackWithItsRow()
    {
        QVERIFY(m_largePane->showDispute({m_list->siam, u"dspt_101"_s}));
        m_largePane->setSearch(u"even"_s);
        QVERIFY(settle());
        QVERIFY(m_largePane->selectedDisputes().isEmpty());
        m_largePane->setSearch({});
        QVERIFY(settle());
        QCOMPARE(m_largePane->selectedDisputes().size(), 1);
        QCOMPARE(m_largePane->selectedDisputes().constFirst().id, u"dspt_101"_s);
        QCOMPARE(m_largePane->currentDispute().id, u"dspt_101"_s);
    }

    void selectionAndScrollStayWhenRowsCome()
    {
        QVERIFY(m_largePane->showDispute({m_list->siam, u"dspt_120"_s}));
        const int y = rows()->visualRect(rows()->currentIndex()).y();
        m_list->add(u"dspt_zzz"_s, 5, u"open"_s, 1000, "even"); // far below
        QVERIFY(settle());
        QCOMPARE(rows()->current().id, u"dspt_120"_s);
        QCOMPARE(rows()->visualRect(rows()->currentIndex()).y(), y);
        m_list->index.setDraft(m_list->siam, u"dspt_120"_s, true);
        QVERIFY(settle());
        QCOMPARE(rows()->selected().size(), 1);
        QCOMPARE(rows()->selected().constFirst().id, u"dspt_120"_s);
    }

    void whatIsLookedAtStaysWhenRowsComeAndGoAbove()
    {
        QVERIFY(m_largePane->showDispute({m_list->siam, u"dspt_120"_s}));
        const int y = rows()->visualRect(rows()->currentIndex()).y();
        for (int i = 0; i < 5; ++i) // here and there among those that are due sooner
            m_list->add(u"dspt_new%1"_s.arg(i), 1, u"open"_s, 1 + 30 * i, "even");
        QVERIFY(settle());
        QTRY_COMPARE_WITH_TIMEOUT(rows()->visualRect(rows()->currentIndex()).y(), y, 30'000);
        for (const auto *id : {"dspt_new0", "dspt_new3", "dspt_010"}) // answered: they leave this tab
            m_list->add(QLatin1StringView(id), 1, u"pending"_s, 0, "even");
        QVERIFY(settle());
        QTRY_COMPARE_WITH_TIMEOUT(rows()->visualRect(rows()->currentIndex()).y(), y, 30'000);
        QCOMPARE(rows()->current().id, u"dspt_120"_s);
    }

    void theTopStaysTheTop()
    {
        rows()->scrollToTop();
        m_list->add(u"dspt_next"_s, 1, u"open"_s, 1, "even");
        QVERIFY(settle());
        QCoreApplication::processEvents();
        QCOMPARE(rows()->rowAt(0), 0);
        QCOMPARE(idAt(0), u"dspt_next"_s);
    }

    void anotherOrderIsNotFollowed()
    {
        QVERIFY(m_largePane->showDispute({m_list->siam, u"dspt_120"_s}));
        const int value = rows()->verticalScrollBar()->value();
        rows()->sortByColumn(DisputeTableModel::Amount, Qt::DescendingOrder);
        QVERIFY(settle());
        QCoreApplication::processEvents();
        QCOMPARE(rows()->verticalScrollBar()->value(), value);
    }

    void showsADisputeThatSearchAndTabHide()
    {
        m_largePane->setSearch(u"even"_s);
        QVERIFY(settle());
        QVERIFY(m_largePane->showDispute({m_list->siam, u"dspt_review"_s})); // in another tab, and not even
        QVERIFY(settle());
        QCOMPARE(m_largePane->currentTab(), std::optional<Stage>());
        QCOMPARE(rows()->current().id, u"dspt_review"_s);
        QVERIFY(!m_largePane->showDispute({m_list->siam, u"nobody"_s}));
    }

    void nothingIsSaidToBeEmptyBeforeItIsKnown()
    {
        auto *stack = m_largePane->findChild<PageStack *>(u"listStack"_s);
        m_largePane->setSearch(u"nobody"_s);
        QCOMPARE(stack->currentWidget(), rows());
        QVERIFY(settle());
        QVERIFY(stack->currentWidget() != rows());
        m_largePane->setSearch(u"odd"_s);
        QVERIFY(settle());
        QCOMPARE(stack->currentWidget(), rows());
        QVERIFY(idAt(0).startsWith(u"dspt_"_s));
    }
};

QTEST_MAIN(tst_ListLarge)
#include "tst_listlarge.moc"
#include "ui/theme/pagestack.h"
