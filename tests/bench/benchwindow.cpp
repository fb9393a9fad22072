#include "tests/bench/child.h"
#include "tests/bench/goal.h"
#include "tests/bench/idle.h"
#include "tests/bench/profile.h"
#include "tests/bench/sandboxserver.h"

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

QList<Goal> benchGaps(const Scale &scale)
{
    const SandboxServer server(ProviderKind::Omise, scale.disputes);
    const ChildRun run = runChild(sibling(u"disputedesk-benchdesk"_s),
        {u"--demo"_s, u"--demo-server"_s, server.url().toString(), u"--probe"_s}, 300);
    const QList<QByteArray> words = run.after("GAPS").split(' '); // p99 ms, largest ms
    const bool ok = run.ok && words.size() == 2;
    const auto value = [&](int at) { return ok ? std::optional(words.at(at).toDouble()) : std::nullopt; };
    const QString what = u"gaps of the event loop while %1 sync with the window open, "_s.arg(scale.disputes);
    const QString floor = u"none: times of this machine"_s;
    const QString note = ok ? u"one run"_s : u"the run failed"_s;
    const QString id = idAt(u"P17"_s, scale.disputes == kUsual);
    return {{id, what + u"99 of 100"_s, value(0), 8, true, u"ms"_s, floor, 0, note},
        {id, what + u"largest"_s, value(1), 33, true, u"ms"_s, floor, 0, note}};
}

QList<Goal> benchIdle(const Scale &scale)
{
    const QString profile = profileWith(scale.provider, scale.disputes, scale.folder);
    const auto idle = profile.isEmpty() ? std::nullopt : idleOf(profile);
    const QString note = idle ? QString() : u"needs /proc, and a window that opens"_s;
    const QString floor = u"nothing: an open window over ten seconds"_s;
    return {
        {u"P18"_s, u"window open, idle: wakeups a second of all threads"_s,
            idle ? std::optional(idle->wakeups) : std::nullopt, 0.2, true, u"1/s"_s, floor, 0,
            note.isEmpty() ? u"two wakeups in ten seconds are allowed: the minute's clock may fall into them"_s : note},
        {u"P18"_s, u"window open, idle: CPU"_s, idle ? std::optional(idle->cpuPercent) : std::nullopt, 0.1, true,
            u"%"_s, floor, 0, note}};
}

} // namespace disputedesk::bench
