#include "tests/bench/child.h"
#include "tests/bench/goal.h"
#include "tests/bench/gridpeer.h"
#include "tests/bench/listdata.h"
#include "tests/bench/profile.h"
#include "tests/bench/timing.h"
#include "ui/panes/listtable.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
const auto kWord = u"won"_s; ///< a status word: many hits
constexpr int kRounds = 3; // each starts a browser

/// The rows as a provider's service would hand them to a page.
bool writeRows(const DisputeIndex &index, const QString &file)
{
    const auto time = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODate);
    };
    QJsonArray rows;
    for (quint32 row = 0; row < index.slotCount(); ++row)
        rows.append(QJsonObject{{u"id"_s, index.id(row)}, {u"status"_s, index.status(row)},
            {u"amount"_s, index.amount(row).minor}, {u"currency"_s, index.amount(row).currency},
            {u"reason"_s, index.reasonCode(row)}, {u"created"_s, time(index.createdMs(row))},
            {u"due"_s, time(index.dueMs(row))}, {u"charge"_s, index.charge(row)}});
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(rows).toJson(QJsonDocument::Compact)) > 0
        && out.commit();
}

/// Our list of its own, so that nothing of an earlier search is there: the same wishes as the grid's script has.
struct OurList {
    ListTimes times;
    int hits = 0;
};

OurList ourList(const Theme &theme, const Scale &scale, const QString &rowsFile)
{
    FilledList list(scale.disputes, scale.provider);
    if (!rowsFile.isEmpty() && !writeRows(list.index(), rowsFile))
        qFatal("%s cannot be written", qPrintable(rowsFile));
    ListTable table(list.model(), theme);
    table.resize(1440, 900); // as large as the browser's window
    table.show();
    QApplication::processEvents(); // a program that measures: once, for the first layout
    const auto timed = [&](auto ask) {
        return 1000 * secondsOf([&] {
            list.shown(ask);
            table.viewport()->repaint();
        });
    };
    const auto search = [&](qsizetype letters) {
        return timed([letters](DisputeTableModel &model) { model.setSearch(kWord.left(letters)); });
    };
    OurList ours;
    ours.times.firstKey = search(1);
    std::vector<double> later, sorts;
    for (qsizetype letters = 2; letters <= kWord.size(); ++letters)
        later.push_back(search(letters));
    ours.hits = list.model().rowCount();
    for (qsizetype letters = kWord.size() - 1; letters >= 0; --letters)
        later.push_back(search(letters));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder, Qt::AscendingOrder, Qt::DescendingOrder})
        sorts.push_back(timed([order](DisputeTableModel &model) { model.sort(DisputeTableModel::Amount, order); }));
    ours.times.laterKeys = middleOf(std::move(later)).value;
    ours.times.sort = middleOf(std::move(sorts)).value;
    return ours;
}

/// One figure of both, round by round.
struct Duel {
    QString id;
    QString what;
    QString unit;
    std::vector<double> theirs, ours;

    void add(double their, double our)
    {
        theirs.push_back(their);
        ours.push_back(our);
    }
    Goal goal(const QString &peer, const QString &note) const
    {
        std::vector<double> ratios;
        for (size_t at = 0; at < theirs.size(); ++at)
            if (theirs[at] > 0 && ours[at] > 0)
                ratios.push_back(theirs[at] / ours[at]);
        const Middle ratio = middleOf(ratios);
        const QString floor = u"%1: %2 %4, ours %3 %4"_s.arg(peer)
                                  .arg(middleOf(theirs).value, 0, 'f', 1)
                                  .arg(middleOf(ours).value, 0, 'f', 1)
                                  .arg(unit);
        return {id, what, ratios.empty() ? std::nullopt : std::optional(ratio.value), 1, false, u"x"_s,
            ratios.empty() ? u"AG Grid Community in Chromium"_s : floor, ratio.spread, note};
    }
};
} // namespace

QList<Goal> benchGrid(const Scale &scale)
{
    const QString rows = u", %1 rows: a browser grid / ours"_s.arg(scale.disputes);
    Duel start{u"G1"_s, u"start to all usable"_s + rows, u"ms"_s, {}, {}};
    Duel memory{u"G2"_s, u"memory (PSS)"_s + rows, u"MB"_s, {}, {}};
    Duel first{u"G3"_s, u"first keystroke until repainted"_s + rows, u"ms"_s, {}, {}};
    Duel later{u"G4"_s, u"later keystrokes until repainted"_s + rows, u"ms"_s, {}, {}};
    Duel sort{u"G5"_s, u"numeric sort until repainted"_s + rows, u"ms"_s, {}, {}};
    const GridPeer peer(scale.folder);
    const QString commands = peer.missing();
    QString note = commands.isEmpty() ? QString() : u"install with "_s + commands;
    QString name;
    const QString profile = note.isEmpty() ? profileWith(scale.provider, scale.disputes, scale.folder) : QString();
    const Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    const QString rowsFile = QDir(scale.folder).filePath(u"grid-%1.json"_s.arg(scale.disputes));
    for (int round = 0; round <= kRounds && note.isEmpty(); ++round) {
        const OurList list = ourList(theme, scale, round == 0 ? rowsFile : QString());
        const ChildRun program =
            runChild(sibling(u"disputedesk-benchdesk"_s), {u"--probe"_s, u"--data-dir"_s, profile}, 180);
        const auto grid = peer.run(rowsFile, kWord);
        if (!grid || profile.isEmpty() || !program.ok || program.when("LOADED") <= 0)
            note = grid ? u"a start of the program failed"_s : u"the browser failed"_s;
        else if (grid->hits != list.hits)
            note = u"the searches differ: %1 hits, ours %2"_s.arg(grid->hits).arg(list.hits);
        if (!note.isEmpty() || round == 0) // the first one warms the disk
            continue;
        name = grid->name;
        start.add(grid->startMs, program.when("LOADED") * 1000);
        memory.add(grid->pssKb / 1024, program.after("PSS").split(' ').constFirst().toDouble() / 1024);
        first.add(grid->list.firstKey, list.times.firstKey);
        later.add(grid->list.laterKeys, list.times.laterKeys);
        sort.add(grid->list.sort, list.times.sort);
    }
    return {start.goal(name, note), memory.goal(name, note), first.goal(name, note), later.goal(name, note),
        sort.goal(name, note)};
}

} // namespace disputedesk::bench
