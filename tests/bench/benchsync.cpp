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

/// What fetched() does. A cursor needs the page before it, so that of those lists only the first page can be asked for
/// six times at once.
QString rawFloor(ProviderKind kind)
{
    return kind == ProviderKind::Omise
        ? u"the same pages fetched six at once and thrown away (no bar; for comparison)"_s
        : u"its first page fetched as often as it has pages, six at once, and thrown away (no bar; for comparison)"_s;
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
    // What takes minutes is done once, and says so; else the first round does not count.
    const bool isOnce = latencyMs > 0 || disputes > kUsual;
    const int rounds = isOnce ? 1 : 4;
    std::vector<double> wall, cpu, raw;
    bool failed = false;
    for (int round = 0; round < rounds; ++round) {
        tell(u"  %1, %2 disputes, %3 ms: round %4 of %5"_s.arg(name).arg(disputes).arg(latencyMs).arg(round + 1).arg(
            rounds));
        const ChildRun theirs = peer.isThere() ? peer.run(server.url()) : ChildRun();
        const ChildRun own = oursAfresh(name, server.url());
        const ChildRun bare = fetched(name, server.url(), disputes);
        failed = failed || !own.ok || !bare.ok || (peer.isThere() && !theirs.ok);
        if (failed)
            break;
        if (round == 0 && !isOnce)
            continue;
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
    else if (note.isEmpty() && isOnce)
        note = u"one round"_s;
    const auto value = [](const std::vector<double> &ratios) {
        return ratios.empty() ? std::nullopt : std::optional(middleOf(ratios).value);
    };
    QList<Goal> goals{{id, what + u"wall time of the SDK / ours"_s, value(wall), bar, false, u"x"_s, floor,
        middleOf(wall).spread, note}};
    if (id.startsWith("P4"_L1))
        goals.append({id, what + u"our CPU time / the SDK's"_s, value(cpu), 0.5, true, u"x"_s, floor,
            middleOf(cpu).spread, note});
    if (kind != ProviderKind::Stripe && !raw.empty())
        goals.append({idAt(id.left(2), false), what + u"our wall time / raw page fetch"_s, value(raw), 0, false, u"x"_s,
            rawFloor(kind), middleOf(raw).spread, isOnce ? u"one round"_s : QString()});
    return goals;
}
} // namespace

QList<Goal> benchSync(const Scale &scale)
{
    const bool isUsual = scale.disputes == kUsual;
    if (scale.provider == ProviderKind::WooshPay) // no vendor has an SDK for it: only the raw fetch is there to compare
        return against(idAt(u"P6"_s, isUsual), scale.provider, scale.disputes, 0, 3, scale);
    QList<Goal> goals = against(idAt(u"P4"_s, isUsual), ProviderKind::Omise, scale.disputes, 0, 2.5, scale);
    // A page of 100 at 50 ms is a minute for the SDK: a tenth of the rows tells the same ratio, and more tell no other.
    const int slow = scale.disputes / 10;
    if (scale.disputes <= kUsual)
        goals += against(idAt(u"P5"_s, isUsual), ProviderKind::Omise, slow, 50, 6, scale);
    goals += against(idAt(u"P6"_s, isUsual), ProviderKind::Stripe, scale.disputes, 0, 3, scale);
    if (scale.disputes <= kUsual)
        goals += against(idAt(u"P6"_s, isUsual), ProviderKind::Stripe, slow, 50, 4, scale);
    return goals;
}

namespace {
/// A first sync of `disputes`, then a refresh with 20 of them changed.
QList<Goal> refreshOf(const Scale &scale, int disputes)
{
    constexpr int kChanged = 20;
    constexpr int kRefreshes = 3;
    const QString name = nameOf(scale.provider);
    const QString id = idAt(u"P7"_s, disputes == kUsual);
    const SandboxServer server(scale.provider, disputes);
    const QTemporaryDir folder;
    tell(u"  %1: the first sync of %2"_s.arg(name).arg(disputes));
    const ChildRun first = ours(name, server.url(), folder.path());
    const double synced = first.when("SYNCED") - first.when("REFRESH");
    double requests = 0; // of the round that asked most
    std::vector<double> shares;
    bool failed = !first.ok;
    for (int round = 0; round < kRefreshes && !failed; ++round) {
        const QStringList ids = server.openIds(kChanged);
        if (round > 0 && ids.size() != kChanged)
            break; // too few are open: the rounds that were, tell
        for (const QString &changed : ids)
            server.control("/_sandbox/change", "{\"id\":\"" + changed.toLatin1() + "\",\"status\":\"won\"}");
        const qint64 before = server.requests();
        tell(u"  %1: refresh %2 of %3"_s.arg(name).arg(round + 1).arg(kRefreshes));
        const ChildRun refresh = ours(name, server.url(), folder.path());
        failed = !refresh.ok || ids.size() != kChanged;
        if (failed)
            break;
        const double asked = double(server.requests() - before);
        requests = round == 0 ? asked : qMax(requests, asked);
        shares.push_back((refresh.when("SYNCED") - refresh.when("REFRESH")) / synced);
    }
    if (failed)
        return {{id, u"refresh of %1 cached"_s.arg(disputes), {}, 10, true, u"requests"_s, u"counted by the server"_s,
            0, u"a run failed"_s}};
    const Middle share = middleOf(shares);
    const QString note = scale.provider == ProviderKind::Omise
        ? u"the open and pending lists alone have %1 pages"_s.arg(server.openPages())
        : u"no list of the open ones: each is read by itself"_s;
    const QString what = u"refresh of %1 cached with %2 changed: "_s.arg(disputes).arg(kChanged);
    QList<Goal> goals{{id, what + u"requests beyond one for each change"_s, requests - kChanged, 10, true,
                          u"requests"_s, u"counted by the server"_s, 0, note},
        {id, what + u"share of a whole sync's time"_s, share.value, 0.01, true, u"x"_s,
            u"the whole first sync just before"_s, share.spread, {}}};
    if (disputes == scale.disputes)
        return goals;
    const ChildRun bare = fetched(name, server.url(), disputes); // benchSync() has the others
    goals.append({scale.provider == ProviderKind::Omise ? u"P4+"_s : u"P6+"_s,
        u"first sync of %1, stored, 0 ms of latency, %2, our wall time / raw page fetch"_s.arg(disputes).arg(name),
        bare.ok ? std::optional(first.wall / bare.wall) : std::nullopt, 0, false, u"x"_s, rawFloor(scale.provider), 0,
        u"one round"_s});
    return goals;
}
} // namespace

QList<Goal> benchRefresh(const Scale &scale)
{
    QList<Goal> goals = refreshOf(scale, scale.disputes);
    if (scale.million)
        goals += refreshOf(scale, kMillion);
    return goals;
}

} // namespace disputedesk::bench
