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
    void cleanup() { drop(); }

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
        QTRY_COMPARE(statusKept(1), u"won"_s);
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

    void aListOfOldOnesIsNotReadToItsEndEachTime()
    {
        drop();
        account.provider = ProviderKind::Stripe;
        make();
        provider->pages = Paging::Cursor;
        provider->providerKind = ProviderKind::Stripe;
        for (int n = 0; n < 500; ++n) {
            Dispute dispute = aDispute(idAt(n));
            dispute.provider = ProviderKind::Stripe;
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
        QVERIFY2(provider->lists <= 2, qPrintable(QString::number(provider->lists)));
        account = anOmiseAccount();
    }
};

QTEST_GUILESS_MAIN(TestRetentionFeed)
#include "tst_retentionfeed.moc"
