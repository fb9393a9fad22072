#include "models/sync/retentionpass.h"
#include "tests/models/sync/feedbench.h"
#include "tests/support/batchrows.h"
#include "tests/support/fakeledger.h"

using namespace disputedesk;
using namespace disputedesk::test;

/// What retention let go does not come back by a refresh, and a pass leaves alone what has an open write.
class TestRetentionFeed : public QObject, private FeedBench {
    Q_OBJECT

    void closed(int n, int daysAgo)
    {
        Dispute dispute = aDispute(idAt(n));
        dispute.status = u"lost"_s;
        dispute.createdAt = now.addDays(-daysAgo - 20);
        dispute.closedAt = now.addDays(-daysAgo);
        dispute.readAt = now;
        provider->put(dispute);
    }
    /// A Stripe account's bench: a list by cursors.
    void makeCursors()
    {
        drop();
        account.provider = ProviderKind::Stripe;
        make();
        provider->pages = Paging::Cursor;
        provider->providerKind = ProviderKind::Stripe;
    }
    QStringList pass(FakeLedger &ledger, const QSet<QString> &spared = {})
    {
        RetentionPass run(*cache, ledger, account.id);
        QSignalSpy ended(&run, &RetentionPass::ended);
        QSignalSpy failed(&run, &RetentionPass::failed);
        run.start(
            RetentionRule{90}, now, [spared] { return spared; }, false);
        if (!QTest::qWaitFor([&] { return !ended.isEmpty() || !failed.isEmpty(); }, 20'000))
            qFatal("the pass does not end");
        return ended.isEmpty() ? QStringList(u"failed"_s) : ended.first().at(1).toStringList();
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerTypes();
        qRegisterMetaType<ExpiryCount>();
    }
    void init() { make(); }
    void cleanup()
    {
        drop();
        account = anOmiseAccount();
    }

    void aWholeWalkLeavesThemOut()
    {
        closed(1, 200);
        closed(2, 10);
        put(3);
        feed->setRetention(RetentionRule{90}, {});
        openCache();
        QSignalSpy rows(feed.get(), &DisputeFeed::rowsArrived);
        QVERIFY(refresh(true));
        QVERIFY(statusKept(1).isEmpty());
        QCOMPARE(statusKept(2), u"lost"_s);
        for (const auto &call : std::as_const(rows))
            for (const DisputeRow &row : rowsOf(*call.first().value<BatchPtr>()))
                QVERIFY(row.id != idAt(1));
        QVERIFY(refresh()); // and the newest closed ones neither
        QVERIFY(statusKept(1).isEmpty());
    }

    /// A computer whose clock is a year ahead: nothing is old by the server's own time.
    void aClockThatRunsAheadLetsNothingGo_data()
    {
        QTest::addColumn<bool>("cursors");
        QTest::newRow("by cursors") << true;
        QTest::newRow("by offset") << false;
    }
    void aClockThatRunsAheadLetsNothingGo()
    {
        QFETCH(bool, cursors);
        if (cursors)
            makeCursors();
        closed(1, 10);
        closed(2, 200);
        const QDateTime servers = now;
        provider->changePage = [servers](FakePage &page) { page.serverDate = servers; };
        now = now.addDays(365);
        feed->setRetention(RetentionRule{90}, {});
        openCache();
        QVERIFY(refresh(true));
        QCOMPARE(statusKept(1), u"lost"_s);
        QVERIFY(statusKept(2).isEmpty());
        closed(3, 375); // ten days ago, by the server
        QVERIFY(refresh());
        QCOMPARE(statusKept(3), u"lost"_s);
        feed->take(provider->server.value(idAt(3)));
        QTRY_COMPARE_WITH_TIMEOUT(statusKept(3), u"lost"_s, 30'000);
    }

    void whatIsSparedOrStillCachedIsKeptFresh()
    {
        closed(1, 200);
        closed(2, 200);
        openCache();
        QVERIFY(refresh(true));
        feed->setRetention(RetentionRule{90}, [](const QString &id) { return id == idAt(3); });
        closed(3, 200); // unknown, spared
        closed(4, 200); // unknown
        now = now.addSecs(60);
        for (const int n : {1, 2, 3, 4})
            closed(n, 200);
        provider->server[idAt(1)].status = u"won"_s;
        QSignalSpy rows(feed.get(), &DisputeFeed::rowsArrived);
        QVERIFY(refresh(true));
        QTRY_COMPARE_WITH_TIMEOUT(statusKept(1), u"won"_s, 30'000);
        QCOMPARE(statusKept(3), u"lost"_s);
        QVERIFY(statusKept(4).isEmpty());
        QSet<QString> shown;
        for (const auto &call : std::as_const(rows))
            for (const DisputeRow &row : rowsOf(*call.first().value<BatchPtr>()))
                shown.insert(row.id);
        QCOMPARE(shown, QSet<QString>({idAt(1), idAt(2), idAt(3)}));
    }

    void aPassTakesWhatIsDueAndNothingWithAnOpenWrite()
    {
        for (const int n : {1, 2, 3})
            closed(n, 200);
        put(4);
        openCache();
        QVERIFY(refresh(true));
        FakeLedger ledger;
        LedgerEntry open;
        open.intent = anIntent(account, provider->server.value(idAt(1)), WriteVerb::Concede);
        open.state = ActionState::Unknown;
        ledger.entries.append(open);
        QCOMPARE(pass(ledger, {idAt(2)}), QStringList(idAt(3)));
        QCOMPARE(*await(cache->count()), 3);
        QCOMPARE(ledger.entries.size(), 1);
    }

    void aListOfOldOnesIsNotReadToItsEndEachTime_data()
    {
        QTest::addColumn<bool>("cursors");
        QTest::newRow("by cursors") << true;
        QTest::newRow("by offset") << false;
    }
    void aListOfOldOnesIsNotReadToItsEndEachTime()
    {
        QFETCH(bool, cursors);
        if (cursors)
            makeCursors();
        for (int n = 0; n < 500; ++n) {
            Dispute dispute = aDispute(idAt(n));
            dispute.provider = account.provider;
            dispute.status = u"won"_s;
            dispute.createdAt = now.addDays(-1000).addSecs(n);
            dispute.readAt = now;
            provider->put(dispute);
        }
        feed->setRetention(RetentionRule{90}, {});
        openCache();
        QVERIFY(refresh());
        QCOMPARE(*await(cache->count()), 0);
        provider->lists = 0;
        now = now.addSecs(60);
        QVERIFY(refresh());
        QVERIFY2(provider->lists <= (cursors ? 2 : 3), qPrintable(QString::number(provider->lists)));
    }

    /// The newest closed ones are read on by what the server gave, not by what of it is kept.
    void closedPagesFollowOneAnother()
    {
        closed(1, 10);
        feed->setRetention(RetentionRule{90}, {});
        openCache();
        QVERIFY(refresh());
        for (int n = 1000; n < 1250; ++n)
            closed(n, n % 2 ? 200 : 10);
        for (Dispute &dispute : provider->server)
            dispute.createdAt = now.addDays(-250).addSecs(dispute.id.right(6).toInt());
        QList<qint64> offsets;
        provider->beforeList = [&](const ListQuery &query) {
            if (query.scope == ListScope::Closed)
                offsets.append(query.offset);
        };
        now = now.addSecs(60);
        QVERIFY(refresh());
        QCOMPARE(offsets, QList<qint64>({0, 100, 200}));
        QCOMPARE(*await(cache->count()), 1 + 125);
    }

    /// Rows that a rule let go are in no cache: a walk that goes on must not count them as missed and begin again.
    void aWalkThatGoesOnIsNotBegunAgain()
    {
        for (int n = 0; n < 2000; ++n)
            closed(n, n % 2 ? 200 : 10);
        feed->setRetention(RetentionRule{90}, {});
        openCache();
        provider->mostLists = 12;
        feed->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(provider->lists > 12, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(*await(cache->count()) == 600, 30'000); // 12 pages, half of them kept
        QCoreApplication::processEvents(); // and that was told
        feed->cancel();
        provider->mostLists = -1;
        QSignalSpy startedOver(feed.get(), &DisputeFeed::startedOver);
        const auto report = refresh();
        QVERIFY(report && report->complete && report->resumed);
        QVERIFY(startedOver.isEmpty());
        QCOMPARE(*await(cache->count()), 1000);
    }
};

QTEST_GUILESS_MAIN(TestRetentionFeed)
#include "tst_retentionfeed.moc"
