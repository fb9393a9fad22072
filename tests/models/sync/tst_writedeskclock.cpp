#include "tests/models/sync/writedesktest.h"

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
/// Answers a single read when it is told to: a provider that asks us to wait (429), a line that is slow.
struct SlowProvider : FakeProvider {
    QFuture<ApiResult<Dispute>> dispute(const QString &id) override
    {
        auto promise = std::make_shared<QPromise<ApiResult<Dispute>>>();
        promise->start();
        waiting.append([this, promise, id] {
            promise->addResult(ApiResult<Dispute>(server.value(id)));
            promise->finish();
        });
        return promise->future();
    }
    QList<std::function<void()>> waiting;
};
} // namespace

/// What time does to a write: a computer that slept, a disk that was slow, a clock that leaps, and how long it has to
/// be quiet before "unchanged" is said.
class TestWriteDeskClock : public WriteDeskTest {
    Q_OBJECT

private Q_SLOTS:
    /// The dialog's read is as old as the longer of two clocks says: one that is set back while the dialog stands there
    /// makes nothing younger.
    void aReadThatIsOldIsReadAgain_data()
    {
        QTest::addColumn<int>("steadySecs");
        QTest::addColumn<int>("wallSecs");
        QTest::addColumn<bool>("again");
        QTest::newRow("at once") << 0 << 0 << false;
        QTest::newRow("fifteen seconds") << 15 << 15 << false;
        QTest::newRow("sixteen") << 16 << 16 << true;
        QTest::newRow("the wall clock was set back by 160 s") << 170 << 10 << true;
        QTest::newRow("by more than passed") << 170 << -10 << true;
        QTest::newRow("only the wall's counted a sleep") << 0 << 170 << true;
    }
    void aReadThatIsOldIsReadAgain()
    {
        QFETCH(int, steadySecs);
        QFETCH(int, wallSecs);
        QFETCH(bool, again);
        std::chrono::seconds steady(0);
        WriteDesk careful(
            account, *provider, *ledger, [this] { return now; }, OutcomeResolver::Schedule::standard(),
            [&steady] { return steady; });
        const WriteIntent intent = anIntent(account, dispute, WriteVerb::Concede);
        const auto prepared = careful.prepare(intent);
        QTRY_VERIFY_WITH_TIMEOUT(prepared.isFinished(), 30'000);
        const auto shown = prepared.result();
        QVERIFY(shown);
        QCOMPARE(provider->reads, 1);
        steady = std::chrono::seconds(steadySecs);
        now = now.addSecs(wallSecs);
        int reads = 0; // when it was sent
        provider->onSend = [&](const WriteIntent &) {
            reads = provider->reads;
            provider->put(closedAs(u"lost"_s));
            return answered(200, closedAs(u"lost"_s));
        };
        QSignalSpy ended(&careful, &WriteDesk::ended);
        careful.sendConfirmed(intent, shown->fresh, shown->sinceRead);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(ended.first().at(1).value<WriteOutcome>().state, ActionState::Applied);
        QCOMPARE(reads, again ? 2 : 1);
    }

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
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        const auto outcome = ended.first().at(1).value<WriteOutcome>();
        QCOMPARE(provider->sends.size(), sent ? 1 : 0);
        QCOMPARE(outcome.state, sent ? ActionState::Applied : ActionState::NotSent);
        QCOMPARE(ledger->log.mid(2), QList{sent ? ActionState::Applied : ActionState::NotSent});
        if (!sent)
            QCOMPARE(outcome.error.kind, ErrorKind::Timeout);
    }

    /// The computer slept, or the provider made us wait, between the confirmation and the look that follows it: who
    /// confirmed may be gone.
    void aConfirmationThatIsOldSendsNothing_data()
    {
        QTest::addColumn<int>("secs");
        QTest::addColumn<bool>("sent");
        QTest::newRow("at once") << 0 << true;
        QTest::newRow("a minute") << 60 << true;
        QTest::newRow("longer") << 61 << false;
        QTest::newRow("a night") << 30'000 << false;
    }
    void aConfirmationThatIsOldSendsNothing()
    {
        QFETCH(int, secs);
        QFETCH(bool, sent);
        WriteDesk late(
            account, *provider, *ledger, [this] { return now; }, OutcomeResolver::Schedule::standard(),
            [&] { return std::chrono::milliseconds(provider->reads > 0 ? secs * 1000 : 0); });
        provider->onSend = [this](const WriteIntent &) { return answered(200, closedAs(u"lost"_s)); };
        Dispute seen = dispute;
        seen.readAt = now.addSecs(-60); // the dialog was read for a minute: there is one more look
        QSignalSpy ended(&late, &WriteDesk::ended);
        late.sendConfirmed(anIntent(account, dispute, WriteVerb::Concede), seen);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        const auto outcome = ended.first().at(1).value<WriteOutcome>();
        QCOMPARE(provider->sends.size(), sent ? 1 : 0);
        QCOMPARE(outcome.halt, sent ? Halt::None : Halt::ReadFailed);
        QCOMPARE(ledger->log.isEmpty(), !sent);
        if (!sent)
            QCOMPARE(outcome.error.kind, ErrorKind::Timeout);
    }

