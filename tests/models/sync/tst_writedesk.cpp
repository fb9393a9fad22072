#include "tests/models/sync/writedesktest.h"

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The protocol of safety.md section 2 against a scripted server: what is sent, how often, and what is said of it.
class TestWriteDesk : public WriteDeskTest {
    Q_OBJECT

private Q_SLOTS:
    void appliesOnceAndSaysSo()
    {
        provider->onSend = [this](const WriteIntent &) {
            provider->put(closedAs(u"lost"_s));
            return answered(200, closedAs(u"lost"_s));
        };
        const WriteOutcome outcome = outcomeOf(anIntent(account, dispute, WriteVerb::Concede));
        QCOMPARE(outcome.halt, Halt::None);
        QCOMPARE(outcome.state, ActionState::Applied);
        QCOMPARE(outcome.requestId, u"req_1"_s);
        QCOMPARE(outcome.now->status, u"lost"_s);
        QCOMPARE(provider->sends.size(), 1);
        QCOMPARE(ledger->log, (QList{ActionState::Armed, ActionState::Sending, ActionState::Applied}));
    }

    void ledgerIsDurableBeforeTheSend()
    {
        QList<ActionState> logAtSend;
        provider->onSend = [&](const WriteIntent &) {
            logAtSend = ledger->log;
            return answered(200, closedAs(u"lost"_s));
        };
        outcomeOf(anIntent(account, dispute, WriteVerb::Concede));
        QCOMPARE(logAtSend, (QList{ActionState::Armed, ActionState::Sending}));
    }

    void secondConfirmationOfTheSameIntentSendsNothing()
    {
        provider->onSend = [this](const WriteIntent &) { return answered(200, closedAs(u"lost"_s)); };
        const WriteIntent intent = anIntent(account, dispute, WriteVerb::Concede);
        outcomeOf(intent);
        desk->sendConfirmed(intent, dispute);
        QTest::qWait(0);
        QCOMPARE(provider->sends.size(), 1);
    }

    void twoIntentsOnOneDisputeSendOne()
    {
        provider->holdSends = true;
        QSignalSpy ended(desk.get(), &WriteDesk::ended);
        desk->sendConfirmed(anIntent(account, dispute, WriteVerb::Concede), dispute);
        desk->sendConfirmed(anIntent(account, dispute, WriteVerb::Concede), dispute);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(ended.first().at(1).value<WriteOutcome>().halt, Halt::LedgerRefused);
        QCOMPARE(ended.first().at(1).value<WriteOutcome>().error.kind, ErrorKind::IntentOpen);
        QCOMPARE(provider->sends.size(), 1);
    }

