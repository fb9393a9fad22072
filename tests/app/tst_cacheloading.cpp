#include "tests/models/store/storesupport.h"
#include "tests/support/syncbench.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// What an account is at the start, by what its cache was left as: damaged, or with a part of the disputes only.
class TestCacheLoading : public QObject {
    Q_OBJECT

    /// Ends the account's session; its file is closed then.
    static void end(SyncBench &bench)
    {
        bench.sync.end(bench.account.id, false);
        QTRY_VERIFY_WITH_TIMEOUT(bench.sync.findChildren<AccountSession *>().isEmpty(), 30'000);
        QVERIFY(waitFor(bench.thread.run<int>([] { return 0; })));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Error>();
        qRegisterMetaType<SyncReport>();
    }

    /// The file opens, its rows do not: all is as if that had shown when it was opened.
    void damageThatShowsWhileItIsLoaded()
    {
        SyncBench bench(60);
        QVERIFY(bench.start());
        end(bench);
        const QString path = bench.folders.accountFolder(bench.account.id) + u"/cache.db"_s;
        sql(path, u"UPDATE disputes SET texts = x'00' WHERE number = 1"_s);
        QSignalSpy told(&bench.sync, &SyncDesk::noticed);
        QSignalSpy opened(&bench.sync, &SyncDesk::opened);
        QVERIFY(bench.start());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), SyncDesk::cacheNotice(bench.account.id));
        QVERIFY(told.first().at(1).toString().contains(u"set aside"_s));
        QCOMPARE(bench.listed(), 60);
        QVERIFY(!bench.status().partial);
        const DisputeKey key{bench.account.id, bench.index.id(0)};
        bench.offline.keepOffline({key});
        QVERIFY(bench.offline.isKept(key));
        const auto count = bench.session().cache().count();
        QVERIFY(waitFor(count));
        QCOMPARE(*count.result(), 60);
    }

    /// A number over a part of the disputes looks like one over all: it says what it is, after a restart too.
    void aFirstReadingThatWasStopped()
    {
        SyncBench bench(2000);
        std::optional<bool> atStart; // before anything is asked of the network
        connect(&bench.sync, &SyncDesk::opened, this, [&] { atStart = bench.status().partial; });
        bench.sync.start(bench.account, SyncBench::key());
        DisputeFeed &feed = bench.session().feed();
        feed.setPortionGap({});
        connect(&feed, &DisputeFeed::rowsArrived, &bench.sync, [&bench] { bench.sync.cancel(); });
        QTRY_VERIFY_WITH_TIMEOUT(bench.listed() > 0 && !bench.status().running, 30'000);
        QCOMPARE(atStart, std::optional(false)); // there was nothing
        QVERIFY(bench.listed() < 2000);
        QVERIFY(bench.status().partial);
        end(bench);
        QVERIFY(bench.start());
        QCOMPARE(atStart, std::optional(true));
        QCOMPARE(bench.listed(), 2000);
        QVERIFY(!bench.status().partial);
        end(bench);
        QVERIFY(bench.start());
        QCOMPARE(atStart, std::optional(false));
    }
};

QTEST_GUILESS_MAIN(TestCacheLoading)
#include "tst_cacheloading.moc"
