#include "tests/models/sync/feedbench.h"
#include "tests/support/faultvfs.h"

#include <QSemaphore>

using namespace disputedesk;
using namespace disputedesk::test;

/// A walk on a disk that is slow, or full: it waits, or ends and says so, and goes on afterwards.
class TestFeedDisk : public QObject, private FeedBench {
    Q_OBJECT

    void fill(int rows)
    {
        for (int n = 0; n < rows; ++n)
            put(n, u"won"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        installFaultVfs();
        registerTypes();
    }
    void init() { make(); }
    void cleanup()
    {
        disarmFault();
        drop();
    }

    void aSlowDiskHoldsTheWalk()
    {
        constexpr int kPages = 100;
        fill(kPages * 100);
        openCache();
        const auto gate = std::make_shared<QSemaphore>();
        const auto open = qScopeGuard([gate] { gate->release(); });
        provider->beforeList = [&](const ListQuery &) {
            if (provider->lists == 1)
                FeedBench::thread->post([gate] { gate->acquire(); });
        };
        QSignalSpy finished(feed.get(), &DisputeFeed::finished);
        feed->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(provider->lists >= DisputeFeed::kMostUnkept, 60'000);
        for (int turn = 0; turn < 500; ++turn) // whatever is due by itself comes
            QCoreApplication::processEvents();
        QVERIFY2(provider->lists <= DisputeFeed::kMostUnkept + provider->parallel,
            qPrintable(QString::number(provider->lists)));
        QVERIFY(feed->isRunning());
        gate->release();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(finished.first().first().value<SyncReport>().complete);
        QCOMPARE(provider->lists, kPages);
        QCOMPARE(*await(cache->count()), kPages * 100);
    }

    void aFullDiskEndsTheWalkAndTheNextHasEveryRow()
    {
        fill(3000);
        openCache();
        provider->beforeList = [&](const ListQuery &) {
            if (provider->lists == 5)
                armFault(Fault::Full, 1);
        };
        // No page comes after those: else a walk could be through before a store that is slow has met the fault.
        provider->mostLists = 5;
        QSignalSpy told(feed.get(), &DisputeFeed::cacheFailed);
        QSignalSpy failed(feed.get(), &DisputeFeed::failed);
        int shown = 0;
        connect(feed.get(), &DisputeFeed::rowsArrived, this,
            [&](const BatchPtr &rows) { shown += int(rows->rows.size()); });
        QVERIFY(!refresh());
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::DiskFull);
        QCOMPARE(told.first().first().value<Error>().kind, ErrorKind::DiskFull);
        QVERIFY(!feed->isRunning());
        QVERIFY(shown >= 100); // what was read stays: pages 2 to 5 are asked together, so one is certain to be in
        const int asked = provider->lists;
        QVERIFY2(asked < 30, qPrintable(QString::number(asked)));
        provider->mostLists = asked + 5;
        QVERIFY(!refresh()); // still no room: it ends again, and soon
        QVERIFY(provider->lists < 2 * 30);
        provider->beforeList = nullptr;
        provider->mostLists = -1;
        disarmFault();
        feed->disconnect(this);
        QVERIFY(await(cache->count())); // the store answers in order: what failed above has been told
        const auto report = refresh();
        QVERIFY(report && report->complete && report->whole);
        QCOMPARE(*await(cache->count()), 3000);
        QVERIFY(!refresh()->whole);
    }
};

QTEST_GUILESS_MAIN(TestFeedDisk)
#include "tst_feeddisk.moc"
