#include "tests/crash/crashbench.h"
#include "tests/crash/workers.h"
#include "tests/support/proof.h"
#include "tests/support/soak.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
constexpr int kRounds = 4; ///< each with a server and a folder of its own
constexpr int kDisputes = 1500; ///< the first sync of which takes longer than a child mostly lives
} // namespace

/// The program is killed at random moments, time and again on the same files.
class TestCrashRandom : public QObject {
    Q_OBJECT

    static void inSync(int kills, quint32 seed, Tally &tally)
    {
        QRandomGenerator dice(seed);
        CrashBench bench(ProviderKind::Omise, kDisputes);
        CrashJob job = bench.job(CrashJob::Kind::Sync);
        qint64 least = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const QString here = u"seed %1, kill %2"_s.arg(seed).arg(kill);
            const ChildRun run = bench.run(job, int(dice.bounded(6)));
            if (!run.killed)
                return tally.fail(here + u": it ended: "_s + run.lines.join(u" | "_s));
            tally.ready(here, run.readyMs, [&] { return bench.run(job, 0).readyMs; });
            const qint64 rows = run.last("READY"_L1).toLongLong();
            // Rows that a start has found are there at the next.
            tally.check(here, rows < least ? u"%1 rows, there were %2"_s.arg(rows).arg(least) : bench.damage());
            least = qMax(least, rows);
        }
        job.dieAtPoint = -1;
        const ChildRun last = bench.run(job);
        if (last.last("COUNT"_L1) != QString::number(kDisputes))
            tally.fail(u"seed %1: it ended with %2"_s.arg(seed).arg(last.lines.join(u" | "_s)));
        tally.end(u"kept whole"_s);
    }

    static void inActions(int kills, quint32 seed, Tally &tally)
    {
        QRandomGenerator dice(seed);
        CrashBench bench(ProviderKind::Omise, 3200);
        static constexpr ServerWay kWays[] = {{"", ""}, {"", "'kind':'drop_after','probability':0.3"},
            {"", "'kind':'drop_before','probability':0.3"}, {"", "'kind':'latency','ms':15"}};
        bench.setWay(kWays[seed % std::size(kWays)]);
        CrashJob job = bench.job(CrashJob::Kind::Act);
        job.verb = WriteVerb::Concede;
        job.disputes = bench.open(400);
        for (int kill = 0; kill < kills; ++kill) {
            const QString here = u"seed %1, kill %2"_s.arg(seed).arg(kill);
            const ChildRun run = bench.run(job, int(dice.bounded(80)));
            if (!run.killed)
                return tally.fail(here + u": it ended: "_s + run.lines.join(u" | "_s));
            tally.ready(here, run.readyMs, [&] { return bench.run(job, 0).readyMs; });
            tally.check(here, brokenInLedger(bench, {}));
        }
        const ChildRun last = bench.run(bench.job(CrashJob::Kind::Restart));
        if (last.status != 0)
            return tally.fail(last.lines.join(u" | "_s));
        if (const QString broken = brokenInLedger(bench, &tally); !broken.isEmpty())
            tally.fail(broken);
    }

    /// All intents of the ledger held against the server; with `ended` also how they ended.
    static QString brokenInLedger(CrashBench &bench, Tally *ended)
    {
        if (const QString damage = bench.damage(); !damage.isEmpty())
            return damage;
        const QStringList intents = bench.intents();
        for (const QString &line : intents) {
            const QUuid intent = QUuid::fromString(line.section(u' ', 0, 0));
            const QStringList states = bench.states(intent);
            if (const QString broken = brokenMeanwhile(bench.seen(intent), states); !broken.isEmpty())
                return broken;
            if (!ended)
                continue;
            const QString dispute = line.section(u' ', 1);
            const int applied = bench.applied(dispute, WriteVerb::Concede);
            if (applied > 1)
                return u"I1: applied %1 times"_s.arg(applied);
            if (const QString broken = brokenAtTheEnd(applied > 0, states); !broken.isEmpty())
                return broken;
            ended->end(states.isEmpty() ? u"never armed"_s : states.last());
        }
        return {};
    }

    static Tally run(int kills, void (*round)(int, quint32, Tally &))
    {
        const int rounds = qMax(kRounds, kills / 100);
        const quint32 seed = QRandomGenerator::global()->generate() % 1'000'000;
        QList<std::function<void(Tally &)>> jobs;
        for (int number = 0; number < rounds; ++number)
            jobs.append([=](Tally &tally) { round(kills / rounds, seed + quint32(number), tally); });
        return inParallel(jobs);
    }

private Q_SLOTS:
    void inSync()
    {
        const Tally all = run(soaked(100, 2000), inSync);
        QVERIFY2(all.broken.isEmpty(), qPrintable(all.broken.join(u'\n')));
        QVERIFY2(all.slowCases.isEmpty(), qPrintable(all.slowCases.join(u'\n')));
        proof("S3 S4",
            u"%1 random kills while syncing, 0 corrupt, 0 rows lost; %2"_s.arg(all.kills).arg(all.readiness()));
    }

    void inActions()
    {
        const Tally all = run(soaked(100, 2000), inActions);
        QVERIFY2(all.broken.isEmpty(), qPrintable(all.broken.join(u'\n')));
        QVERIFY2(all.slowCases.isEmpty(), qPrintable(all.slowCases.join(u'\n')));
        int intents = 0;
        for (const int count : all.endings)
            intents += count;
        QVERIFY2(intents >= all.kills / 2, qPrintable(all.ends())); // else nothing was under way
        proof("I1 I2 I3 I4 I5 S3",
            u"%1 random kills in %2 writes, 0 broken; %3; %4"_s.arg(all.kills)
                .arg(intents)
                .arg(all.ends())
                .arg(all.readiness()));
    }
};

QTEST_GUILESS_MAIN(TestCrashRandom)
#include "tst_crashrandom.moc"
