// disputedesk-bench: the goals of docs/performance.md, each against a floor measured in the same run.
#include "tests/bench/child.h"
#include "tests/bench/goal.h"
#include "tests/bench/report.h"
#include "tests/bench/syncclient.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

const QList<Measurement> &measurements()
{
    static const QList<Measurement> all{{u"P1 P2"_s, benchDecode}, {u"P3"_s, benchStore}, {u"P4 P5 P6"_s, benchSync},
        {u"P7"_s, benchRefresh}, {u"P8 P9 P10"_s, benchStart}, {u"P11 P12"_s, benchSearch}, {u"P13"_s, benchRepaint},
        {u"P14 P15"_s, benchSort}, {u"P16"_s, benchFrame}, {u"P17"_s, benchGaps}, {u"P18"_s, benchIdle},
        {u"G1 G2 G3 G4 G5"_s, benchGrid}};
    return all;
}

namespace {
void say(const QString &text)
{
    std::fprintf(stdout, "%s", qUtf8Printable(text));
    std::fflush(stdout);
}

QString jsonLine(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

/// In a process of its own, so that no measurement warms the caches or fills the memory of the next.
QList<Goal> measured(int at, const QStringList &scale)
{
    const ChildRun run =
        runChild(QCoreApplication::applicationFilePath(), QStringList{u"--one"_s, QString::number(at)} + scale, 3600);
    QList<Goal> goals;
    for (const auto &line : run.lines)
        if (const QJsonObject json = QJsonDocument::fromJson(line.first).object(); !json.isEmpty())
            goals.append(fromJson(json));
    return goals;
}

bool isWanted(const QString &ids, const QStringList &only)
{
    const QStringList names = ids.split(u' ');
    return only.isEmpty()
        || std::any_of(names.cbegin(), names.cend(), [&only](const QString &name) { return only.contains(name); });
}

/// What is another thing with another provider's disputes, and does not measure both anyway.
const QStringList &ofEachProvider()
{
    static const QStringList ids{u"P3"_s, u"P6"_s, u"P7"_s, u"P8"_s, u"P11"_s, u"P13"_s, u"P14"_s, u"P16"_s};
    return ids;
}

/// The goals that were measured, each told as it comes unless `quiet`; `ran` becomes false where one could not be.
QList<Goal> measureAll(
    const QStringList &scale, const std::function<bool(const QString &)> &wanted, bool quiet, bool &ran)
{
    QList<Goal> all;
    for (int at = 0; at < measurements().size(); ++at) {
        const QString &ids = measurements().at(at).ids;
        if (!wanted(ids))
            continue;
        const QList<Goal> goals = measured(at, scale);
        if (goals.isEmpty()) {
            std::fprintf(stderr, "%s could not be measured.\n", qPrintable(ids));
            ran = false;
        }
        if (!quiet)
            say(asTable(goals));
        all += goals;
    }
    return all;
}

bool writeTable(const QString &file, bool wooshpay, const QList<Goal> &goals)
{
    if (writeInto(file, wooshpay ? u"bench-wooshpay"_s : u"bench"_s, asMarkdown(goals)))
        return true;
    std::fprintf(stderr, "%s has no place for the table.\n", qPrintable(file));
    return false;
}
} // namespace

} // namespace disputedesk::bench

int main(int argc, char *argv[])
{
    using namespace disputedesk::bench;
    if (argc > 2 && qstrcmp(argv[1], "client") == 0) {
        QCoreApplication application(argc, argv);
        return runSyncClient(QCoreApplication::arguments().mid(2));
    }
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Disputedesk's speed goals against floors of the same run."_s);
    parser.addHelpOption();
    const QCommandLineOption quick(u"quick"_s, u"10,000 disputes instead of 100,000."_s);
    const QCommandLineOption million(u"million"_s, u"The figures that want a million as well."_s);
    const QCommandLineOption wooshpay(u"wooshpay"_s, u"WooshPay's disputes instead of Omise's."_s);
    const QCommandLineOption only(u"only"_s, u"These goals alone, e.g. P11,P14."_s, u"IDS"_s);
    const QCommandLineOption json(u"json"_s,
        u"One JSON line for each goal, when all are measured; with --doc also those of WooshPay's, which say so."_s);
    const QCommandLineOption list(u"list"_s, u"Say what can be measured, and end."_s);
    const QCommandLineOption doc(u"doc"_s,
        u"Put the table into this document, between its marks, then that of WooshPay's 100,000."_s, u"FILE"_s);
    const QCommandLineOption folder(
        u"folder"_s, u"Where profiles and npm packages lie."_s, u"DIR"_s, QDir::tempPath() + u"/disputedesk-bench"_s);
    QCommandLineOption one(u"one"_s, {}, u"N"_s);
    one.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({quick, million, wooshpay, only, json, list, doc, folder, one});
    parser.process(application);

    Scale scale;
    scale.disputes = parser.isSet(quick) ? 10'000 : 100'000;
    scale.million = parser.isSet(million);
    scale.provider = parser.isSet(wooshpay) ? disputedesk::ProviderKind::WooshPay : disputedesk::ProviderKind::Omise;
    scale.folder = parser.value(folder);
    QDir().mkpath(scale.folder);
    if (parser.isSet(one)) {
        for (const Goal &goal : measurements().at(parser.value(one).toInt()).run(scale))
            say(jsonLine(toJson(goal)));
        return 0;
    }
    QStringList passedOn{u"--folder"_s, scale.folder};
    if (parser.isSet(quick))
        passedOn += u"--quick"_s;
    if (scale.million)
        passedOn += u"--million"_s;
    if (parser.isSet(wooshpay))
        passedOn += u"--wooshpay"_s;
    const QStringList chosen = parser.value(only).split(u',', Qt::SkipEmptyParts);
    const auto wanted = [&chosen](const QString &ids) { return isWanted(ids, chosen); };
    if (parser.isSet(list)) {
        for (const Measurement &measurement : measurements())
            if (wanted(measurement.ids))
                say(measurement.ids + u'\n');
        return 0;
    }
    bool ran = true;
    const QList<Goal> all = measureAll(passedOn, wanted, parser.isSet(json), ran);
    if (parser.isSet(json))
        for (const QJsonObject &goal : toJsonByGoal(all))
            say(jsonLine(goal));
    if (!parser.isSet(doc))
        return ran ? 0 : 1;
    if (!writeTable(parser.value(doc), parser.isSet(wooshpay), all))
        return 1;
    const auto wantedToo = [&wanted](const QString &ids) { return wanted(ids) && isWanted(ids, ofEachProvider()); };
    const bool isMore = std::any_of(measurements().cbegin(), measurements().cend(),
        [&wantedToo](const Measurement &measurement) { return wantedToo(measurement.ids); });
    if (parser.isSet(wooshpay) || !isMore) // the other table stays as it is
        return ran ? 0 : 1;
    if (!parser.isSet(json))
        say(u"\nWooshPay's disputes:\n"_s);
    passedOn.removeAll(u"--million"_s);
    const QList<Goal> theirs = measureAll(passedOn + QStringList(u"--wooshpay"_s), wantedToo, parser.isSet(json), ran);
    if (parser.isSet(json))
        for (QJsonObject goal : toJsonByGoal(theirs)) {
            goal.insert(u"provider"_s, u"WooshPay"_s);
            say(jsonLine(goal));
        }
    return writeTable(parser.value(doc), true, theirs) && ran ? 0 : 1;
}
