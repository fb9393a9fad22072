#include "tests/model/explore.h"
#include "tests/support/proof.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
/// What is done to the dispute: two intents, of which each can be the first or the only one.
enum class Acts : quint8 {
    ConcedeRespond,
    RespondConcede,
    EvidenceTwice,
    FinaliseTwice,
    UploadRespond,
    Foreign,
    SlowConcede
};

ModelCase caseOf(Acts acts)
{
    switch (acts) {
    case Acts::RespondConcede: return {ProviderKind::Omise, WriteVerb::Respond, WriteVerb::Concede};
    case Acts::EvidenceTwice: return {ProviderKind::Stripe, WriteVerb::Respond, WriteVerb::Respond};
    case Acts::FinaliseTwice: return {ProviderKind::Omise, WriteVerb::FinaliseWon, WriteVerb::FinaliseLost};
    case Acts::UploadRespond: return {ProviderKind::Omise, WriteVerb::UploadDocument, WriteVerb::Respond};
    case Acts::Foreign: return {ProviderKind::Omise, WriteVerb::Concede, WriteVerb::Respond, ModelCase::Twist::Foreign};
    case Acts::SlowConcede:
        return {ProviderKind::Omise, WriteVerb::Concede, WriteVerb::Respond, ModelCase::Twist::Slow};
    case Acts::ConcedeRespond: break;
    }
    return {ProviderKind::Omise, WriteVerb::Concede, WriteVerb::Respond};
}
} // namespace

Q_DECLARE_METATYPE(Acts)
Q_DECLARE_METATYPE(Cast)
Q_DECLARE_METATYPE(World)
Q_DECLARE_METATYPE(Guard)

/// The write protocol (safety.md section 2) explored breadth first against a server, crashes at every step, a person, a
/// second program and failing commits: I1 to I7 hold in every state that can be reached, and each defence is needed.
class TestModel : public QObject {
    Q_OBJECT

    qint64 m_states = 0;
    qint64 m_transitions = 0;
    int m_explorations = 0;
    int m_broken = 0;
    int m_guards = 0;

private Q_SLOTS:
    void everyReachableStateIsSafe_data()
    {
        QTest::addColumn<Acts>("acts");
        QTest::addColumn<Cast>("cast");
        QTest::addColumn<World>("world");
        const std::pair<Acts, const char *> all[] = {{Acts::ConcedeRespond, "concede, respond"},
            {Acts::RespondConcede, "respond, concede"}, {Acts::EvidenceTwice, "evidence, twice"},
            {Acts::FinaliseTwice, "finalise won, lost"}, {Acts::UploadRespond, "upload, respond"},
            {Acts::Foreign, "an object of the other mode"}, {Acts::SlowConcede, "concede, shown later"}};
        for (const auto &[acts, name] : all) {
            QTest::addRow("%s: one after the other", name) << acts << Cast::After << World::Late;
            QTest::addRow("%s: lagging reads", name) << acts << Cast::Twice << World::Lagging;
            QTest::addRow("%s: confirmed twice", name) << acts << Cast::Twice << World::Late;
            if (acts != Acts::ConcedeRespond && acts != Acts::RespondConcede)
                continue; // an upload is under way for as long as it takes: one program alone has to send it
            QTest::addRow("%s: a second program", name) << acts << Cast::Beside << World::Late;
            QTest::addRow("%s: the same in a second program", name) << acts << Cast::Same << World::Late;
        }
    }
    void everyReachableStateIsSafe()
    {
        QFETCH(Acts, acts);
        QFETCH(Cast, cast);
        QFETCH(World, world);
        const ModelCase writes = caseOf(acts);
        QElapsedTimer timer;
        timer.start();
        const Explored found = explore(ProtocolModel(writes, cast, world));
        qInfo("%lld states, %lld transitions, %lld ms", found.states, found.transitions, timer.elapsed());
        m_broken += found.broken.isEmpty() ? 0 : 1;
        QVERIFY2(found.broken.isEmpty(), qPrintable(found.broken + u":\n  "_s + found.trace.join(u"\n  "_s)));
        QVERIFY(found.states > (acts == Acts::Foreign ? 5 : 1000)); // of the other mode nothing is even asked
        m_states += found.states;
        m_transitions += found.transitions;
        ++m_explorations;
    }

