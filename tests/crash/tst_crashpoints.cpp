#include "tests/crash/crashbench.h"
#include "tests/crash/workers.h"
#include "tests/support/proof.h"
#include "tests/support/soak.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
constexpr ServerWay kWays[] = {{"applied", ""}, {"applied, answer lost", "'kind':'drop_after'"},
    {"not applied, connection lost", "'kind':'drop_before'"}, {"refused", "'kind':'server_error','status':422"},
    {"refused though applied", "'kind':'server_error','status':422,'applied':true"},
    {"500 though applied", "'kind':'server_error','status':500,'applied':true"}};

struct Operation {
    ProviderKind provider;
    WriteVerb verb;
};
} // namespace

/// The program is killed at every named point of every write, whatever the server does with it, and started again.
class TestCrashPoints : public QObject {
    Q_OBJECT

    Tally m_all;

    /// One write, killed at each point it passes, until it comes through. `restarts`: the restart is killed at each of
    /// its points as well, before one that is not.
    static void killEverywhere(
        CrashBench &bench, const Operation &operation, const ServerWay &way, bool restarts, Tally &tally)
    {
        const QString what = u"%1 %2, %3"_s.arg(
            providerName(operation.provider), writeVerbName(operation.verb), QString::fromLatin1(way.name));
        bool through = false;
        for (int point = 1; !through && point < 60; ++point) {
            bench.renew();
            CrashJob job = bench.write(operation.verb);
            bench.setWay(way);
            job.dieAtPoint = point;
            const ChildRun run = bench.run(job);
            through = !run.killed;
            if (through && run.status != 0) {
                tally.fail(what + u": "_s + run.lines.join(u" | "_s));
                return;
            }
            const QString at = run.last("POINT"_L1);
            const QString here = what + u" at "_s + QString::number(point) + u" ("_s + at + u')';
            tally.point(at);
            tally.check(here, judged(bench, job, restarts, tally, here));
        }
        if (!through)
            tally.fail(what + u": it never came through"_s);
    }

    /// What is broken after the kill and after the restart; empty when nothing is.
    static QString judged(CrashBench &bench, const CrashJob &job, bool restarts, Tally &tally, const QString &here)
    {
        const int seen = bench.seen(job.intent);
        if (const QString broken = brokenMeanwhile(seen, bench.states(job.intent)); !broken.isEmpty())
            return broken;
        if (const QString damage = bench.damage(); !damage.isEmpty())
            return damage;
        CrashJob again = bench.job(CrashJob::Kind::Restart);
        for (int point = 1; restarts && point < 40; ++point) {
            again.dieAtPoint = point;
            if (!bench.run(again).killed)
                break;
            tally.kills += 1;
        }
        again.dieAtPoint = 0;
        const ChildRun next = bench.run(again);
        if (next.killed || next.status != 0)
            return u"the restart: "_s + next.lines.join(u" | "_s);
        tally.ready(here, next.readyMs, [&] { return bench.run(again).readyMs; });
        if (bench.seen(job.intent) != seen)
            return u"I1: the restart sent something"_s;
        if (const QString damage = bench.damage(); !damage.isEmpty())
            return damage;
        const QStringList states = bench.states(job.intent);
        tally.end(states.isEmpty() ? u"never armed"_s : states.last());
        // A refusal is what the server said of a file that stands apart, and no read can tell more.
        const bool isApart = job.verb == WriteVerb::UploadDocument && job.provider != ProviderKind::Omise;
        if (isApart && !states.isEmpty() && states.last() == "REJECTED"_L1)
            return {};
        return brokenAtTheEnd(bench.applied(job.disputes.first(), job.verb) > 0, states);
    }

    static QList<Operation> operations()
    {
        QList<Operation> all;
        for (const WriteVerb verb : {WriteVerb::Respond, WriteVerb::Concede, WriteVerb::FinaliseWon,
                 WriteVerb::FinaliseLost, WriteVerb::UploadDocument, WriteVerb::DeleteDocument})
            all.append({ProviderKind::Omise, verb});
        for (const ProviderKind provider : {ProviderKind::WooshPay, ProviderKind::Stripe})
            for (const WriteVerb verb :
                {WriteVerb::Respond, WriteVerb::Stage, WriteVerb::Concede, WriteVerb::UploadDocument})
                if (provider == ProviderKind::Stripe || verb != WriteVerb::Stage)
                    all.append({provider, verb});
        return all;
    }

    /// Each operation with a server that applies it and with one that does not, the answer lost both times; all ways
    /// for one operation.
    static bool inSmallRun(const Operation &operation, int way)
    {
        if (operation.provider == ProviderKind::Omise && operation.verb == WriteVerb::Concede)
            return true;
        return way == 1 || way == 2;
    }

private Q_SLOTS:
    void everyPointOfEveryWrite()
    {
        QList<std::function<void(Tally &)>> jobs;
        const QList<Operation> all = operations();
        for (const Operation &operation : all) {
            for (int number = 0; number < int(std::size(kWays)); ++number) {
                const ServerWay &way = kWays[number];
                if (soak() == 0 && !inSmallRun(operation, number))
                    continue;
                jobs.append([operation, way](Tally &tally) {
                    CrashBench bench(operation.provider);
                    killEverywhere(bench, operation, way, false, tally);
                });
            }
        }
        m_all = inParallel(jobs);
        QVERIFY2(m_all.broken.isEmpty(), qPrintable(m_all.broken.join(u'\n')));
        QVERIFY2(m_all.points.size() >= 14, qPrintable(u"only "_s + QStringList(m_all.points.values()).join(u"; "_s)));
        QVERIFY(m_all.points.contains(u"a row is durable, its anchor is not"_s)); // and none of them was an alarm
        const QString figure =
            u"%1 kills at %2 named points of %3 writes x server ways, 0 broken; %4"_s.arg(m_all.kills)
                .arg(m_all.points.size())
                .arg(jobs.size())
                .arg(m_all.ends());
        proof("I1 I2 I3 I4 I5", figure);
        QVERIFY2(m_all.slowCases.isEmpty(), qPrintable(m_all.slowCases.join(u'\n')));
        proof("S3",
            u"ready again at most %1 ms after the restart, in %2 restarts"_s.arg(m_all.slowestMs).arg(m_all.restarts));
    }

    /// The restart dies too, at each of its own points, time and again.
    void everyPointOfTheRestart()
    {
        QList<std::function<void(Tally &)>> jobs;
        const QList<Operation> some =
            soak() > 0 ? operations() : QList<Operation>{{ProviderKind::Omise, WriteVerb::Concede}};
        const int ways = soak() > 0 ? 3 : 2;
        for (const Operation &operation : some)
            for (int way = 0; way < ways; ++way)
                jobs.append([operation, way](Tally &tally) {
                    CrashBench bench(operation.provider);
                    killEverywhere(bench, operation, kWays[way + 1], true, tally);
                });
        const Tally all = inParallel(jobs);
        QVERIFY2(all.broken.isEmpty(), qPrintable(all.broken.join(u'\n')));
        proof("I1 I2 I4 I5", u"%1 kills, the restarts' own among them, 0 broken; %2"_s.arg(all.kills).arg(all.ends()));
    }
};

QTEST_GUILESS_MAIN(TestCrashPoints)
#include "tst_crashpoints.moc"
