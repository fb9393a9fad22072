#include "tests/models/sync/feedbench.h"

using namespace disputedesk;
using namespace disputedesk::test;

/// What a refresh of a large list by cursor costs: pages where they meet many open disputes, single reads where not.
class TestCursorDescent : public QObject, private FeedBench {
    Q_OBJECT

    static constexpr int kRows = 3000;

    void add(int n, bool open) { putInOrder(n, open ? u"needs_response"_s : u"won"_s); }
    /// Fills the server, reads all of it, and starts counting a minute later.
    template <typename IsOpen> void make3000(IsOpen isOpen)
    {
        for (int n = 0; n < kRows; ++n)
            add(n, isOpen(n));
        QVERIFY(refresh());
        forgetCounts();
        now = now.addSecs(60);
    }

private Q_SLOTS:
    void initTestCase() { registerTypes(); }
    void init() { makeCursor(); }
    void cleanup() { drop(); }

    /// 250 open ones among the newest 1000, and one of a year ago.
    void manyNearTheTopAreMetOnTheWay()
    {
        make3000([](int n) { return n == 5 || (n >= 2000 && n % 4 == 0); });
        add(5, false);
        add(2004, false);
        add(2996, false);
        const auto report = refresh();
        QVERIFY(report && !report->whole && report->complete);
        QVERIFY2(provider->lists >= 10 && provider->lists <= 16, qPrintable(QString::number(provider->lists)));
        QCOMPARE(provider->reads, 1); // the old one
        for (const int n : {5, 2004, 2996})
            QCOMPARE(statusKept(n), u"won"_s);
    }

    /// 24 in the oldest 1000 rows: a few pages are tried, then each is read by itself.
    void thoseFarDownAreReadByThemselves()
    {
        make3000([](int n) { return n < 1000 && n % 42 == 0; });
        add(42, false);
        const auto report = refresh();
        QVERIFY(report && !report->whole && report->complete);
        QVERIFY2(provider->lists <= 6, qPrintable(QString::number(provider->lists)));
        QCOMPARE(provider->reads, 24);
        QCOMPARE(statusKept(42), u"won"_s);
    }

    void aFewCostNoPageMore()
    {
        make3000([](int n) { return n % 1000 == 7; });
        add(1007, false);
        QVERIFY(refresh());
        QCOMPARE(provider->lists, 1);
        QCOMPARE(provider->reads, 3);
        QCOMPARE(statusKept(1007), u"won"_s);
    }

    /// Several in every page: the list to its end is what costs least, and nothing is read twice.
    void manyEverywhereAreTheWholeList()
    {
        make3000([](int n) { return n % 10 == 0; });
        add(0, false);
        QVERIFY(refresh());
        QCOMPARE(provider->lists, 30);
        QCOMPARE(provider->reads, 0);
        QCOMPARE(statusKept(0), u"won"_s);
    }
};

QTEST_GUILESS_MAIN(TestCursorDescent)
#include "tst_cursordescent.moc"