    /// Each defence taken away: something breaks, by the shortest way there is.
    void everyGuardIsNeeded_data()
    {
        QTest::addColumn<Guard>("guard");
        QTest::addColumn<QString>("breaks");
        QTest::addColumn<Acts>("acts");
        QTest::addColumn<Cast>("cast");
        QTest::addColumn<World>("world");
        const auto row = [](Guard guard, const char *breaks, Acts acts = Acts::ConcedeRespond, Cast cast = Cast::After,
                             World world = World::Late) {
            QTest::newRow(guardName(guard)) << guard << QString::fromLatin1(breaks) << acts << cast << world;
        };
        row(Guard::FreshRead, "P1");
        row(Guard::SeenHolds, "P1");
        row(Guard::ModesAgree, "I6", Acts::Foreign);
        row(Guard::ConfirmedOnce, "I4", Acts::ConcedeRespond, Cast::Twice);
        row(Guard::RestartNeverSends, "I7");
        row(Guard::ArmedBeforeSending, "I2");
        row(Guard::RefusedArmStops, "I2");
        row(Guard::SendingBeforeSocket, "I4");
        row(Guard::FailedCommitStops, "I4");
        row(Guard::OneOpenIntent, "P3", Acts::ConcedeRespond, Cast::Beside);
        row(Guard::UnknownIsOpen, "P3");
        row(Guard::ArmedOnce, "I4", Acts::ConcedeRespond, Cast::Same);
        row(Guard::OneShot, "I1");
        row(Guard::UnclearIsNeverResent, "I1");
        row(Guard::CutIsUnclear, "I4");
        row(Guard::ServerErrorIsUnclear, "I4");
        row(Guard::OtherObjectIsUnclear, "I3");
        row(Guard::UnmovedObjectIsUnclear, "I3");
        row(Guard::RefusalIsRead, "I4");
        row(Guard::UnreadRefusalIsUnclear, "I4");
        row(Guard::MovedRefusalIsUnclear, "I4", Acts::RespondConcede);
        row(Guard::RestartDoubtsSending, "I4");
        row(Guard::RestartKeepsUnknown, "I4");
        row(Guard::RestartTakesUp, "dead end");
        row(Guard::OwnRunIsLeftAlone, "I4", Acts::UploadRespond);
        row(Guard::OneProgram, "P3", Acts::ConcedeRespond, Cast::Beside);
        row(Guard::ThreeReads, "I4", Acts::ConcedeRespond, Cast::Twice, World::Lagging);
        row(Guard::TwoMinutes, "I4");
        row(Guard::ReadCountsFromItsStart, "I4");
        row(Guard::FailedReadProvesNothing, "I4");
        row(Guard::MovedStartsOver, "I4", Acts::RespondConcede);
        row(Guard::OthersAnswerIsNotOurs, "I3", Acts::RespondConcede);
        row(Guard::OnlyUnknownIsSettled, "P3", Acts::ConcedeRespond, Cast::Beside);
        row(Guard::PersonMaySettle, "dead end", Acts::RespondConcede);
        row(Guard::EndIsAskedOfTheLedger, "dead end");
    }
    void everyGuardIsNeeded()
    {
        QFETCH(Guard, guard);
        QFETCH(QString, breaks);
        QFETCH(Acts, acts);
        QFETCH(Cast, cast);
        QFETCH(World, world);
        const ModelCase writes = caseOf(acts);
        Removed removed;
        removed.set(std::size_t(guard));
        const Explored found = explore(ProtocolModel(writes, cast, world, removed));
        qInfo("%s broken after %lld states:\n  %s", qPrintable(found.broken), found.states,
            qPrintable(found.trace.join(u"\n  "_s)));
        QCOMPARE(found.broken, breaks);
        ++m_guards;
    }

    void cleanupTestCase()
    {
        QCOMPARE(m_broken, 0);
        if (m_explorations > 0)
            proof("I1 I2 I3 I4 I5 I6 I7 P1 P3",
                u"model: %1 explorations, %2 states, %3 transitions, %4 with a broken invariant or a dead end"_s
                    .arg(m_explorations)
                    .arg(m_states)
                    .arg(m_transitions)
                    .arg(m_broken));
        if (m_guards > 0)
            proof("model",
                u"%1 guards removed one by one, each removal caught (of %2)"_s.arg(m_guards).arg(int(Guard::Count)));
    }
};

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
