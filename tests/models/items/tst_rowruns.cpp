#include "models/items/heldrows.h"
#include "models/items/rowruns.h"
#include "tests/models/items/builders.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace disputedesk;

/// Chosen rows as runs of a view, and rows that are remembered while the index goes on.
class TestRowRuns : public QObject {
    Q_OBJECT
    using Rows = ViewPlan::Rows;

private Q_SLOTS:
    void runsAreWhatStandsTogether()
    {
        const Rows view{7, 3, 5, 1, 9, 2};
        QCOMPARE(*runsOf({5, 3, 2, 40}, view, 10), (RowRuns{{1, 2}, {5, 5}})); // 40 is not shown
        QCOMPARE(*runsOf(view, view, 1), (RowRuns{{0, 5}}));
        QVERIFY(runsOf({}, view, 0)->empty());
        QVERIFY(runsOf({11}, view, 0)->empty());
        QVERIFY(runsOf({7}, {}, 0)->empty());
        QVERIFY(!runsOf({7, 5}, view, 1)); // two pieces
        QCOMPARE(rowsIn({{1, 2}, {5, 5}}, view), (Rows{3, 5, 2}));
        QCOMPARE(countOf({{1, 2}, {5, 5}}), 3);
        QCOMPARE(countOf({}), 0);
    }

    void thereAndBackAgain()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 200; ++round) {
            Rows view(size_t(random.bounded(1, 300)));
            std::iota(view.begin(), view.end(), quint32(random.bounded(5)));
            std::shuffle(view.begin(), view.end(), random);
            Rows chosen, shown;
            for (const quint32 row : view)
                if (random.bounded(3) > 0)
                    shown.push_back(row);
            chosen = shown;
            chosen.push_back(10'000);
            std::shuffle(chosen.begin(), chosen.end(), random);
            const auto runs = runsOf(chosen, view, view.size());
            QVERIFY(runs);
            QCOMPARE(rowsIn(*runs, view), shown);
            for (size_t i = 1; i < runs->size(); ++i)
                QVERIFY((*runs)[i].first > (*runs)[i - 1].last + 1);
        }
    }

    /// A number that was given to another dispute must not bring that one into what a person chose.
    void whatLeavesTheIndexIsForgotten()
    {
        DisputeIndex index;
        const QUuid one = QUuid::createUuid(), two = QUuid::createUuid();
        upsertRows(index, one, Mode::Test, u"A"_s, {aRow(u"dspt_1"_s), aRow(u"dspt_2"_s)});
        upsertRows(index, two, Mode::Test, u"B"_s, {aRow(u"dspt_3"_s), aRow(u"dspt_4"_s)});
        HeldRows held(index);
        held.hold({3, 0, 2, 1});
        const ViewPlan::RowsPtr before = held.rows();
        index.remove(one, {u"dspt_1"_s});
        QCOMPARE(*held.rows(), (Rows{3, 2, 1}));
        index.clearAccount(two);
        upsertRows(index, one, Mode::Test, u"A"_s, {aRow(u"dspt_5"_s), aRow(u"dspt_6"_s)});
        QVERIFY(index.isLive(2)); // another's
        QCOMPARE(*held.rows(), (Rows{1}));
        QCOMPARE(before->size(), size_t(4)); // whoever took them has what he took
    }
};

QTEST_GUILESS_MAIN(TestRowRuns)
#include "tst_rowruns.moc"
