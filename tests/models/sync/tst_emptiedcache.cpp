#include "tests/models/sync/feedbench.h"

using namespace disputedesk;
using namespace disputedesk::test;

/// A cache that is set aside while a walk fills it: what the walk read before is nowhere, so it must not count.
class TestEmptiedCache : public QObject, private FeedBench {
    Q_OBJECT

    static constexpr int kRows = 1250;

    void makeFor(const QString &kind)
    {
        account = anOmiseAccount();
        account.provider = kind == "offset"_L1 ? ProviderKind::Omise : ProviderKind::Stripe;
        make();
        provider->providerKind = account.provider;
        provider->pages = kind == "offset"_L1 ? Paging::Offset : Paging::Cursor;
        provider->ranges = kind == "ranges"_L1;
        for (int n = 0; n < kRows; ++n) {
            put(n, u"won"_s);
            Dispute &dispute = provider->server[idAt(n)];
            dispute.provider = account.provider;
            dispute.createdAt = testNow().addDays(-300).addSecs(qint64(n) * 3600);
        }
        openCache();
    }
    /// As damage does it: the file is another one, and empty.
    void emptyCache()
    {
        QVERIFY(await(cache->wipe()));
        QVERIFY(await(cache->open()));
    }

private Q_SLOTS:
    void initTestCase() { registerTypes(); }
    void cleanup() { drop(); }

    void theWalkEndsWithoutAMark_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"offset", "cursor", "ranges"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void theWalkEndsWithoutAMark()
    {
        QFETCH(QString, kind);
        makeFor(kind);
        provider->mostLists = 9; // enough for a mark
        feed->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(provider->lists > 9, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(*await(cache->count()) > 0, 30'000);
        QCoreApplication::processEvents(); // and that was told
        QSignalSpy finished(feed.get(), &DisputeFeed::finished);
        emptyCache();
        feed->cacheEmptied();
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().value<SyncReport>().cancelled);
        QVERIFY(!feed->isRunning());
        const auto state = await(cache->syncState());
        QVERIFY(state);
        for (const QString &mark : {u"walked_at"_s, u"walk_to"_s, u"walk_cursor"_s, u"walk_ranges"_s})
            QVERIFY2(!state->contains(mark), qPrintable(mark));
        provider->mostLists = -1;
        const auto report = refresh();
        QVERIFY(report && report->whole && report->complete && !report->resumed);
        QCOMPARE(*await(cache->count()), kRows);
    }

    void withoutARefreshItIsNothing()
    {
        makeFor(u"offset"_s);
        QSignalSpy finished(feed.get(), &DisputeFeed::finished);
        feed->cacheEmptied();
        QVERIFY(finished.isEmpty());
        QVERIFY(refresh());
    }
};

QTEST_GUILESS_MAIN(TestEmptiedCache)
#include "tst_emptiedcache.moc"
