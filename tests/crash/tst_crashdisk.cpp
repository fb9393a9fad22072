#include "tests/crash/crashbench.h"
#include "tests/crash/workers.h"
#include "tests/support/faultvfs.h"
#include "tests/support/proof.h"
#include "tests/support/soak.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The program is killed, or the power fails, at every single write and flush of the disk during a write to the
/// provider, the first start of all included.
class TestCrashDisk : public QObject {
    Q_OBJECT

    static constexpr ServerWay kApplied{"applied", ""};
    static constexpr ServerWay kLost{"applied, answer lost", "'kind':'drop_after'"};
    static constexpr ServerWay kDropped{"not applied, connection lost", "'kind':'drop_before'"};

    /// Every `step`-th call from `first` on, until a run comes through.
    static void killAtCalls(Fault fault, WriteVerb verb, const ServerWay &way, int first, int step, Tally &tally)
    {
        CrashBench bench(ProviderKind::Omise);
        bool through = false;
        for (int call = first; !through; call += step) {
            if (call > 2000)
                return tally.fail(u"it never comes through"_s);
            bench.renew();
            CrashJob job = bench.write(verb);
            bench.setWay(way);
            job.diskFault = int(fault);
            job.diskCall = call;
            const QString here = u"%1 %2 at %3"_s.arg(writeVerbName(verb), QString::fromLatin1(way.name)).arg(call);
            const ChildRun run = bench.run(job);
            through = !run.killed;
            if (through && run.status != 0)
                return tally.fail(here + u": "_s + run.lines.join(u" | "_s));
            tally.point(run.last("POINT"_L1));
            tally.check(here, judged(bench, job, tally, here));
        }
    }

    static QString judged(CrashBench &bench, const CrashJob &job, Tally &tally, const QString &here)
    {
        const int seen = bench.seen(job.intent);
        const CrashJob again = bench.job(CrashJob::Kind::Restart);
        const ChildRun next = bench.run(again);
        if (next.killed || next.status != 0)
            return u"the restart: "_s + next.lines.join(u" | "_s);
        tally.ready(here, next.readyMs, [&] { return bench.run(again).readyMs; });
        if (const QString damage = bench.damage(); !damage.isEmpty())
            return damage;
        const QStringList states = bench.states(job.intent);
        if (const QString broken = brokenMeanwhile(bench.seen(job.intent), states); !broken.isEmpty())
            return broken;
        if (bench.seen(job.intent) != seen)
            return u"I1: the restart sent something"_s;
        tally.end(states.isEmpty() ? u"never armed"_s : states.last());
        return brokenAtTheEnd(bench.applied(job.disputes.first(), job.verb) > 0, states);
    }

    static Tally tryAll(Fault fault)
    {
        QList<std::function<void(Tally &)>> jobs;
        const auto spread = [&](WriteVerb verb, const ServerWay &way, int step) {
            for (int first = 1; first <= 4; ++first)
                jobs.append([=](Tally &tally) { killAtCalls(fault, verb, way, first, 4 * step, tally); });
        };
        spread(WriteVerb::Concede, kApplied, 1); // every call
        if (soak() > 0) {
            for (const ServerWay &way : {kLost, kDropped})
                spread(WriteVerb::Concede, way, 1);
            for (const WriteVerb verb : {WriteVerb::Respond, WriteVerb::UploadDocument, WriteVerb::FinaliseWon})
                for (const ServerWay &way : {kApplied, kLost, kDropped})
                    spread(verb, way, 1);
        }
        return inParallel(jobs);
    }

private Q_SLOTS:
    void killedAtEveryCall()
    {
        const Tally all = tryAll(Fault::Kill);
        QVERIFY2(all.broken.isEmpty(), qPrintable(all.broken.join(u'\n')));
        QVERIFY2(all.slowCases.isEmpty(), qPrintable(all.slowCases.join(u'\n')));
        QVERIFY(all.endings.contains(u"never armed"_s) && all.endings.contains(u"NOT_SENT"_s)
            && all.endings.contains(u"APPLIED"_s));
        proof("I1 I2 I4 I5 S3",
            u"killed at each of %1 writes and flushes of the disk, 0 broken, 0 corrupt; %2; ready again after %3 ms at "
            "most"_s.arg(all.kills)
                .arg(all.ends())
                .arg(all.slowestMs));
    }

    /// S3: what was not flushed is gone, as when the power fails.
    void thePowerFailsAtEveryCall()
    {
        const Tally all = tryAll(Fault::PowerCut);
        QVERIFY2(all.broken.isEmpty(), qPrintable(all.broken.join(u'\n')));
        QVERIFY2(all.slowCases.isEmpty(), qPrintable(all.slowCases.join(u'\n')));
        QVERIFY(all.endings.contains(u"SEEN_APPLIED"_s));
        proof("I2 S3 F16",
            u"power cut at each of %1 writes and flushes, unflushed bytes gone: 0 sent without a row, 0 corrupt; %2"_s
                .arg(all.kills)
                .arg(all.ends()));
    }
};

QTEST_GUILESS_MAIN(TestCrashDisk)
#include "tst_crashdisk.moc"
