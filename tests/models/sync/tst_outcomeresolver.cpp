#include "models/sync/outcomeresolver.h"
#include "tests/support/builders.h"
#include "tests/support/fakeledger.h"
#include "tests/support/fakeprovider.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace disputedesk;
using namespace disputedesk::test;

/// What becomes of an UNKNOWN intent (safety.md section 2, step 7): read at its dates, judged, never sent.
class TestOutcomeResolver : public QObject {
    Q_OBJECT

private:
    Dispute dispute = aDispute();
    WriteIntent intent;
    std::unique_ptr<FakeProvider> provider;
    std::unique_ptr<FakeLedger> ledger;
    std::unique_ptr<OutcomeResolver> resolver;
    std::unique_ptr<QSignalSpy> changed;
    std::chrono::milliseconds elapsed{0};
    QList<std::chrono::milliseconds> readAt; ///< by the injected clock

    /// A resolver on the injected clock, which stands still unless a test moves it.
    void make(const QList<std::chrono::milliseconds> &dates, std::chrono::milliseconds quiet = 120s)
    {
        OutcomeResolver::Schedule schedule{dates, quiet, [this] { return elapsed; }};
        resolver = std::make_unique<OutcomeResolver>(*provider, *ledger, schedule);
        changed = std::make_unique<QSignalSpy>(resolver.get(), &OutcomeResolver::stateChanged);
    }

    LedgerEntry left(ActionState state)
    {
        LedgerEntry entry;
        entry.intent = intent;
        entry.state = state;
        ledger->entries = {entry};
        return entry;
    }

    void close()
    {
        Dispute closed = dispute;
        closed.status = u"lost"_s;
        provider->put(closed);
    }

