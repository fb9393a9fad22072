#include "tests/models/sync/writedesktest.h"

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// What a ledger that refuses to arm an intent leaves behind.
class TestWriteDeskArm : public WriteDeskTest {
    Q_OBJECT

private Q_SLOTS:
    /// F16: the commit returned an error and was durable. Nothing was sent, and nothing stands in the way of the next.
    void armedAfterAllDoesNotBlock()
    {
        provider->onSend = [this](const WriteIntent &) {
            provider->put(closedAs(u"lost"_s));
            return answered(200, closedAs(u"lost"_s));
        };
        ledger->armFailsYetDurable = true;
        const WriteOutcome refused = outcomeOf(anIntent(account, dispute, WriteVerb::Concede));
        QCOMPARE(refused.halt, Halt::LedgerRefused);
        QCOMPARE(refused.error.kind, ErrorKind::StoreFailed);
        QCOMPARE(provider->sends.size(), 0);
        QCOMPARE(ledger->entries.size(), 1);
        QCOMPARE(ledger->entries.first().state, ActionState::NotSent);

        ledger->armFailsYetDurable = false;
        QCOMPARE(outcomeOf(anIntent(account, dispute, WriteVerb::Concede)).state, ActionState::Applied);
        QCOMPARE(provider->sends.size(), 1);
    }

    /// Refused because another is under way: that one goes on.
    void theOneThatIsUnderWayIsNotTouched()
    {
        provider->holdSends = true;
        const WriteIntent first = anIntent(account, dispute, WriteVerb::Concede);
        desk->sendConfirmed(first, dispute);
        QTRY_COMPARE_WITH_TIMEOUT(provider->sends.size(), 1, 30'000);
        QCOMPARE(outcomeOf(anIntent(account, dispute, WriteVerb::Concede)).halt, Halt::LedgerRefused);
        QCOMPARE(ledger->entries.size(), 1);
        QCOMPARE(ledger->entries.first().intent.id, first.id);
        QCOMPARE(ledger->entries.first().state, ActionState::Sending);

        // Nor by a second desk that is handed the very same intent.
        WriteDesk other(
            account, *provider, *ledger, [this] { return now; }, OutcomeResolver::Schedule::standard());
        QSignalSpy ended(&other, &WriteDesk::ended);
        other.sendConfirmed(first, dispute);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(ended.first().at(1).value<WriteOutcome>().halt, Halt::LedgerRefused);
        QCOMPARE(ledger->entries.first().state, ActionState::Sending);
        QCOMPARE(provider->sends.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWriteDeskArm)
#include "tst_writedeskarm.moc"
