#include "tests/bench/console.h"
#include "tests/bench/goal.h"
#include "tests/bench/listdata.h"
#include "tests/bench/timing.h"

#include <algorithm>
#include <cstring>
#include <utility>

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

/// Milliseconds.
struct Keystroke {
    Middle key; ///< the word is typed
    Middle both; ///< and cleared again, which takes another time
};

Keystroke keystroke(FilledList &list, int rounds)
{
    std::vector<double> keys, both;
    for (int round = 0; round <= rounds; ++round) { // the first does not count
        const double typed =
            secondsOf([&] { list.shown([](DisputeTableModel &model) { model.setSearch(kWord); }); }) * 1000;
        const double cleared =
            secondsOf([&] { list.shown([](DisputeTableModel &model) { model.setSearch(QString()); }); }) * 1000;
        if (round == 0)
            continue;
        keys.push_back(typed);
        both.push_back(typed + cleared);
    }
    return {middleOf(std::move(keys)), middleOf(std::move(both))};
}

/// The same key against the floor of the run, for comparison: performance.md's bars are of milliseconds.
Goal againstBlock(int disputes, const Middle &key, const Middle &floor)
{
    return {idAt(u"P11"_s, false), u"keystroke to row index, %1, all hits / one memmem"_s.arg(disputes),
        key.value / floor.value, 0, true, u"x"_s,
        u"memmem over one block of all texts: %1 ms"_s.arg(floor.value, 0, 'f', 2), key.spread, {}};
}

/// A million: the proxy would take minutes and a gigabyte.
QList<Goal> searchOfMillion(const Scale &scale)
{
    tell(u"  filling a list of %1"_s.arg(kMillion));
    FilledList million(kMillion, scale.provider);
    const Middle scan = blockScan(million.index(), scale.rounds);
    const Middle large = keystroke(million, scale.rounds).key;
    const QString block = u"one block of all texts: %1 ms"_s.arg(scan.value, 0, 'f', 2);
    return {{u"P11"_s, u"keystroke to row index, 1000000, all hits, view led there"_s, large.value, 40, true, u"ms"_s,
                block, large.spread, {}},
        {u"P11"_s, u"keystroke to row index, 1000000, first screen"_s, large.value, 8, true, u"ms"_s, block,
            large.spread, u"the first screen is shown with all hits"_s},
        againstBlock(kMillion, large, scan)};
}
} // namespace

QList<Goal> benchSearch(const Scale &scale)
{
    if (scale.disputes == kMillion)
        return searchOfMillion(scale);
    FilledList list(scale.disputes, scale.provider);
    const Middle floor = blockScan(list.index(), scale.rounds);
    const Keystroke keys = keystroke(list, scale.rounds);
    const bool isUsual = scale.disputes == kUsual;
    const QString named = u"keystroke to row index, %1, "_s.arg(scale.disputes);
    QList<Goal> goals{
        {idAt(u"P11"_s, isUsual), named + u"word of many hits, view led there"_s, keys.key.value, 4, true, u"ms"_s,
            u"memmem over one block of all texts: %1 ms"_s.arg(floor.value, 0, 'f', 2), keys.key.spread, {}},
        againstBlock(scale.disputes, keys.key, floor)};

    PlainModel plain(list.index());
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    (void)proxy.rowCount(); // it makes its mapping when it is first asked: that is no keystroke's
    tell(u"  the proxy's keystroke over %1 rows"_s.arg(scale.disputes));
    const double theirs = secondsOf([&] { // once: a spread is nothing to a bar of 300
        proxy.setFilterFixedString(kWord);
        proxy.setFilterFixedString(QString());
    });
    goals.append({idAt(u"P12"_s, isUsual),
        u"the same and its clearing against QSortFilterProxyModel over all columns"_s, theirs * 1000 / keys.both.value,
        300, false, u"x"_s, u"the proxy: %1 ms for a keystroke and its clearing"_s.arg(theirs * 1000, 0, 'f', 0),
        keys.both.spread, u"the proxy's time is of one round"_s});
    return scale.million ? goals + searchOfMillion(scale) : goals;
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

/// Milliseconds of std::sort of all amounts with their rows: what sorting costs whoever knows nothing of the numbers.
Middle plainSort(const DisputeIndex &index, int rounds)
{
    std::vector<std::pair<qint64, quint32>> keys;
    keys.reserve(index.slotCount());
    for (quint32 row = 0; row < index.slotCount(); ++row)
        keys.emplace_back(index.amount(row).minor, row);
    std::vector<double> times;
    for (int round = 0; round <= rounds; ++round) { // the first does not count
        auto sorted = keys;
        const double seconds = secondsOf([&] { std::sort(sorted.begin(), sorted.end()); });
        if (!std::is_sorted(sorted.cbegin(), sorted.cend()))
            qFatal("it is not sorted");
        if (round > 0)
            times.push_back(seconds * 1000);
    }
    return middleOf(std::move(times));
}

/// A million: the proxy would take minutes and a gigabyte.
QList<Goal> sortOfMillion(const Scale &scale)
{
    tell(u"  filling a list of %1"_s.arg(kMillion));
    FilledList million(kMillion, scale.provider);
    const Middle floor = plainSort(million.index(), scale.rounds);
    std::vector<double> times;
    for (int round = 0; round <= scale.rounds; ++round)
        if (const double both = bothOrders(million, Model::Amount, true); round > 0)
            times.push_back(both * 1000 / 2);
    const Middle one = middleOf(std::move(times));
    const QString plain =
        u"std::sort of the same amounts with their rows: %1 ms, no view"_s.arg(floor.value, 0, 'f', 2);
    const QString named = u"numeric sort, 1000000 rows, after other columns, view led there"_s;
    return {{u"P14"_s, named, one.value, 60, true, u"ms"_s, plain, one.spread, {}},
        {idAt(u"P14"_s, false), named + u" / std::sort"_s, one.value / floor.value, 0, true, u"x"_s, plain, one.spread,
            {}}};
}
} // namespace

QList<Goal> benchSort(const Scale &scale)
{
    if (scale.disputes == kMillion)
        return sortOfMillion(scale);
    const bool isUsual = scale.disputes == kUsual;
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
    QList<Goal> goals{
        {idAt(u"P14"_s, isUsual), u"numeric sort against QSortFilterProxyModel, after other columns"_s + rows,
            cold.value, 100, false, u"x"_s, floor, cold.spread, {}},
        {idAt(u"P14"_s, isUsual), u"the same column turned round"_s + rows, kept.value, 100, false, u"x"_s, floor,
            kept.spread, {}},
        {idAt(u"P15"_s, isUsual), u"text sort against QSortFilterProxyModel, after other columns"_s + rows, text.value,
            40, false, u"x"_s, floor, text.spread, {}}};
    return scale.million ? goals + sortOfMillion(scale) : goals;
}

} // namespace disputedesk::bench
