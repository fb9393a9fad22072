#include "tests/bench/child.h"
#include "tests/bench/goal.h"
#include "tests/bench/profile.h"
#include "tests/bench/timing.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
struct Starts {
    Middle firstRows; ///< until the first rows are painted, times a bare window
    Middle usable; ///< until all are loaded
    double pss = 0; ///< kB
    double barePss = 0;
    bool ok = true;
};

Starts startsOf(const QString &profile, int rounds)
{
    Starts starts;
    std::vector<double> first, usable, pss, barePss;
    for (int round = 0; round <= rounds && starts.ok; ++round) {
        tell(u"  start %1 of %2: %3"_s.arg(round + 1).arg(rounds + 1).arg(profile));
        const ChildRun bare = runChild(sibling(u"disputedesk-barewindow"_s), {}, 60);
        const ChildRun full =
            runChild(sibling(u"disputedesk-benchdesk"_s), {u"--probe"_s, u"--data-dir"_s, profile}, 180);
        starts.ok = bare.ok && full.ok && full.when("ROWS") > 0 && full.when("LOADED") > 0;
        if (!starts.ok || round == 0) // the first one warms the disk
            continue;
        first.push_back(full.when("ROWS") / bare.when("PAINTED"));
        usable.push_back(full.when("LOADED") / bare.when("PAINTED"));
        pss.push_back(full.after("PSS").split(' ').constFirst().toDouble());
        barePss.push_back(bare.after("PSS").split(' ').constFirst().toDouble());
    }
    starts.firstRows = middleOf(first);
    starts.usable = middleOf(usable);
    starts.pss = middleOf(pss).value;
    starts.barePss = middleOf(barePss).value;
    return starts;
}
} // namespace

QList<Goal> benchStart(const Scale &scale)
{
    const QString profile = profileWith(scale.provider, scale.disputes, scale.folder);
    const Starts starts = profile.isEmpty() ? Starts{{}, {}, 0, 0, false} : startsOf(profile, scale.rounds);
    const auto when = [](bool ok, double value) { return ok ? std::optional(value) : std::nullopt; };
    const QString floor = u"a bare Qt window, started and painted the same way"_s;
    const QString note = starts.ok ? QString() : u"a start failed"_s;
    const bool isUsual = scale.disputes == kUsual;
    const bool isMillion = scale.disputes == kMillion;
    const QString cached = u"%1 cached"_s.arg(scale.disputes);
    QList<Goal> goals{
        {idAt(u"P8"_s, isUsual), u"cold start to first cached rows painted, "_s + cached,
            when(starts.ok, starts.firstRows.value), 1.5, true, u"x"_s, floor, starts.firstRows.spread, note},
        {idAt(u"P9"_s, isUsual || isMillion), u"cold start to all usable, "_s + cached,
            when(starts.ok, starts.usable.value), isMillion ? 12.0 : 4.0, true, u"x"_s, floor, starts.usable.spread,
            note},
        {idAt(u"P10"_s, isUsual), u"memory (PSS), "_s + cached,
            when(starts.ok && starts.barePss > 0, starts.pss / starts.barePss), 2, true, u"x"_s,
            u"a bare Qt window, %1 MB"_s.arg(starts.barePss / 1024, 0, 'f', 1), 0, note}};
    if (scale.disputes < kUsual)
        return goals; // the growth by so few rows is lost in what any start takes more or less
    const int more = scale.million ? kMillion : scale.disputes / 10;
    const QString other = profileWith(scale.provider, more, scale.folder);
    const Starts second = other.isEmpty() ? Starts{{}, {}, 0, 0, false} : startsOf(other, scale.million ? 3 : 2);
    const bool both = starts.ok && second.ok && second.pss > 0 && starts.pss > 0;
    goals.append({u"P10"_s, u"memory (PSS) for each further dispute, %1 against %2"_s.arg(scale.disputes).arg(more),
        when(both, (second.pss - starts.pss) * 1024 / (more - scale.disputes)), 300, true, u"B"_s,
        u"the same program with fewer rows"_s, 0, note});
    if (scale.million)
        goals.append({u"P9"_s, u"cold start to all usable, 1000000 cached"_s, when(second.ok, second.usable.value), 12,
            true, u"x"_s, floor, second.usable.spread, second.ok ? QString() : u"a start failed"_s});
    return goals;
}

} // namespace disputedesk::bench
