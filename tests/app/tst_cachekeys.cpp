#include "models/domain/asyncresult.h"
#include "models/store/cachekey.h"
#include "models/store/storeerror.h"
#include "tests/support/proof.h"
#include "tests/support/syncbench.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::proof;
using test::SyncBench;
using test::waitFor;

namespace {
/// A keyring's store, as far as anybody can tell; it may refuse.
struct FakeRing : MemoryKeyStore {
    KeyProtection protection() const override { return KeyProtection::Keyring; }
    QFuture<StoreResult<Secret>> read(const QUuid &account, KeyPurpose purpose) override
    {
        if (refuses && purpose == KeyPurpose::Cache)
            return readyFuture<StoreResult<Secret>>(storeFailure(ErrorKind::KeyStoreFailed, u"as told"_s));
        return MemoryKeyStore::read(account, purpose);
    }
    bool refuses = false;
};

/// SyncBench's parts with another key store: each start is a start of the program.
struct Runs {
    explicit Runs(SyncBench &parts)
        : bench(parts)
    {
        begin();
    }
    void begin()
    {
        sync = std::make_unique<SyncDesk>(ring, bench.thread, bench.ledger, bench.folders, bench.index, bench.sidebar,
            bench.drafts, [this] { return bench.now(); });
    }
    /// What was said of the cache and its key, until the first refresh ended.
    QStringList start()
    {
        QStringList said;
        const QObject here; // what is said later, while it stops, would go to a list that is gone
        QObject::connect(sync.get(), &SyncDesk::noticed, &here,
            [&said](const QString &, const QString &text) { said.append(text); });
        QSignalSpy synced(sync.get(), &SyncDesk::synced);
        QSignalSpy failed(sync.get(), &SyncDesk::syncFailed);
        sync->start(bench.account, SyncBench::key());
        const bool done = QTest::qWaitFor([&] { return !synced.isEmpty() || !failed.isEmpty(); }, 60'000);
        return done && failed.isEmpty() ? said : QStringList(u"it did not start"_s);
    }
    void stop()
    {
        sync->end(bench.account.id, false);
        (void)QTest::qWaitFor([this] { return sync->findChildren<AccountSession *>().isEmpty(); }, 30'000);
        (void)waitFor(bench.thread.run<int>([] { return 0; })); // its file is closed
        begin();
    }

    SyncBench &bench;
    FakeRing ring;
    std::unique_ptr<SyncDesk> sync;
};
} // namespace

/// The program with the key of a cache gone, wrong or refused: it starts, says so once, and has all again.
class TestCacheKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLostKeyIsSaidOnce()
    {
        SyncBench bench;
        Runs runs(bench);
        const QUuid id = bench.account.id;
        QCOMPARE(runs.start(), QStringList());
        QCOMPARE(bench.listed(), 120);
        Draft draft = bench.drafts.draft(id, bench.index.id(0));
        draft.message = u"half a senten"_s;
        bench.drafts.put(draft);
        int said = 0;
        for (int kind = 0; kind < 3; ++kind) {
            runs.stop();
            if (kind == 0)
                QVERIFY(runs.ring.remove(id, KeyPurpose::Cache).result());
            else
                QVERIFY(
                    runs.ring.write(id, kind == 1 ? SealKey::random().toSecret() : Secret("spoilt"), KeyPurpose::Cache)
                        .result());
            const QStringList lost = runs.start();
            QCOMPARE(lost.size(), 1);
            QVERIFY2(lost.first().contains(u"does not open"_s), qPrintable(lost.first()));
            QCOMPARE(bench.listed(), 120);
            QCOMPARE(bench.drafts.draft(id, draft.disputeId).message, draft.message);
            runs.stop();
            QCOMPARE(runs.start(), QStringList()); // from then on it opens
            QCOMPARE(bench.listed(), 120);
            ++said;
        }
        proof("REST K8",
            u"%1 lost or wrong keys of a cache: each start worked, said so once, kept what was typed"_s.arg(said));
    }

    void aKeyringThatRefusesIsSaid()
    {
        SyncBench bench;
        Runs runs(bench);
        runs.ring.refuses = true;
        for (int start = 0; start < 2; ++start) {
            const QStringList said = runs.start();
            QVERIFY(!said.isEmpty());
            QVERIFY2(said.first().contains(u"this run only"_s), qPrintable(said.first()));
            QCOMPARE(bench.listed(), 120);
            QVERIFY(!bench.keys.read(bench.account.id, KeyPurpose::Cache).result());
            runs.stop();
        }
    }

    /// Without a keyring each run begins without a cache: the status bar says so, no notice does.
    void withoutAKeyringEachRunBeginsAnew()
    {
        SyncBench bench;
        QVERIFY(bench.start());
        const QUuid id = bench.account.id;
        bench.sync.end(id, false);
        QTRY_VERIFY_WITH_TIMEOUT(bench.sync.findChildren<AccountSession *>().isEmpty(), 30'000);
        QVERIFY(waitFor(bench.thread.run<int>([] { return 0; })));
        QVERIFY(bench.keys.remove(id, KeyPurpose::Cache).result()); // what the end of a run does to it
        QSignalSpy told(&bench.sync, &SyncDesk::noticed);
        QSignalSpy opened(&bench.sync, &SyncDesk::opened);
        int cached = -1;
        connect(&bench.sync, &SyncDesk::opened, this, [&] { cached = bench.listed(); });
        QVERIFY(bench.start());
        QCOMPARE(cached, 0);
        QCOMPARE(bench.listed(), 120);
        QVERIFY(told.isEmpty());
    }

    /// Sample data leave nothing in anybody's keyring.
    void ofSampleDataNoKeyIsKept()
    {
        SyncBench bench;
        bench.account.demo = true;
        QVERIFY(bench.start());
        QCOMPARE(bench.listed(), 120);
        QVERIFY(!bench.keys.read(bench.account.id, KeyPurpose::Cache).result());
    }
};

QTEST_GUILESS_MAIN(TestCacheKeys)
#include "tst_cachekeys.moc"
