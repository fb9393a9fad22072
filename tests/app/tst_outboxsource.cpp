#include "app/desktop/outboxsource.h"
#include "models/store/database.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/syncbench.h"
#include "tests/support/waitfor.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The outbox over caches that cannot be read: nobody waits for ever, and no text goes.
class TestOutboxSource : public QObject {
    Q_OBJECT

    static OutboxState stateOf(const OutboxModel &model)
    {
        return model.rowCount() == 1 ? model.index(0, 0).data(OutboxModel::ItemRole).value<OutboxItem>().state
                                     : OutboxState::Sending;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Error>();
        qRegisterMetaType<Draft>();
    }

    void aDisputeThatCannotBeReadIsGoneAndItsTextStays()
    {
        SyncBench bench(30);
        QVERIFY(bench.start());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.status().running, 30'000);
        bench.sandbox.stop(); // nothing is read anew meanwhile: it would mend what is spoiled here
        for (int round = 0; round < 6; ++round) // what was shown is in the cache, too
            QVERIFY(waitFor(bench.thread.run<int>([] { return 0; })));
        const QString id = bench.index.id(0);
        Database cache;
        QVERIFY(cache.openAsItIs(bench.folders.accountFolder(bench.account.id) + u"/cache.db"_s));
        QVERIFY(cache.run(u"CREATE TABLE kept AS SELECT * FROM dispute_details"_s));
        QVERIFY(cache.run(u"UPDATE dispute_details SET texts = x'00'"_s));

        OutboxModel model([&bench] { return bench.now(); });
        OutboxSource source([&bench](const QUuid &account) { return bench.sync.session(account); },
            [](ProviderKind) { return EvidenceLimits(); }, bench.ledger, bench.drafts, model,
            [&bench] { return bench.now(); });
        Draft draft = bench.drafts.draft(bench.account.id, id);
        draft.message = u"The parcel was signed for."_s;
        bench.drafts.put(draft);
        source.setAccounts({bench.account.id});
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(model), OutboxState::Gone, 30'000);
        const auto item = model.index(0, 0).data(OutboxModel::ItemRole).value<OutboxItem>();
        QVERIFY2(item.why.contains(u"Your text is kept"_s), qPrintable(item.why));
        QCOMPARE(bench.drafts.draft(bench.account.id, id).message, draft.message);

        // What passes by itself is tried again with the next gathering.
        QVERIFY(cache.run(u"UPDATE dispute_details SET texts = (SELECT texts FROM kept"
                          " WHERE kept.dispute = dispute_details.dispute)"_s));
        source.gatherSoon();
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(model) != OutboxState::Gone, 30'000);
        QVERIFY(stateOf(model) != OutboxState::Reading);
        QVERIFY(source.dispute(bench.account.id, id).has_value());
    }

    /// The provider no longer has it: the draft stays, cannot be sent, and says why.
    void aDraftOfADisputeThatIsGoneSaysSo()
    {
        SyncBench bench(30);
        QVERIFY(bench.start());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.status().running, 30'000);
        tests::SandboxClient client(bench.sandbox);
        const QString id = QString::fromLatin1(client.first("acceptable"_L1));
        OutboxModel model([&bench] { return bench.now(); });
        OutboxSource source([&bench](const QUuid &account) { return bench.sync.session(account); },
            [](ProviderKind) { return EvidenceLimits(); }, bench.ledger, bench.drafts, model,
            [&bench] { return bench.now(); });
        Draft draft = bench.drafts.draft(bench.account.id, id);
        draft.message = u"The parcel was signed for."_s;
        bench.drafts.put(draft);
        const auto noted = bench.session().cache().noteMissing({id}, bench.now());
        QVERIFY(waitFor(noted));
        QCOMPARE(noted.result()->size(), 1);
        source.setAccounts({bench.account.id});
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(model), OutboxState::Expired, 30'000);
        const auto item = model.index(0, 0).data(OutboxModel::ItemRole).value<OutboxItem>();
        QVERIFY(!item.canSend());
        QVERIFY2(item.why.contains(u"no longer has this dispute"_s), qPrintable(item.why));
        QCOMPARE(bench.drafts.draft(bench.account.id, id).message, draft.message);
    }

    /// The first look into the cache takes its time, and a newer state of the dispute comes meanwhile.
    void whatArrivesDuringTheFirstLookIsShown()
    {
        SyncBench bench(30);
        QVERIFY(bench.start());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.status().running, 30'000);
        tests::SandboxClient client(bench.sandbox);
        const QString id = QString::fromLatin1(client.first("acceptable"_L1));
        OutboxModel model([&bench] { return bench.now(); });
        OutboxSource source([&bench](const QUuid &account) { return bench.sync.session(account); },
            [](ProviderKind) { return EvidenceLimits(); }, bench.ledger, bench.drafts, model,
            [&bench] { return bench.now(); });
        source.setAccounts({bench.account.id});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, 30'000);
        QVERIFY(client.control("change", "{\"id\":\"" + id.toLatin1() + "\",\"status\":\"won\"}"));
        const auto read = bench.session().provider()->dispute(id);
        QVERIFY(waitFor(read));
        const auto now = read.result();
        QVERIFY(now && now->status == "won"_L1);

        QSemaphore disk;
        const auto busy = bench.thread.run<int>([&disk] {
            disk.acquire();
            return 0;
        });
        Draft draft = bench.drafts.draft(bench.account.id, id);
        draft.message = u"The parcel was signed for."_s;
        bench.drafts.put(draft);
        QTest::qWait(50); // it is gathered, and the cache is asked
        bench.session().feed().take(*now);
        disk.release();
        QVERIFY(waitFor(busy));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(model), OutboxState::Expired, 30'000);
    }
};

QTEST_GUILESS_MAIN(TestOutboxSource)
#include "tst_outboxsource.moc"
