#include "models/sync/freshread.h"
#include "models/sync/outcomeresolver.h"
#include "tests/models/sync/writedesktest.h"

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
/// Gives its reads up, as a client does that goes while they are under way.
struct GivingUp : FakeProvider {
    QFuture<ApiResult<Dispute>> dispute(const QString &id) override
    {
        if (!givesUp)
            return FakeProvider::dispute(id);
        ++reads;
        auto promise = std::make_shared<QPromise<ApiResult<Dispute>>>(); // dies unfinished
        promise->start();
        return promise->future();
    }
    bool givesUp = true;
};
} // namespace

/// A read that the provider gives up is an answer, too: whoever waits for it goes on, and says so.
class TestFreshRead : public WriteDeskTest {
    Q_OBJECT

private Q_SLOTS:
    void oneThatIsGivenUpIsTold_data()
    {
        QTest::addColumn<bool>("wholeDocuments");
        QTest::newRow("the dispute alone") << false;
        QTest::newRow("with its documents") << true;
    }
    void oneThatIsGivenUpIsTold()
    {
        QFETCH(bool, wholeDocuments);
        GivingUp quitter;
        QObject context;
        QList<ErrorKind> told;
        readFreshWithin(std::chrono::minutes(10), quitter, dispute.id, wholeDocuments, &context,
            [&told](const ApiResult<Dispute> &fresh) { told.append(fresh ? ErrorKind::BadData : fresh.error().kind); });
        QTRY_COMPARE_WITH_TIMEOUT(told, QList{ErrorKind::Cancelled}, 30'000);
    }

    void nobodyIsToldOnceTheAskerIsGone()
    {
        GivingUp quitter;
        bool isTold = false;
        {
            QObject context;
            readFreshWithin(std::chrono::minutes(10), quitter, dispute.id, false, &context,
                [&isTold](const ApiResult<Dispute> &) { isTold = true; });
        }
        QTest::qWait(50);
        QVERIFY(!isTold);
    }

    /// Before anything is armed: nothing is sent, and the dialog hears of it.
    void aWriteThatLooksOnceMoreStops()
    {
        GivingUp quitter;
        quitter.put(dispute);
        WriteDesk writes(
            account, quitter, *ledger, [this] { return now; }, OutcomeResolver::Schedule::standard());
        Dispute longAgo = dispute;
        longAgo.readAt = now.addSecs(-3600);
        QSignalSpy ended(&writes, &WriteDesk::ended);
        writes.sendConfirmed(anIntent(account, dispute, WriteVerb::Concede), longAgo);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        const auto outcome = ended.first().at(1).value<WriteOutcome>();
        QCOMPARE(outcome.halt, Halt::ReadFailed); // without the answer: "Working…" for ever
        QCOMPARE(outcome.error.kind, ErrorKind::Cancelled);
        QVERIFY(quitter.sends.isEmpty() && ledger->entries.isEmpty());
        QVERIFY(!writes.isSending());
    }

    /// Nor does what became of a write stay unasked for ever.
    void anUnclearOneIsReadAgain()
    {
        GivingUp quitter;
        quitter.put(dispute);
        OutcomeResolver resolver(quitter, *ledger,
            {{std::chrono::milliseconds(0), std::chrono::milliseconds(0)}, std::chrono::seconds(120),
                [] { return std::chrono::milliseconds(0); }});
        QSignalSpy changed(&resolver, &OutcomeResolver::stateChanged);
        LedgerEntry entry;
        entry.intent = anIntent(account, dispute, WriteVerb::Concede);
        entry.state = ActionState::Unknown;
        ledger->entries = {entry};
        resolver.takeUp(entry);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 30'000);
        QCOMPARE(changed.first().at(1).value<ActionState>(), ActionState::Unknown);
        QCOMPARE(quitter.reads, 2);
    }
};

QTEST_GUILESS_MAIN(TestFreshRead)
#include "tst_freshread.moc"
