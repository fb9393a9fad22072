#include "tests/models/sync/feedbench.h"
#include "tests/support/sealedcache.h"

#include <algorithm>

using namespace disputedesk;
using namespace disputedesk::test;

/// A first sync that is killed after any page, and the one that goes on.
class TestResume : public QObject, private FeedBench {
    Q_OBJECT

    void add(int n, const QString &status = u"won"_s)
    {
        Dispute dispute = aDispute(idAt(n));
        dispute.provider = account.provider;
        dispute.status = status;
        dispute.createdAt = testNow().addDays(-300).addSecs(qint64(n) * 3600);
        dispute.readAt = now;
        provider->put(dispute);
    }
    void makeFor(const QString &kind)
    {
        account = anOmiseAccount();
        account.provider = kind == "offset"_L1 ? ProviderKind::Omise : ProviderKind::Stripe;
        make();
        provider->providerKind = account.provider;
        provider->pages = kind == "offset"_L1 ? Paging::Offset : Paging::Cursor;
        provider->ranges = kind == "ranges"_L1;
        openCache();
    }
    /// Everything but disk and server is gone, as after a kill: no last word is said.
    void kill()
    {
        const SyncState before = *await(cache->syncState());
        feed->blockSignals(true);
        feed.reset();
        SyncState taken; // a feed that ends in good order keeps its place: undone here
        const SyncState after = *await(cache->syncState());
        for (auto entry = after.cbegin(); entry != after.cend(); ++entry)
            taken.insert(entry.key(), before.value(entry.key()));
        QVERIFY(await(cache->putSyncState(taken)));
        cache = test::aCache(*FeedBench::thread, folder->filePath(u"account"_s), account);
        feed = std::make_unique<DisputeFeed>(account, provider.get(), *cache, [this] { return now; });
        feed->setPortionGap({});
        provider->mostLists = -1;
        openCache();
    }
    /// Lets so many pages come and be kept.
    void run(int pages)
    {
        bool ended = false;
        connect(feed.get(), &DisputeFeed::finished, feed.get(), [&] { ended = true; });
        provider->mostLists = pages;
        feed->refresh();
        QVERIFY(QTest::qWaitFor([&] { return provider->lists > pages || ended; }, 120'000));
        for (int round = 0; round < 4; ++round) { // pages, rows and marks each take their turn
            QTest::qWait(1);
            QVERIFY(await(cache->count()));
        }
        feed->disconnect(feed.get());
    }
    void runFor(int pages)
    {
        run(pages);
        kill();
    }
    int cached() { return int(*await(cache->count())); }

private Q_SLOTS:
    void initTestCase() { registerTypes(); }
    void cleanup() { drop(); }

    void killedAnywhere_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("pages");
        for (const char *kind : {"offset", "cursor", "ranges"})
            for (int pages = 0; pages <= 16; ++pages)
                QTest::addRow("%s, after page %d", kind, pages) << QString::fromLatin1(kind) << pages;
    }

    void killedAnywhere()
    {
        QFETCH(QString, kind);
        QFETCH(int, pages);
        makeFor(kind);
        for (int n = 0; n < 1250; ++n)
            add(n, n % 500 == 0 ? kind == "offset"_L1 ? u"open"_s : u"needs_response"_s : u"won"_s);
        runFor(pages);
        const auto report = refresh();
        QVERIFY(report && report->complete);
        QCOMPARE(cached(), 1250);
        for (int n = 0; n < 1250; n += 61)
            QCOMPARE(statusKept(n), provider->server.value(idAt(n)).status);
        QVERIFY(await(cache->syncState())->contains(u"walked_at"_s));
        for (const QString &left : {u"walk_to"_s, u"walk_cursor"_s, u"walk_ranges"_s})
            QVERIFY(!await(cache->syncState())->contains(left));
    }

    void whatWasKeptIsNotReadAgain_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("most"); ///< requests of both runs together
        QTest::newRow("offset") << u"offset"_s << 100 + 25;
        QTest::newRow("cursor") << u"cursor"_s << 100 + 25;
        QTest::newRow("ranges") << u"ranges"_s << 100 + 60; // stretches end in half pages
    }

