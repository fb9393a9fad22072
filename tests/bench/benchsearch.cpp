#include "tests/bench/goal.h"
#include "tests/bench/listdata.h"
#include "tests/bench/timing.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
using Model = DisputeTableModel;
const auto kWord = u"won"_s; ///< a status word: many hits

/// memmem (POSIX; elsewhere the standard library's own) from `at` on; npos when there is no further hit.
size_t nextHit(const std::string &block, const std::string &word, size_t at)
{
#if defined(Q_OS_UNIX)
    const void *const hit =
        at <= block.size() ? memmem(block.data() + at, block.size() - at, word.data(), word.size()) : nullptr;
    return hit ? size_t(static_cast<const char *>(hit) - block.data()) : std::string::npos;
#else
    return block.find(word, at);
#endif
}

/// One memmem over one block of all search texts, from hit to hit: what finding costs at least.
Middle blockScan(const DisputeIndex &index, int rounds)
{
    std::string block;
    for (quint32 row = 0; row < index.slotCount(); ++row)
        block += index.searchText(row);
    const std::string word = "q\x02q"; // no text has that sign: the whole block is looked at
    size_t hits = 0;
    const Middle time = millisecondsOf(rounds, [&] {
        for (size_t at = nextHit(block, word, 0); at != std::string::npos; at = nextHit(block, word, at + 1))
            ++hits;
    });
    if (hits != 0)
        qFatal("the word is there");
    return time;
}

Middle keystroke(FilledList &list, int rounds)
{
    return millisecondsOf(rounds, [&] {
        list.shown([](DisputeTableModel &model) { model.setSearch(kWord); });
        list.shown([](DisputeTableModel &model) { model.setSearch(QString()); });
    });
}
} // namespace

QList<Goal> benchSearch(const Scale &scale)
{
    FilledList list(scale.disputes, scale.provider);
    const Middle floor = blockScan(list.index(), scale.rounds);
    // A keystroke and the clearing of it: two changes of the view.
    const Middle both = keystroke(list, scale.rounds);
    const double one = both.value / 2;
    const QString named = u"keystroke to row index, %1, "_s.arg(scale.disputes);
    QList<Goal> goals{{u"P11"_s, named + u"word of many hits, view led there"_s, one, 4, true, u"ms"_s,
        u"memmem over one block of all texts: %1 ms"_s.arg(floor.value, 0, 'f', 2), both.spread, {}}};

    PlainModel plain(list.index());
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    const double theirs = secondsOf([&] {
        proxy.setFilterFixedString(kWord);
        proxy.setFilterFixedString(QString());
    });
    goals.append({u"P12"_s, u"the same against QSortFilterProxyModel over all columns"_s, theirs * 1000 / both.value,
        300, false, u"x"_s, u"the proxy: %1 ms for a keystroke and its clearing"_s.arg(theirs * 1000, 0, 'f', 0),
        both.spread, {}});
    if (!scale.million)
        return goals;
    FilledList million(1'000'000, scale.provider);
    const Middle scan = blockScan(million.index(), scale.rounds);
    const Middle large = keystroke(million, scale.rounds);
    const QString block = u"one block of all texts: %1 ms"_s.arg(scan.value, 0, 'f', 2);
    goals.append({u"P11"_s, u"keystroke to row index, 1000000, all hits, view led there"_s, large.value / 2, 40, true,
        u"ms"_s, block, large.spread, {}});
    goals.append({u"P11"_s, u"keystroke to row index, 1000000, first screen"_s, large.value / 2, 8, true, u"ms"_s,
        block, large.spread, u"the first screen is shown with all hits"_s});
    return goals;
}

namespace {
/// Seconds of sorting by `column` both ways. `cold`: after other columns, so that no order which was kept serves.
double bothOrders(FilledList &list, int column, bool cold)
{
    double seconds = 0;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        if (cold)
            for (const int other : {Model::Created, Model::Currency, Model::Due, Model::Status})
                list.shown([other](Model &model) { model.sort(other, Qt::AscendingOrder); });
        seconds += secondsOf([&] { list.shown([&](Model &model) { model.sort(column, order); }); });
    }
    return seconds;
}

/// How much faster than the proxy, which sorts anew each time.
Middle sortSpeed(FilledList &list, int column, bool cold, QSortFilterProxyModel &proxy, int theirs)
{
    std::vector<double> ratios;
    for (int round = 0; round <= 3; ++round) { // the first does not count
        const double base = secondsOf([&] {
            proxy.sort(theirs, Qt::AscendingOrder);
            proxy.sort(theirs, Qt::DescendingOrder);
        });
        const double subject = bothOrders(list, column, cold);
        if (round > 0)
            ratios.push_back(base / subject);
    }
    return middleOf(std::move(ratios));
}
} // namespace

QList<Goal> benchSort(const Scale &scale)
{
    FilledList list(scale.disputes, scale.provider);
    PlainModel plain(list.index());
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setSortRole(Qt::UserRole);
    const Middle cold = sortSpeed(list, Model::Amount, true, proxy, PlainModel::kAmount);
    const Middle kept = sortSpeed(list, Model::Amount, false, proxy, PlainModel::kAmount);
    const Middle text = sortSpeed(list, Model::DisputeId, true, proxy, PlainModel::kId);
    const QString rows = u", %1 rows"_s.arg(scale.disputes);
    const QString floor = u"the proxy over a plain model, both orders"_s;
    QList<Goal> goals{{u"P14"_s, u"numeric sort against QSortFilterProxyModel, after other columns"_s + rows,
                          cold.value, 100, false, u"x"_s, floor, cold.spread, {}},
        {u"P14"_s, u"the same column turned round"_s + rows, kept.value, 100, false, u"x"_s, floor, kept.spread, {}},
        {u"P15"_s, u"text sort against QSortFilterProxyModel, after other columns"_s + rows, text.value, 40, false,
            u"x"_s, floor, text.spread, {}}};
    if (scale.million) {
        FilledList million(1'000'000, scale.provider);
        std::vector<double> times;
        for (int round = 0; round <= scale.rounds; ++round)
            if (const double both = bothOrders(million, Model::Amount, true); round > 0)
                times.push_back(both * 1000 / 2);
        const Middle one = middleOf(std::move(times));
        goals.append({u"P14"_s, u"numeric sort, 1000000 rows, after other columns, view led there"_s, one.value, 60,
            true, u"ms"_s, u"none: a time of this machine"_s, one.spread, {}});
    }
    return goals;
}

} // namespace disputedesk::bench