    void nothingIsSentWhen_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<Halt>("halt");
        QTest::newRow("arm fails") << u"arm"_s << Halt::LedgerRefused;
        QTest::newRow("the dispute moved on") << u"moved"_s << Halt::Changed;
        QTest::newRow("the amount changed") << u"amount"_s << Halt::Changed;
        QTest::newRow("intent of another mode") << u"mode"_s << Halt::WrongMode;
        QTest::newRow("the object is live") << u"livemode"_s << Halt::WrongMode;
        QTest::newRow("no fresh read") << u"unreadable"_s << Halt::ReadFailed;
        QTest::newRow("already closed") << u"closed"_s << Halt::NotAllowed;
    }

    void nothingIsSentWhen()
    {
        QFETCH(QString, what);
        WriteIntent intent = anIntent(account, dispute, WriteVerb::Concede);
        Dispute server = dispute;
        if (what == "arm"_L1)
            ledger->armError = errorOf(ErrorKind::DiskFull);
        if (what == "moved"_L1)
            server.status = u"pending"_s;
        if (what == "amount"_L1)
            server.amount.minor = 99;
        if (what == "mode"_L1)
            intent.mode = Mode::Live;
        if (what == "livemode"_L1)
            server.mode = Mode::Live;
        if (what == "unreadable"_L1)
            provider->readError = errorOf(ErrorKind::Timeout);
        if (what == "closed"_L1) {
            server = closedAs(u"won"_s);
            intent.seen = SeenState::of(server);
        }
        provider->put(server);
        now = now.addSecs(60); // the dialog was open for a minute: it is read again before sending
        QFETCH(Halt, halt);
        QCOMPARE(outcomeOf(intent).halt, halt);
        QCOMPARE(provider->sends.size(), 0);
    }

    void sendingNotDurableSendsNothing()
    {
        ledger->failOn = ActionEvent::SendCommitted;
        const WriteOutcome outcome = outcomeOf(anIntent(account, dispute, WriteVerb::Concede));
        QCOMPARE(outcome.state, ActionState::NotSent);
        QCOMPARE(outcome.error.kind, ErrorKind::DiskFull);
        QCOMPARE(provider->sends.size(), 0);
    }

    void refusedConnectionIsNotSent()
    {
        provider->onSend = [](const WriteIntent &) { return refusedConnection(); };
        QCOMPARE(outcomeOf(anIntent(account, dispute, WriteVerb::Concede)).state, ActionState::NotSent);
    }

    /// F3: applied, link dropped, and a 422 that says "already closed" is no failure.
    void refusalAfterApplyIsSeenApplied()
    {
        provider->onSend = [this](const WriteIntent &) {
            provider->put(closedAs(u"lost"_s));
            return answered(422);
        };
        const WriteOutcome outcome = outcomeOf(anIntent(account, dispute, WriteVerb::Concede));
        QCOMPARE(outcome.state, ActionState::SeenApplied);
        QVERIFY(outcome.isDone());
    }

    void refusalIsRejectedOnlyAfterARead()
    {
        provider->onSend = [](const WriteIntent &) { return answered(422); };
        const int readsBefore = provider->reads;
        QCOMPARE(outcomeOf(anIntent(account, dispute, WriteVerb::Concede)).state, ActionState::Rejected);
        QCOMPARE(provider->reads, readsBefore + 1);
    }

    void refusalWithoutAReadIsUnknown()
    {
        provider->onSend = [this](const WriteIntent &) {
            provider->readError = errorOf(ErrorKind::Timeout);
            return answered(422);
        };
        QCOMPARE(outcomeOf(anIntent(account, dispute, WriteVerb::Concede)).state, ActionState::Unknown);
    }

    void refusedVerbNamesTheOther_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("405") << 405;
        QTest::newRow("404 although the dispute is there") << 404;
    }

    void refusedVerbNamesTheOther()
    {
        QFETCH(int, status);
        provider->onSend = [status](const WriteIntent &) { return answered(status); };
        const WriteOutcome outcome = outcomeOf(anIntent(account, dispute, WriteVerb::Concede));
        QCOMPARE(outcome.state, ActionState::Rejected);
        QVERIFY(outcome.otherVerb == HttpVerb::Patch);
        QCOMPARE(provider->sends.size(), 1); // it never falls through by itself
    }

    void unclearIs_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 307, 408, 409, 425, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
        QTest::newRow("2xx of another dispute") << 200;
    }

    void unclearIs()
    {
        QFETCH(int, status);
        Dispute other = closedAs(u"lost"_s);
        other.id = u"dspt_test_another"_s;
        provider->onSend = [status, other](const WriteIntent &) { return answered(status, other); };
        QCOMPARE(outcomeOf(anIntent(account, dispute, WriteVerb::Concede)).state, ActionState::Unknown);
    }

    void lostAnswerAfterApplyIsFoundByReading()
    {
        provider->onSend = [this](const WriteIntent &) {
            provider->put(closedAs(u"lost"_s));
            return cutOff();
        };
        QSignalSpy resolved(desk.get(), &WriteDesk::resolved);
        QCOMPARE(outcomeOf(anIntent(account, dispute, WriteVerb::Concede)).state, ActionState::Unknown);
        QTRY_COMPARE_WITH_TIMEOUT(resolved.size(), 1, 30'000);
        QCOMPARE(resolved.first().at(1).value<ActionState>(), ActionState::SeenApplied);
        QCOMPARE(provider->sends.size(), 1);
    }

    /// F16: the commit of the outcome returned an error and was durable. Nothing is open then that could be taken up:
    /// the desk asks, or the dialog said "not known yet" for ever.
    void anEndThatWasDurableAfterAllIsSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ActionEvent>("event");
        QTest::addColumn<ActionState>("state");
        QTest::newRow("applied") << 200 << ActionEvent::AnswerApplied << ActionState::Applied;
        QTest::newRow("refused") << 422 << ActionEvent::AnswerRejected << ActionState::Rejected;
    }

    void anEndThatWasDurableAfterAllIsSaid()
    {
        QFETCH(int, status);
        QFETCH(ActionEvent, event);
        QFETCH(ActionState, state);
        ledger->failYetDurableOn = event;
        provider->onSend = [this, status](const WriteIntent &) {
            if (status != 200)
                return answered(status);
            provider->put(closedAs(u"lost"_s));
            return answered(200, closedAs(u"lost"_s));
        };
        QSignalSpy resolved(desk.get(), &WriteDesk::resolved);
        QCOMPARE(outcomeOf(anIntent(account, dispute, WriteVerb::Concede)).state, ActionState::Unknown);
        QTRY_COMPARE_WITH_TIMEOUT(resolved.size(), 1, 30'000);
        QCOMPARE(resolved.first().at(1).value<ActionState>(), state);
        QCOMPARE(provider->sends.size(), 1);
    }

    /// Live money: each of the four witnesses alone stops it, in prepare() and in the send.
    void liveNeedsFourWitnesses_data()
    {
        QTest::addColumn<QString>("witness");
        QTest::addColumn<bool>("sent");
        QTest::newRow("all agree") << QString() << true;
        QTest::newRow("the account's key is a test key") << u"account"_s << false;
        QTest::newRow("the intent is of test") << u"intent"_s << false;
        QTest::newRow("the host is loopback") << u"host"_s << false;
        QTest::newRow("the object says test") << u"livemode"_s << false;
        QTest::newRow("the id says test") << u"id"_s << false;
    }

    void liveNeedsFourWitnesses()
    {
        QFETCH(QString, witness);
        QFETCH(bool, sent);
        Account live = anOmiseAccount(Mode::Live);
        Dispute real =
            aDispute(witness == "id"_L1 ? u"dspt_test_5xuy4w91xqz7d1w9u0t"_s : u"dspt_5xuy4w91xqz7d1w9u0t"_s);
        real.mode = witness == "livemode"_L1 ? Mode::Test : Mode::Live;
        WriteIntent intent = anIntent(live, real, WriteVerb::Concede);
        if (witness == "intent"_L1)
            intent.mode = Mode::Test;
        if (witness == "account"_L1)
            live.mode = Mode::Test;
        if (witness == "host"_L1)
            live.baseUrl = QUrl(u"http://127.0.0.1:8080"_s);
        provider->put(real);
        Dispute closed = real;
        closed.status = u"lost"_s;
        provider->onSend = [closed](const WriteIntent &) { return answered(200, closed); };
        WriteDesk money(
            live, *provider, *ledger, [this] { return now; }, OutcomeResolver::Schedule::standard());
        const auto prepared = money.prepare(intent);
        QTRY_VERIFY_WITH_TIMEOUT(prepared.isFinished(), 30'000);
        QCOMPARE(bool(prepared.result()), sent);
        QSignalSpy ended(&money, &WriteDesk::ended);
        money.sendConfirmed(intent, real);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        const auto outcome = ended.first().at(1).value<WriteOutcome>();
        QCOMPARE(outcome.halt, sent ? Halt::None : Halt::WrongMode);
        QCOMPARE(provider->sends.size(), sent ? 1 : 0);
        QCOMPARE(ledger->entries.size(), sent ? 1 : 0);
    }

    void aDeskThatGoesEndsWhatItPrepares()
    {
        const auto prepared = desk->prepare(anIntent(account, dispute, WriteVerb::Concede));
        desk.reset(); // the key was changed
        QTRY_VERIFY_WITH_TIMEOUT(prepared.isFinished(), 30'000);
        QVERIFY(!prepared.isCanceled());
        QCOMPARE(prepared.result().error().halt, Halt::ReadFailed);
        QCOMPARE(provider->sends.size(), 0);
    }

    void restartSettlesWhatWasLeft_data()
    {
        QTest::addColumn<ActionState>("left");
        QTest::addColumn<bool>("applied");
        QTest::addColumn<ActionState>("expected");
        QTest::newRow("armed") << ActionState::Armed << false << ActionState::NotSent;
        QTest::newRow("sending, applied") << ActionState::Sending << true << ActionState::SeenApplied;
        QTest::newRow("unknown, applied") << ActionState::Unknown << true << ActionState::SeenApplied;
    }

    void restartSettlesWhatWasLeft()
    {
        QFETCH(ActionState, left);
        QFETCH(bool, applied);
        QFETCH(ActionState, expected);
        LedgerEntry entry;
        entry.intent = anIntent(account, dispute, WriteVerb::Concede);
        entry.state = left;
        ledger->entries.append(entry);
        if (applied)
            provider->put(closedAs(u"lost"_s));
        desk->takeUpOpen();
        QTRY_COMPARE_WITH_TIMEOUT(ledger->entries.first().state, expected, 30'000);
        QCOMPARE(provider->sends.size(), 0);
    }

    void cancelledUploadIsUnknown()
    {
        provider->holdSends = true;
        WriteIntent upload = anIntent(account, dispute, WriteVerb::UploadDocument);
        upload.fileName = u"slip.pdf"_s;
        QSignalSpy ended(desk.get(), &WriteDesk::ended);
        desk->sendConfirmed(upload, dispute);
        QTRY_COMPARE_WITH_TIMEOUT(provider->sends.size(), 1, 30'000);
        desk->cancelUpload(upload.id);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(ended.first().at(1).value<WriteOutcome>().state, ActionState::Unknown);
    }

    void settlingByHandKeepsTheNote()
    {
        const WriteIntent intent = anIntent(account, dispute, WriteVerb::Concede);
        outcomeOf(intent);
        const auto settled = desk->settleByHand(intent, u"seen in the dashboard"_s);
        QTRY_VERIFY_WITH_TIMEOUT(settled.isFinished(), 30'000);
        QCOMPARE(ledger->entries.first().state, ActionState::Settled);
        QCOMPARE(ledger->entries.first().note, u"seen in the dashboard"_s);
    }

    void prepareTellsWhatChanged()
    {
        Dispute moved = dispute;
        moved.message = u"somebody else wrote"_s;
        provider->put(moved);
        const auto prepared = desk->prepare(anIntent(account, dispute, WriteVerb::Respond));
        QTRY_VERIFY_WITH_TIMEOUT(prepared.isFinished(), 30'000);
        const auto result = prepared.result();
        QVERIFY(!result);
        QCOMPARE(result.error().halt, Halt::Changed);
        QCOMPARE(result.error().now->message, u"somebody else wrote"_s);
    }
};

QTEST_GUILESS_MAIN(TestWriteDesk)
#include "tst_writedesk.moc"