    void whatWasKeptIsNotReadAgain()
    {
        QFETCH(QString, kind);
        QFETCH(int, most);
        makeFor(kind);
        for (int n = 0; n < 10'000; ++n)
            add(n);
        runFor(60);
        const auto report = refresh();
        QVERIFY(report && report->complete && report->resumed);
        QCOMPARE(cached(), 10'000);
        QVERIFY2(provider->lists <= most, qPrintable(QString::number(provider->lists)));
    }

    void stoppedByHandItGoesOnAtThatPage()
    {
        makeFor(u"offset"_s);
        for (int n = 0; n < 3000; ++n)
            add(n);
        run(13);
        QCOMPARE(cached(), 1300);
        feed->cancel();
        provider->mostLists = -1;
        provider->lists = 0;
        const auto report = refresh();
        QVERIFY(report && report->complete && report->resumed);
        QCOMPARE(cached(), 3000);
        QCOMPARE(provider->lists, 1 + 17 + 3); // the page at the seam, the rest, and what may have changed meanwhile
    }

    void aListThatIsNotAsItWasIsReadFromTheStart_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"shrinks", "shifts", "grows in the past", "swaps across the seam"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }

    /// N8 holds over both halves together.
    void aListThatIsNotAsItWasIsReadFromTheStart()
    {
        QFETCH(QString, change);
        makeFor(u"offset"_s);
        for (int n = 0; n < 3000; ++n)
            add(n);
        runFor(20);
        QStringList &order = provider->order;
        if (change == "shrinks"_L1) {
            order.removeAt(50);
        } else if (change == "shifts"_L1) {
            order.removeAt(50);
            provider->server.insert(idAt(9000), aDispute(idAt(9000)));
            order.append(idAt(9000));
        } else if (change == "grows in the past"_L1) {
            provider->server.insert(idAt(9000), aDispute(idAt(9000)));
            order.insert(50, idAt(9000));
        } else {
            order.swapItemsAt(50, 2900); // totals and the page at the seam stay as they were
        }
        QSignalSpy again(feed.get(), &DisputeFeed::startedOver);
        const auto report = refresh();
        QVERIFY(report && report->complete);
        QCOMPARE(again.size(), 1);
        for (const QString &id : std::as_const(order))
            QCOMPARE(await(cache->knownIds({id}))->size(), 1);
    }

    void aCursorWhoseRowIsGoneStartsFromTheTop()
    {
        makeFor(u"cursor"_s);
        for (int n = 0; n < 3000; ++n)
            add(n);
        runFor(20);
        for (int n = 0; n < 3000; n += 100) // every possible one
            provider->order.removeOne(idAt(n));
        QSignalSpy again(feed.get(), &DisputeFeed::startedOver);
        const auto report = refresh();
        QVERIFY(report && report->complete);
        QCOMPARE(again.size(), 1);
        for (const QString &id : std::as_const(provider->order))
            QCOMPARE(await(cache->knownIds({id}))->size(), 1);
    }

    void rangesAreReadSeveralAtOnce()
    {
        makeFor(u"ranges"_s);
        for (int n = 0; n < 10'000; ++n)
            add(n);
        const auto report = refresh();
        QVERIFY(report && report->complete);
        QCOMPARE(report->seen, 10'000);
        QCOMPARE(cached(), 10'000);
        QVERIFY2(provider->lists <= 150, qPrintable(QString::number(provider->lists)));
    }

    /// P6: with 50 ms of latency each round with an idle connection costs.
    void rangesAreAskedTogetherFromTheSecondRequestOn()
    {
        makeFor(u"ranges"_s);
        for (int n = 0; n < 1000; ++n)
            add(n);
        provider->mostLists = 1; // the rest is not answered
        feed->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(provider->lists, 1 + provider->parallel, 30'000);
    }

    void aServerThatIgnoresRangesIsWalkedStraight()
    {
        makeFor(u"ranges"_s);
        provider->heedsRanges = false;
        for (int n = 0; n < 2000; ++n)
            add(n);
        QSignalSpy again(feed.get(), &DisputeFeed::startedOver);
        const auto report = refresh();
        QVERIFY(report && report->complete);
        QCOMPARE(again.size(), 1);
        QCOMPARE(cached(), 2000);
        QVERIFY2(provider->lists <= 20 + 10, qPrintable(QString::number(provider->lists))); // it is found out at once
        QVERIFY(await(cache->syncState())->contains(u"no_ranges"_s));
    }

    void rowsWithoutACreationTimeAreWalkedStraight()
    {
        makeFor(u"ranges"_s);
        for (int n = 0; n < 1000; ++n)
            add(n);
        provider->server[idAt(999)].createdAt = {};
        QVERIFY(refresh()->complete);
        QCOMPARE(cached(), 1000);
    }

    void manyInOneSecondAreAllRead()
    {
        makeFor(u"ranges"_s);
        for (int n = 0; n < 1500; ++n) {
            add(n);
            provider->server[idAt(n)].createdAt = testNow().addDays(-1);
        }
        QVERIFY(refresh()->complete);
        QCOMPARE(cached(), 1500);
    }

    /// P7: 20 changes among 100,000.
    void aRefreshCostsWhatChanged()
    {
        makeFor(u"offset"_s);
        QList<Dispute> all;
        for (int n = 0; n < 100'000; ++n) {
            add(n, n >= 99'900 ? u"open"_s : n >= 99'800 ? u"pending"_s : u"won"_s);
            all.append(provider->server.value(idAt(n)));
        }
        QVERIFY(await(cache->upsert(all)));
        const QString topped = QString::number(all.at(99'799).createdAt.toMSecsSinceEpoch());
        QVERIFY(await(
            cache->putSyncState({{u"walked_at"_s, now.toString(Qt::ISODateWithMs)}, {u"closed_topped_ms"_s, topped}})));
        now = now.addSecs(60);
        for (int n = 0; n < 20; ++n)
            add(n % 2 ? 99'900 + n : 99'800 + n, u"lost"_s);
        const auto report = refresh();
        QVERIFY(report && report->complete && !report->whole);
        QCOMPARE(report->changed, 20);
        QVERIFY2(provider->lists <= 10, qPrintable(QString::number(provider->lists)));
        QVERIFY(provider->reads <= 20);
    }

    /// Weeks without the program: disputes came and closed meanwhile, more than a page of them.
    void closedOnesThatNobodySawOpenAreFound()
    {
        makeFor(u"offset"_s);
        for (int n = 0; n < 300; ++n)
            add(n);
        QVERIFY(refresh());
        for (int n = 300; n < 750; ++n)
            add(n, u"lost"_s);
        QVERIFY(refresh()->complete);
        QCOMPARE(cached(), 750);
        provider->lists = 0;
        QVERIFY(refresh());
        QCOMPARE(provider->lists, 3);
    }
};

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
