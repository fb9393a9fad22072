#include "tests/models/sync/feedbench.h"

using namespace disputedesk;
using namespace disputedesk::test;

/// A refresh that is cancelled or fails, at each of its steps.
class TestDisputeFeedFaults : public QObject, private FeedBench {
    Q_OBJECT

    /// What the cache tells of its last reading, as the next start finds it.
    LastReading lastReading()
    {
        QSignalSpy loaded(feed.get(), &DisputeFeed::cacheLoaded);
        feed->loadCache();
        if (!QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 60'000))
            qFatal("the cache is not loaded");
        return loaded.first().at(2).value<LastReading>();
    }

private Q_SLOTS:
    void initTestCase() { registerTypes(); }
    void init() { make(); }
    void cleanup() { drop(); }

    void cancelledAt_data()
    {
        QTest::addColumn<int>("list"); ///< the request at which it is cancelled
        QTest::addColumn<bool>("first");
        QTest::newRow("first walk, first page") << 1 << true;
        QTest::newRow("first walk, second page") << 2 << true;
        QTest::newRow("open") << 1 << false;
        QTest::newRow("pending") << 2 << false;
        QTest::newRow("closed") << 3 << false;
    }

    void cancelledAt()
    {
        QFETCH(int, list);
        QFETCH(bool, first);
        for (int n = 0; n < 250; ++n)
            put(n);
        openCache();
        if (!first)
            QVERIFY(refresh());
        provider->lists = 0;
        provider->beforeList = [&](const ListQuery &) {
            if (provider->lists == list)
                QMetaObject::invokeMethod(
                    feed.get(), [this] { feed->cancel(); }, Qt::QueuedConnection);
        };
        const auto report = refresh();
        QVERIFY(report && report->cancelled && !report->complete);
        QVERIFY(!feed->isRunning());
        provider->beforeList = nullptr;
        if (first)
            QVERIFY(!await(cache->syncState())->contains(u"walked_at"_s));
        const auto again = refresh();
        QVERIFY(again && again->complete && again->whole == first);
        QCOMPARE(*await(cache->loadRows({7, {}})), 250);
    }

    /// Cancelled out of one of its own signals, at each of them.
    void cancelledFromASlot_data()
    {
        QTest::addColumn<int>("arrival");
        for (int n = 1; n <= 6; ++n)
            QTest::addRow("arrival %d", n) << n;
    }

    void cancelledFromASlot()
    {
        QFETCH(int, arrival);
        for (int n = 0; n < 150; ++n)
            put(n, n < 50 ? u"open"_s : n < 100 ? u"pending"_s : u"won"_s);
        openCache();
        QVERIFY(refresh());
        now = now.addSecs(60);
        put(1, u"unheard_of"_s);
        put(2, u"unheard_of"_s);
        put(51, u"unheard_of"_s);
        int arrived = 0;
        connect(feed.get(), &DisputeFeed::rowsArrived, this, [&] {
            if (++arrived == arrival)
                feed->cancel();
        });
        const auto report = refresh();
        QVERIFY(report && report->cancelled);
        QTest::qWait(5);
        QCOMPARE(arrived, arrival); // nothing more of it
    }

    void failsAt_data()
    {
        QTest::addColumn<int>("list");
        QTest::addColumn<bool>("first");
        QTest::newRow("first walk, first page") << 1 << true;
        QTest::newRow("first walk, third page") << 3 << true;
        QTest::newRow("open") << 1 << false;
        QTest::newRow("pending") << 2 << false;
        QTest::newRow("closed") << 3 << false;
        QTest::newRow("stragglers") << 0 << false;
    }

    void failsAt()
    {
        QFETCH(int, list);
        QFETCH(bool, first);
        for (int n = 0; n < 250; ++n)
            put(n, n < 80 ? u"open"_s : u"won"_s);
        openCache();
        if (!first)
            QVERIFY(refresh());
        provider->lists = 0;
        now = now.addSecs(60);
        for (int n = 0; n < 20; ++n)
            put(n, u"unheard_of"_s);
        provider->beforeList = [&](const ListQuery &) {
            provider->listError.reset();
            if (provider->lists == list)
                provider->listError = errorOf(ErrorKind::Unauthorized);
        };
        if (list == 0)
            provider->readError = errorOf(ErrorKind::Unauthorized);
        QVERIFY(!refresh());
        QVERIFY(!feed->isRunning());
        provider->beforeList = nullptr;
        provider->listError.reset();
        provider->readError.reset();
        if (!first)
            QCOMPARE(statusKept(200), u"won"_s); // what was there is still there
        const auto again = refresh();
        QVERIFY(again && again->complete && again->whole == first);
    }

    void theNextStartKnowsThatAFirstReadingWasBrokenOff()
    {
        for (int n = 0; n < 250; ++n)
            put(n);
        openCache();
        QVERIFY(!lastReading().hasAll);
        provider->parallel = 1;
        provider->mostLists = 2; // the third page never comes
        feed->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(provider->lists, 3, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(*await(cache->count()), 200, 30'000);
        feed->cancel();
        LastReading last = lastReading();
        QVERIFY(!last.hasAll && !last.at.isValid());
        provider->mostLists = -1;
        QVERIFY(refresh());
        last = lastReading();
        QVERIFY(last.hasAll && !last.partial);
        QCOMPARE(last.at, now);
    }

    void theNextStartKnowsThatAReadingWasNotComplete()
    {
        put(1);
        put(2);
        openCache();
        QVERIFY(refresh());
        QVERIFY(!lastReading().partial);
        const Dispute gone = provider->server.take(idAt(1));
        provider->order.removeOne(idAt(1));
        provider->readErrorOf = [](const QString &) { return std::optional(errorOf(ErrorKind::NotFound)); };
        QVERIFY(!refresh()->complete);
        QVERIFY(lastReading().partial && lastReading().hasAll);
        provider->put(gone);
        provider->readErrorOf = nullptr;
        QVERIFY(refresh()->complete);
        QVERIFY(!lastReading().partial);
    }

    /// No list names it, so no list tells that it moved on.
    void aStatusThatNobodyKnowsIsReadAgain()
    {
        put(1, u"escalated"_s);
        put(2, u"won"_s);
        openCache();
        QVERIFY(refresh());
        now = now.addSecs(60);
        put(1, u"arbitrated"_s);
        QVERIFY(refresh());
        QCOMPARE(statusKept(1), u"arbitrated"_s);
        QCOMPARE(provider->reads, 1);
    }

    /// A new word for what is over must not cost a read for each of them each time.
    void ofManyUnknownOnesSomeAreReadEachTime()
    {
        for (int n = 0; n < 120; ++n)
            put(n, u"settled"_s);
        openCache();
        QVERIFY(refresh());
        now = now.addSecs(60);
        for (int n = 0; n < 120; ++n)
            put(n, u"won_again"_s);
        QVERIFY(refresh());
        QCOMPARE(provider->reads, 50);
        int moved = 0;
        for (int n = 0; n < 120; ++n)
            moved += statusKept(n) == "won_again"_L1 ? 1 : 0;
        QCOMPARE(moved, 50); // 50 different ones
    }
};

QTEST_GUILESS_MAIN(TestDisputeFeedFaults)
#include "tst_disputefeedfaults.moc"
