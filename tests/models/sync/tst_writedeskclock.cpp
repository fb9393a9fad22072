#include "tests/models/sync/writedesktest.h"

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// What time does to a write: a computer that slept, a disk that was slow, a clock that leaps, and how long it has to
/// be quiet before "unchanged" is said.
class TestWriteDeskClock : public WriteDeskTest {
    Q_OBJECT

private Q_SLOTS:
    /// The computer was put to sleep, or its disk took long, after the last check: by either clock.
    void aCheckThatIsOldSendsNothing_data()
    {
        QTest::addColumn<int>("steadySecs");
        QTest::addColumn<int>("wallSecs");
        QTest::addColumn<bool>("sent");
        QTest::newRow("at once") << 0 << 0 << true;
        QTest::newRow("ten seconds") << 10 << 10 << true;
        QTest::newRow("slept, the wall clock was set back") << 11 << -3600 << false;
        QTest::newRow("slept, no clock counted it but the wall's") << 0 << 11 << false;
        QTest::newRow("a night") << 30'000 << 30'000 << false;
    }
    void aCheckThatIsOldSendsNothing()
    {
        QFETCH(int, steadySecs);
        QFETCH(int, wallSecs);
        QFETCH(bool, sent);
        const auto slept = [this] { return ledger->log.contains(ActionState::Sending); };
        WriteDesk late(
            account, *provider, *ledger, [&] { return slept() ? now.addSecs(wallSecs) : now; },
            OutcomeResolver::Schedule::standard(),
            [&] { return std::chrono::milliseconds(slept() ? steadySecs * 1000 : 0); });
        provider->onSend = [this](const WriteIntent &) {
            provider->put(closedAs(u"lost"_s));
            return answered(200, closedAs(u"lost"_s));
        };
        QSignalSpy ended(&late, &WriteDesk::ended);
        late.sendConfirmed(anIntent(account, dispute, WriteVerb::Concede), dispute);
        QTRY_COMPARE(ended.size(), 1);
        const auto outcome = ended.first().at(1).value<WriteOutcome>();
        QCOMPARE(provider->sends.size(), sent ? 1 : 0);
        QCOMPARE(outcome.state, sent ? ActionState::Applied : ActionState::NotSent);
        QCOMPARE(ledger->log.mid(2), QList{sent ? ActionState::Applied : ActionState::NotSent});
        if (!sent)
            QCOMPARE(outcome.error.kind, ErrorKind::Timeout);
    }

    void unchangedIsSaidOnlyAfterThreeReadsAndTwoMinutes()
    {
        QSignalSpy resolved(desk.get(), &WriteDesk::resolved);
        QSignalSpy read(desk.get(), &WriteDesk::disputeRead);
        connect(desk.get(), &WriteDesk::disputeRead, this, [this] { elapsedMs += 50'000; });
        outcomeOf(anIntent(account, dispute, WriteVerb::Concede));
        QTRY_COMPARE(resolved.size(), 1);
        QCOMPARE(resolved.first().at(1).value<ActionState>(), ActionState::SeenNotApplied);
        QVERIFY(read.size() >= 3);
    }

    /// A computer whose clock leaps forward has not waited two minutes.
    void aClockThatLeapsIsNoQuiet()
    {
        QSignalSpy resolved(desk.get(), &WriteDesk::resolved);
        connect(desk.get(), &WriteDesk::disputeRead, this, [this] { now = now.addSecs(3600); });
        outcomeOf(anIntent(account, dispute, WriteVerb::Concede));
        QTRY_COMPARE(resolved.size(), 1);
        QCOMPARE(resolved.first().at(1).value<ActionState>(), ActionState::Unknown);
    }

    void tooQuickAQuietStaysUnknown()
    {
        QSignalSpy resolved(desk.get(), &WriteDesk::resolved);
        outcomeOf(anIntent(account, dispute, WriteVerb::Concede)); // the clock stands still: four reads in no time
        QTRY_COMPARE(resolved.size(), 1);
        QCOMPARE(resolved.first().at(1).value<ActionState>(), ActionState::Unknown);
        QCOMPARE(ledger->entries.first().state, ActionState::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestWriteDeskClock)
#include "tst_writedeskclock.moc"