    /// The computer slept while a file of a packet went up: what the same confirmation covers besides is told to wait.
    void aWriteThatSleptIsLate_data()
    {
        QTest::addColumn<int>("secs");
        QTest::addColumn<bool>("late");
        QTest::newRow("at once") << 0 << false;
        QTest::newRow("as long as it may take") << 180 << false;
        QTest::newRow("a night") << 30'000 << true;
    }
    void aWriteThatSleptIsLate()
    {
        QFETCH(int, secs);
        QFETCH(bool, late);
        int slept = 0;
        WriteDesk sleepy(
            account, *provider, *ledger, [this] { return now; }, OutcomeResolver::Schedule::standard(),
            [&slept] { return std::chrono::seconds(slept); });
        provider->onSend = [&](const WriteIntent &) {
            slept = secs;
            provider->put(closedAs(u"lost"_s));
            return answered(200, closedAs(u"lost"_s));
        };
        QSignalSpy ended(&sleepy, &WriteDesk::ended);
        sleepy.sendConfirmed(anIntent(account, dispute, WriteVerb::Concede), dispute);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        const auto outcome = ended.first().at(1).value<WriteOutcome>();
        QCOMPARE(outcome.state, ActionState::Applied); // that it happened stays true
        QCOMPARE(outcome.late, late);
    }

    /// Nobody is kept waiting for a read without end, and one that comes after that sends nothing.
    void aReadThatDoesNotComeEndsTheWrite()
    {
        SlowProvider slow;
        slow.put(dispute);
        WriteDesk impatient(
            account, slow, *ledger, [this] { return now; }, OutcomeResolver::Schedule::standard());
        impatient.setPatience(std::chrono::milliseconds(50));
        const auto prepared = impatient.prepare(anIntent(account, dispute, WriteVerb::Concede));
        QTRY_VERIFY_WITH_TIMEOUT(prepared.isFinished(), 30'000);
        QVERIFY(!prepared.result());
        QCOMPARE(prepared.result().error().halt, Halt::ReadFailed);
        QCOMPARE(prepared.result().error().error.kind, ErrorKind::Timeout);
        Dispute seen = dispute;
        seen.readAt = now.addSecs(-60);
        QSignalSpy ended(&impatient, &WriteDesk::ended);
        impatient.sendConfirmed(anIntent(account, dispute, WriteVerb::Concede), seen);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(ended.first().at(1).value<WriteOutcome>().halt, Halt::ReadFailed);
        QVERIFY(!impatient.isSending());
        QCOMPARE(slow.waiting.size(), 2);
        for (const auto &answer : std::as_const(slow.waiting))
            answer();
        QTest::qWait(20); // what would come of it
        QCOMPARE(ended.size(), 1);
        QVERIFY(slow.sends.isEmpty() && ledger->log.isEmpty());
    }

    /// What is read after the sending is not waited for without end either: done is done, and a refusal is not known.
    void aReadAfterTheSendThatDoesNotCome_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ActionState>("state");
        QTest::newRow("done") << 200 << ActionState::Applied;
        QTest::newRow("refused") << 422 << ActionState::Unknown;
    }
    void aReadAfterTheSendThatDoesNotCome()
    {
        QFETCH(int, status);
        QFETCH(ActionState, state);
        SlowProvider slow;
        slow.put(dispute);
        slow.onSend = [&](const WriteIntent &) { return answered(status, closedAs(u"lost"_s)); };
        WriteDesk impatient( // its clocks stand still: only the read is waited for
            account, slow, *ledger, [this] { return now; }, OutcomeResolver::Schedule::standard(),
            [] { return std::chrono::milliseconds(0); });
        impatient.setPatience(std::chrono::milliseconds(50));
        QSignalSpy ended(&impatient, &WriteDesk::ended);
        impatient.sendConfirmed(anIntent(account, dispute, WriteVerb::Concede), dispute);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(ended.first().at(1).value<WriteOutcome>().state, state);
        QCOMPARE(slow.sends.size(), 1);
        for (const auto &answer : std::as_const(slow.waiting))
            answer();
        QTest::qWait(20); // what would come of it
        QCOMPARE(ended.size(), 1);
    }

    void unchangedIsSaidOnlyAfterThreeReadsAndTwoMinutes()
    {
        QSignalSpy resolved(desk.get(), &WriteDesk::resolved);
        QSignalSpy read(desk.get(), &WriteDesk::disputeRead);
        connect(desk.get(), &WriteDesk::disputeRead, this, [this] { elapsedMs += 50'000; });
        outcomeOf(anIntent(account, dispute, WriteVerb::Concede));
        QTRY_COMPARE_WITH_TIMEOUT(resolved.size(), 1, 30'000);
        QCOMPARE(resolved.first().at(1).value<ActionState>(), ActionState::SeenNotApplied);
        QVERIFY(read.size() >= 3);
    }

    /// A computer whose clock leaps forward has not waited two minutes.
    void aClockThatLeapsIsNoQuiet()
    {
        QSignalSpy resolved(desk.get(), &WriteDesk::resolved);
        connect(desk.get(), &WriteDesk::disputeRead, this, [this] { now = now.addSecs(3600); });
        outcomeOf(anIntent(account, dispute, WriteVerb::Concede));
        QTRY_COMPARE_WITH_TIMEOUT(resolved.size(), 1, 30'000);
        QCOMPARE(resolved.first().at(1).value<ActionState>(), ActionState::Unknown);
    }

    void tooQuickAQuietStaysUnknown()
    {
        QSignalSpy resolved(desk.get(), &WriteDesk::resolved);
        outcomeOf(anIntent(account, dispute, WriteVerb::Concede)); // the clock stands still: four reads in no time
        QTRY_COMPARE_WITH_TIMEOUT(resolved.size(), 1, 30'000);
        QCOMPARE(resolved.first().at(1).value<ActionState>(), ActionState::Unknown);
        QCOMPARE(ledger->entries.first().state, ActionState::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestWriteDeskClock)
#include "tst_writedeskclock.moc"