    ActionState said(int n) const { return changed->at(n).at(1).value<ActionState>(); }
    ActionState kept() const { return ledger->entries.constFirst().state; }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<WriteIntent>();
        qRegisterMetaType<ActionState>();
        qRegisterMetaType<Dispute>();
    }

    void init()
    {
        elapsed = 0ms;
        readAt.clear();
        intent = anIntent(anOmiseAccount(), dispute, WriteVerb::Concede);
        provider = std::make_unique<FakeProvider>();
        provider->put(dispute);
        ledger = std::make_unique<FakeLedger>();
    }

    void cleanup()
    {
        QCOMPARE(provider->sends.size(), 0); // whatever happens
        changed.reset();
        resolver.reset();
    }

    void theStandardDatesAreTheOnesOfTheProtocol()
    {
        const auto standard = OutcomeResolver::Schedule::standard();
        QCOMPARE(standard.reads, (QList<std::chrono::milliseconds>{2s, 5s, 15s, 30s, 60s, 120s}));
        QVERIFY(standard.quiet == 120s);
        const auto before = standard.elapsed();
        QTest::qWait(5);
        QVERIFY(standard.elapsed() > before);
    }

    /// In real milliseconds: six dates, six reads where the machine keeps up, none before its date.
    void readsAtItsDates()
    {
        const QList<std::chrono::milliseconds> dates{20ms, 50ms, 90ms, 130ms, 170ms, 210ms};
        OutcomeResolver::Schedule schedule{dates, 210ms};
        const auto start = schedule.elapsed();
        resolver = std::make_unique<OutcomeResolver>(*provider, *ledger, schedule);
        changed = std::make_unique<QSignalSpy>(resolver.get(), &OutcomeResolver::stateChanged);
        connect(
            resolver.get(), &OutcomeResolver::disputeRead, this, [&] { readAt.append(schedule.elapsed() - start); });
        resolver->takeUp(left(ActionState::Unknown));
        QTRY_COMPARE_WITH_TIMEOUT(changed->size(), 1, 30'000);
        QCOMPARE(said(0), ActionState::SeenNotApplied);
        // One that is late by so much that it was quiet long enough settles it: those after it are not needed.
        QVERIFY(readAt.size() == 6 || (readAt.size() >= 3 && readAt.size() < 6 && readAt.last() >= 210ms));
        for (qsizetype n = 0; n < readAt.size(); ++n)
            QVERIFY(readAt.at(n) >= dates.at(n));
    }

    void aStateThatTheProgramLeft_data()
    {
        QTest::addColumn<ActionState>("state");
        QTest::addColumn<bool>("applied");
        QTest::addColumn<ActionState>("end");
        QTest::addColumn<int>("reads");
        QTest::newRow("ARMED") << ActionState::Armed << false << ActionState::NotSent << 0;
        QTest::newRow("SENDING, applied") << ActionState::Sending << true << ActionState::SeenApplied << 1;
        QTest::newRow("SENDING, not applied") << ActionState::Sending << false << ActionState::Unknown << 3;
        QTest::newRow("UNKNOWN, applied") << ActionState::Unknown << true << ActionState::SeenApplied << 1;
        QTest::newRow("UNKNOWN, not applied") << ActionState::Unknown << false << ActionState::Unknown << 3;
        for (const ActionState settled : {ActionState::Applied, ActionState::Rejected, ActionState::NotSent,
                 ActionState::SeenApplied, ActionState::SeenNotApplied, ActionState::Settled})
            QTest::addRow("%s is left alone", qPrintable(stateName(settled))) << settled << false << settled << 0;
    }

    void aStateThatTheProgramLeft()
    {
        QFETCH(ActionState, state);
        QFETCH(bool, applied);
        QFETCH(ActionState, end);
        QFETCH(int, reads);
        make({0ms, 0ms, 0ms});
        if (applied)
            close();
        resolver->takeUp(left(state));
        QTRY_VERIFY_WITH_TIMEOUT(!resolver->isWatching(intent.id) && provider->reads == reads && kept() == end, 30'000);
        QTest::qWait(5);
        QCOMPARE(provider->reads, reads);
        QCOMPARE(kept(), end);
    }

    void aLedgerThatFailsAtTheStartIsAskedAgain()
    {
        make({0ms});
        close();
        ledger->failOn = ActionEvent::RestartFound;
        const LedgerEntry entry = left(ActionState::Sending);
        resolver->takeUp(entry);
        QTest::qWait(5);
        QCOMPARE(kept(), ActionState::Sending);
        QVERIFY(!resolver->isWatching(intent.id));
        ledger->failOn.reset();
        resolver->takeUp(entry); // the next sync
        QTRY_COMPARE_WITH_TIMEOUT(kept(), ActionState::SeenApplied, 30'000);
    }

    void aLedgerThatFailsAtTheEndKeepsItUnknown()
    {
        make({0ms});
        close();
        ledger->failOn = ActionEvent::ReadShowsApplied;
        const LedgerEntry entry = left(ActionState::Unknown);
        resolver->takeUp(entry);
        QTRY_COMPARE_WITH_TIMEOUT(changed->size(), 1, 30'000);
        QCOMPARE(said(0), ActionState::Unknown);
        QCOMPARE(kept(), ActionState::Unknown);
        ledger->failOn.reset();
        resolver->takeUp(entry);
        QTRY_COMPARE_WITH_TIMEOUT(kept(), ActionState::SeenApplied, 30'000);
    }

    void twoTakeUpsAreOne_data()
    {
        QTest::addColumn<ActionState>("state");
        QTest::newRow("SENDING") << ActionState::Sending;
        QTest::newRow("UNKNOWN") << ActionState::Unknown;
    }

    void twoTakeUpsAreOne()
    {
        QFETCH(ActionState, state);
        make({0ms, 0ms, 0ms});
        const LedgerEntry entry = left(state);
        resolver->takeUp(entry);
        resolver->takeUp(entry);
        QTRY_VERIFY_WITH_TIMEOUT(!changed->isEmpty() && !resolver->isWatching(intent.id), 30'000);
        QCOMPARE(provider->reads, 3);
        QCOMPARE(ledger->log.size(), state == ActionState::Sending ? 1 : 0);
    }

    /// The ledger was read while the intent was still UNKNOWN; by the time of the answer it is settled.
    void aTakeUpThatComesLateNeverCallsASettledOneUnknown()
    {
        make({0ms});
        close();
        const LedgerEntry stale = left(ActionState::Unknown);
        ledger->entries.first().state = ActionState::SeenApplied;
        resolver->takeUp(stale);
        QTRY_COMPARE_WITH_TIMEOUT(changed->size(), 1, 30'000);
        QCOMPARE(said(0), ActionState::SeenApplied);
    }

    void threeReadsInNoTimeAreNotTwoMinutes()
    {
        make({0ms, 0ms, 0ms, 0ms});
        resolver->takeUp(left(ActionState::Unknown));
        QTRY_COMPARE_WITH_TIMEOUT(changed->size(), 1, 30'000);
        QCOMPARE(said(0), ActionState::Unknown);
        QCOMPARE(provider->reads, 4);
    }

    /// The third read begins early and is answered after two minutes: what the server did in between it does not know.
    void aReadCountsFromItsBeginning()
    {
        make({0ms, 0ms, 0ms});
        provider->readErrorOf = [this](const QString &) -> std::optional<Error> {
            if (provider->reads == 3)
                elapsed = 150s;
            return std::nullopt;
        };
        resolver->takeUp(left(ActionState::Unknown));
        QTRY_COMPARE_WITH_TIMEOUT(changed->size(), 1, 30'000);
        QCOMPARE(provider->reads, 3);
        QCOMPARE(said(0), ActionState::Unknown);
    }

    void twoReadsOverTwoMinutesAreNotThree()
    {
        make({0ms, 0ms});
        connect(resolver.get(), &OutcomeResolver::disputeRead, this, [this] { elapsed += 100s; });
        resolver->takeUp(left(ActionState::Unknown));
        QTRY_COMPARE_WITH_TIMEOUT(changed->size(), 1, 30'000);
        QCOMPARE(said(0), ActionState::Unknown);
    }

    void aReadThatFailsProvesNothing()
    {
        make({0ms, 0ms, 0ms});
        elapsed = 0ms;
        provider->readError = errorOf(ErrorKind::Timeout);
        resolver->takeUp(left(ActionState::Unknown));
        elapsed = 500s;
        QTRY_COMPARE_WITH_TIMEOUT(changed->size(), 1, 30'000);
        QCOMPARE(said(0), ActionState::Unknown);
        QCOMPARE(kept(), ActionState::Unknown);
    }

    /// Somebody else moved it, not to our end: a person has to say.
    void anotherChangeIsNeitherDoneNorUndone()
    {
        make({0ms, 0ms, 0ms, 0ms});
        Dispute moved = dispute;
        moved.message = u"somebody else wrote"_s;
        provider->put(moved);
        connect(resolver.get(), &OutcomeResolver::disputeRead, this, [this] { elapsed += 100s; });
        resolver->takeUp(left(ActionState::Unknown));
        QTRY_COMPARE_WITH_TIMEOUT(changed->size(), 1, 30'000);
        QCOMPARE(said(0), ActionState::Unknown);
    }

    void readNowFindsItAtOnce()
    {
        make({1h});
        close();
        resolver->takeUp(left(ActionState::Unknown));
        QVERIFY(resolver->isWatching(intent.id));
        resolver->readNow(intent.id);
        resolver->readNow(intent.id); // impatient
        QTRY_COMPARE_WITH_TIMEOUT(kept(), ActionState::SeenApplied, 30'000);
        QCOMPARE(provider->reads, 1);
    }

    void readNowUsesUpNoDate()
    {
        make({1h, 2h});
        QSignalSpy read(resolver.get(), &OutcomeResolver::disputeRead);
        resolver->takeUp(left(ActionState::Unknown));
        for (int n = 1; n <= 5; ++n) {
            resolver->readNow(intent.id);
            QTRY_COMPARE_WITH_TIMEOUT(read.size(), n, 30'000);
        }
        QVERIFY(resolver->isWatching(intent.id)); // its own two are still to come
    }

    void aPersonWhoSettlesItEndsTheReads()
    {
        make({10ms, 20ms});
        resolver->takeUp(left(ActionState::Unknown));
        resolver->drop(intent.id);
        QTest::qWait(50);
        QCOMPARE(provider->reads, 0);
        QCOMPARE(changed->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOutcomeResolver)
#include "tst_outcomeresolver.moc"
