#include "tests/bench/child.h"
#include "tests/bench/goal.h"
#include "tests/bench/pages.h"
#include "tests/bench/peer.h"
#include "tests/bench/sandboxserver.h"
#include "tests/bench/timing.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
constexpr int kLimit = 1800; ///< seconds; a million rows on a slow machine

ChildRun ours(const QString &provider, const QUrl &url, const QString &folder)
{
    return runChild(
        QCoreApplication::applicationFilePath(), {u"client"_s, u"sync"_s, provider, url.toString(), folder}, kLimit);
}

/// The same pages, fetched and thrown away.
ChildRun fetched(const QString &provider, const QUrl &url, int disputes)
{
    return runChild(QCoreApplication::applicationFilePath(),
        {u"client"_s, u"fetch"_s, provider, url.toString(), QString::number(disputes)}, kLimit);
}

ChildRun oursAfresh(const QString &provider, const QUrl &url)
{
    const QTemporaryDir folder;
    return ours(provider, url, folder.path());
}

/// A whole sync of `disputes` against the vendor's SDK, and against raw page fetches.
QList<Goal> against(const QString &id, ProviderKind kind, int disputes, int latencyMs, double bar, const Scale &scale)
{
    const QString name = nameOf(kind);
    const SandboxServer server(kind, disputes);
    if (latencyMs > 0)
        server.control(
            "/_sandbox/faults", "{\"rules\":[{\"kind\":\"latency\",\"ms\":" + QByteArray::number(latencyMs) + "}]}");
    const Peer peer(scale.folder, name);
    const int rounds = latencyMs > 0 ? 1 : 3;
    std::vector<double> wall, cpu, raw;
    bool failed = false;
    for (int round = 0; round < rounds; ++round) {
        const ChildRun theirs = peer.isThere() ? peer.run(server.url()) : ChildRun();
        const ChildRun own = oursAfresh(name, server.url());
        const ChildRun bare = fetched(name, server.url(), disputes);
        failed = failed || !own.ok || (peer.isThere() && !theirs.ok);
        if (failed)
            break;
        if (peer.isThere()) {
            wall.push_back(theirs.wall / own.wall);
            cpu.push_back(own.cpu / theirs.cpu);
        }
        raw.push_back(own.wall / bare.wall);
    }
    const QString what =
        u"first sync of %1, stored, %2 ms of latency, "_s.arg(disputes).arg(latencyMs) + name + u", "_s;
    const QString floor = u"the vendor's npm SDK, which stores nothing"_s;
    QString note = peer.isThere()        ? QString()
        : kind == ProviderKind::WooshPay ? u"no vendor's SDK knows WooshPay"_s
                                         : u"the peer is not installed: node and npm are needed"_s;
    if (failed)
        note = u"a run failed"_s;
    const auto value = [](const std::vector<double> &ratios) {
        return ratios.empty() ? std::nullopt : std::optional(middleOf(ratios).value);
    };
    QList<Goal> goals{{id, what + u"wall time of the SDK / ours"_s, value(wall), bar, false, u"x"_s, floor,
        middleOf(wall).spread, note}};
    if (id == "P4"_L1)
        goals.append({id, what + u"our CPU time / the SDK's"_s, value(cpu), 0.5, true, u"x"_s, floor,
            middleOf(cpu).spread, note});
    if (kind != ProviderKind::Stripe && !raw.empty())
        goals.append({id + u"+"_s, what + u"our wall time / raw page fetch"_s, value(raw), 0, false, u"x"_s,
            u"the same pages fetched six at once and thrown away (no bar; for comparison)"_s, middleOf(raw).spread,
            {}});
    return goals;
}
} // namespace

QList<Goal> benchSync(const Scale &scale)
{
    // A page of 100 at 50 ms is a minute for the SDK: a tenth of the rows tells the same ratio.
    const int slow = scale.disputes / 10;
    if (scale.provider == ProviderKind::WooshPay) // no vendor has an SDK for it: only the raw fetch is there to compare
        return against(u"P6"_s, scale.provider, scale.disputes, 0, 3, scale);
    return against(u"P4"_s, ProviderKind::Omise, scale.disputes, 0, 2.5, scale)
        + against(u"P5"_s, ProviderKind::Omise, slow, 50, 6, scale)
        + against(u"P6"_s, ProviderKind::Stripe, scale.disputes, 0, 3, scale)
        + against(u"P6"_s, ProviderKind::Stripe, slow, 50, 4, scale);
}

namespace {
/// A first sync of `disputes`, then a refresh with 20 of them changed.
QList<Goal> refreshOf(const Scale &scale, int disputes)
{
    constexpr int kChanged = 20;
    const QString name = nameOf(scale.provider);
    const SandboxServer server(scale.provider, disputes);
    const QTemporaryDir folder;
    const ChildRun first = ours(name, server.url(), folder.path());
    const QStringList ids = server.openIds(kChanged);
    for (const QString &id : ids)
        server.control("/_sandbox/change", "{\"id\":\"" + id.toLatin1() + "\",\"status\":\"won\"}");
    const qint64 before = server.requests();
    const ChildRun refresh = ours(name, server.url(), folder.path());
    const double requests = double(server.requests() - before);
    if (!first.ok || !refresh.ok || ids.size() != kChanged)
        return {{u"P7"_s, u"refresh"_s, {}, 0, true, {}, {}, 0, u"a run failed"_s}};
    const double refreshed = refresh.when("SYNCED") - refresh.when("REFRESH");
    const double synced = first.when("SYNCED") - first.when("REFRESH");
    const QString note = scale.provider == ProviderKind::Omise
        ? u"the open and pending lists alone have %1 pages"_s.arg(server.openPages())
        : u"no list of the open ones: each is read by itself"_s;
    const QString what = u"refresh of %1 cached with %2 changed: "_s.arg(disputes).arg(kChanged);
    QList<Goal> goals{{u"P7"_s, what + u"requests beyond one for each change"_s, requests - kChanged, 10, true,
                          u"requests"_s, u"counted by the server"_s, 0, note},
        {u"P7"_s, what + u"share of a whole sync's time"_s, refreshed / synced, 0.01, true, u"x"_s,
            u"the whole first sync just before"_s, 0, {}}};
    if (disputes == scale.disputes)
        return goals;
    const ChildRun bare = fetched(name, server.url(), disputes); // benchSync() has the others
    goals.append({u"P4+"_s,
        u"first sync of %1, stored, 0 ms of latency, %2, our wall time / raw page fetch"_s.arg(disputes).arg(name),
        bare.ok ? std::optional(first.wall / bare.wall) : std::nullopt, 0, false, u"x"_s,
        u"the same pages fetched six at once and thrown away (no bar; for comparison)"_s, 0, {}});
    return goals;
}
} // namespace

QList<Goal> benchRefresh(const Scale &scale)
{
    QList<Goal> goals = refreshOf(scale, scale.disputes);
    if (scale.million)
        goals += refreshOf(scale, 1'000'000);
    return goals;
}

} // namespace disputedesk::bench
