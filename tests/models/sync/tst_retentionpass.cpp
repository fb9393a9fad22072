#include "models/sync/retentionpass.h"
#include "tests/models/sync/feedbench.h"
#include "tests/support/fakeledger.h"
#include "tests/support/sealedcache.h"

using namespace disputedesk;
using namespace disputedesk::test;

/// A pass whose account goes while it is under way, and one that is begun anew by whoever hears of its end.
class TestRetentionPass : public QObject, private FeedBench {
    Q_OBJECT

    static QSet<QString> nothing() { return {}; }
    /// Everything that the store has to do so far is done; nobody has heard of it yet.
    void storeIdle() const
    {
        FeedBench::thread->run<int>([] { return 0; }).waitForFinished();
    }
    void removeAccount()
    {
        feed.reset();
        cache.reset();
    }
    int keptOnDisk()
    {
        CacheStore again(*FeedBench::thread, folder->filePath(u"account"_s), account);
        again.setKey(test::cacheKey());
        return await(again.open()) ? int(*await(again.count())) : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerTypes();
        qRegisterMetaType<ExpiryCount>();
    }
    void init()
    {
        make();
        for (const int n : {1, 2}) {
            put(n, u"lost"_s);
            provider->server[idAt(n)].createdAt = now.addDays(-220);
            provider->server[idAt(n)].closedAt = now.addDays(-200);
        }
        openCache();
        QVERIFY(refresh(true));
        QCOMPARE(*await(cache->count()), 2);
    }
    void cleanup() { drop(); }

    void itsAccountGoesBeforeTheFirstStep()
    {
        FakeLedger ledger;
        RetentionPass pass(*cache, ledger, account.id);
        QSignalSpy ended(&pass, &RetentionPass::ended);
        QSignalSpy failed(&pass, &RetentionPass::failed);
        pass.start(RetentionRule{90}, now, nothing, false);
        removeAccount();
        QCoreApplication::processEvents(); // the ledger's answer
        storeIdle();
        QCoreApplication::processEvents();
        QVERIFY(ended.isEmpty() && failed.isEmpty());
        QCOMPARE(keptOnDisk(), 2);
    }

    void itsAccountGoesDuringAStep()
    {
        FakeLedger ledger;
        RetentionPass pass(*cache, ledger, account.id);
        QSignalSpy ended(&pass, &RetentionPass::ended);
        pass.start(RetentionRule{90}, now, nothing, false);
        QCoreApplication::processEvents(); // the ledger's answer: the step is on its way
        storeIdle();
        removeAccount();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000); // what went has to leave the list
        QCOMPARE(ended.first().at(1).toStringList().size(), 2);
    }

    void whoHearsOfTheEndMayStartTheNext()
    {
        FakeLedger ledger;
        RetentionPass pass(*cache, ledger, account.id);
        bool again = true;
        QList<int> counts;
        connect(&pass, &RetentionPass::ended, this, [&](const ExpiryCount &count, const QStringList &ids) {
            if (std::exchange(again, false))
                pass.start(RetentionRule{90}, now, nothing, false);
            counts.append(count.disputes);
            QCOMPARE(ids.size(), count.disputes);
        });
        pass.start(RetentionRule{90}, now, nothing, false);
        QTRY_COMPARE_WITH_TIMEOUT(counts.size(), 2, 30'000);
        QCOMPARE(counts, QList<int>({2, 0}));
    }
};

QTEST_GUILESS_MAIN(TestRetentionPass)
#include "tst_retentionpass.moc"
