// disputedesk-bench: the goals of docs/performance.md, each against a floor measured in the same run.
#include "tests/bench/child.h"
#include "tests/bench/console.h"
#include "tests/bench/goal.h"
#include "tests/bench/pages.h"
#include "tests/bench/report.h"
#include "tests/bench/syncclient.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

const QList<Measurement> &measurements()
{
    using Varies = Measurement::Varies;
    static const QList<Measurement> all{{u"P1 P2"_s, benchDecode, kMillion, Varies::Nowhere},
        {u"P3"_s, benchStore, kUsual}, {u"P4 P5 P6"_s, benchSync}, {u"P7"_s, benchRefresh},
        {u"P8 P9 P10"_s, benchStart}, {u"P11 P12"_s, benchSearch}, {u"P13"_s, benchRepaint}, {u"P14 P15"_s, benchSort},
        {u"P16"_s, benchFrame}, {u"P17"_s, benchGaps, kUsual, Varies::BySize}, {u"P18"_s, benchIdle, kUsual},
        {u"G1 G2 G3 G4 G5"_s, benchGrid, kUsual}};
    return all;
}

namespace {
void say(const QString &text)
{
    std::fprintf(stdout, "%s", qUtf8Printable(text));
    std::fflush(stdout);
}

void sayLine(const QJsonObject &object) { say(QString::fromUtf8(jsonLine(object))); }

/// One measurement of one table.
struct Part {
    int at = 0; ///< in measurements()
    int disputes = kUsual;
    ProviderKind provider = ProviderKind::Omise;
    bool million = false;

    const QString &ids() const { return measurements().at(at).ids; }
    QString table() const { return u"%1, %2 disputes"_s.arg(nameOf(provider)).arg(disputes); }
};

/// What a person wishes to be measured, and how it is to be told.
struct Wish {
    QList<int> sizes;
    QList<ProviderKind> providers;
    bool bySize = false; ///< sizes were named: a table for each size and provider
    bool million = false;
    QStringList only;
    bool json = false;
    QString doc;
    QString folder;

    bool wants(const QString &ids) const
    {
        const QStringList names = ids.split(u' ');
        return only.isEmpty()
            || std::any_of(names.cbegin(), names.cend(), [this](const QString &name) { return only.contains(name); });
    }
};

/// In a process of its own, so that no measurement warms the caches or fills the memory of the next.
QList<Goal> measured(const Part &part, const QString &folder)
{
    QStringList arguments{u"--one"_s, QString::number(part.at), u"--folder"_s, folder, u"--sizes"_s,
        QString::number(part.disputes), u"--provider"_s, nameOf(part.provider)};
    if (part.million)
        arguments += u"--million"_s;
    const ChildRun run = runChild(QCoreApplication::applicationFilePath(), arguments, 7200);
    QList<Goal> goals;
    for (const auto &line : run.lines)
        if (const QJsonObject json = QJsonDocument::fromJson(line.first).object(); !json.isEmpty())
            goals.append(fromJson(json));
    return goals;
}

/// What is another thing with another provider's disputes, and does not measure both anyway.
const QStringList &ofEachProvider()
{
    static const QStringList ids{u"P3"_s, u"P6"_s, u"P7"_s, u"P8"_s, u"P11"_s, u"P13"_s, u"P14"_s, u"P16"_s};
    return ids;
}

/// One table: everything that is wished, of one provider.
QList<Part> tableOf(const Wish &wish, ProviderKind provider, int disputes, bool million)
{
    QList<Part> parts;
    for (int at = 0; at < measurements().size(); ++at) {
        const Measurement &measurement = measurements().at(at);
        const bool isRepeated = wish.bySize
            && ((measurement.varies != Measurement::Varies::BySizeAndProvider && provider != wish.providers.first())
                || (measurement.varies == Measurement::Varies::Nowhere && disputes != wish.sizes.first()));
        if (wish.wants(measurement.ids) && disputes <= measurement.most && !isRepeated)
            parts.append({at, disputes, provider, million});
    }
    return parts;
}

/// The tables of a run: small sizes first, so that a run that is stopped has told what is quick.
QList<QList<Part>> tablesOf(const Wish &wish)
{
    QList<QList<Part>> tables;
    for (const int disputes : wish.sizes)
        for (const ProviderKind provider : wish.providers)
            tables.append(tableOf(wish, provider, disputes, wish.million && disputes < kMillion));
    if (!wish.bySize && !wish.doc.isEmpty() && wish.providers.first() == ProviderKind::Omise) {
        QList<Part> theirs = tableOf(wish, ProviderKind::WooshPay, wish.sizes.first(), false);
        theirs.removeIf([](const Part &part) {
            const QStringList names = part.ids().split(u' ');
            return std::none_of(
                names.cbegin(), names.cend(), [](const QString &name) { return ofEachProvider().contains(name); });
        });
        tables.append(theirs);
    }
    tables.removeIf([](const QList<Part> &parts) { return parts.isEmpty(); }); // that table stays as it is
    return tables;
}

/// The figures of one table, each told as it comes unless JSON is wished; `ran` becomes false where one could not be.
QList<Goal> measureTable(const QList<Part> &parts, const Wish &wish, int &done, qsizetype of, bool &ran)
{
    QList<Goal> all;
    for (const Part &part : parts) {
        if (stopRequested())
            break;
        tell(u"[%1/%2] %3: %4"_s.arg(++done).arg(of).arg(part.ids(), part.table()));
        QElapsedTimer timer;
        timer.start();
        const QList<Goal> goals = measured(part, wish.folder);
        if (goals.isEmpty()) {
            tell(u"%1 could not be measured."_s.arg(part.ids()));
            ran = false;
        } else {
            tell(u"  %1 s"_s.arg(timer.elapsed() / 1000));
        }
        if (!wish.json)
            say(asTable(goals));
        all += goals;
    }
    return all;
}

/// Omise's lines are as they are; others say whose they are.
void sayJson(const Part &part, const QList<Goal> &goals, bool bySize)
{
    for (QJsonObject goal : toJsonByGoal(goals)) {
        if (part.provider != ProviderKind::Omise)
            goal.insert(u"provider"_s, u"WooshPay"_s);
        if (bySize)
            goal.insert(u"disputes"_s, part.disputes);
        sayLine(goal);
    }
}

bool writeTable(const QString &file, const QString &mark, const QString &text)
{
    if (writeInto(file, mark, text))
        return true;
    tell(u"%1 has no place for the table."_s.arg(file));
    return false;
}

/// What main() gives back.
int measureAll(const Wish &wish)
{
    const QList<QList<Part>> tables = tablesOf(wish);
    qsizetype count = 0;
    for (const QList<Part> &parts : tables)
        count += parts.size();
    bool ran = true;
    int done = 0;
    QString bySize;
    for (const QList<Part> &parts : tables) {
        if (!wish.json && tables.size() > 1)
            say(u"\n%1:\n"_s.arg(parts.first().table()));
        const QList<Goal> goals = measureTable(parts, wish, done, count, ran);
        if (wish.json)
            sayJson(parts.first(), goals, wish.bySize);
        if (stopRequested()) {
            tell(u"Stopped: the rest was not measured%1."_s.arg(
                wish.doc.isEmpty() ? QString() : u", and the document's table stays as it is"_s));
            return 130;
        }
        bySize += u"\n%1:\n\n"_s.arg(parts.first().table()) + asMarkdown(goals);
        const bool isTheirs = parts.first().provider == ProviderKind::WooshPay;
        if (!wish.doc.isEmpty() && !wish.bySize
            && !writeTable(wish.doc, isTheirs ? u"bench-wooshpay"_s : u"bench"_s, asMarkdown(goals)))
            return 1;
    }
    if (!wish.doc.isEmpty() && wish.bySize && !writeTable(wish.doc, u"bench-sizes"_s, bySize))
        return 1;
    return ran ? 0 : 1;
}

/// Empty: no such provider.
QList<ProviderKind> providersFrom(const QString &word)
{
    if (word == "both"_L1)
        return {ProviderKind::Omise, ProviderKind::WooshPay};
    for (const ProviderKind kind : {ProviderKind::Omise, ProviderKind::WooshPay})
        if (word == nameOf(kind))
            return {kind};
    return {};
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
    const QCommandLineOption sizes(u"sizes"_s,
        u"How many disputes, e.g. 10k,100k,1M: a table for each size and provider, the small ones first. Figures that "
        u"no "
        "goal names a bar for at that size have a plus behind their id."_s,
        u"SIZES"_s);
    const QCommandLineOption provider(
        u"provider"_s, u"Whose disputes: omise (the default), wooshpay or, with --sizes, both."_s, u"NAME"_s);
    const QCommandLineOption quick(u"quick"_s, u"The same as 10,000 disputes instead of 100,000."_s);
    const QCommandLineOption million(u"million"_s, u"Besides, the figures of those goals that name a million."_s);
    const QCommandLineOption wooshpay(u"wooshpay"_s, u"The same as --provider wooshpay."_s);
    const QCommandLineOption only(u"only"_s, u"These goals alone, e.g. P11,P14."_s, u"IDS"_s);
    const QCommandLineOption json(u"json"_s,
        u"One JSON line for each goal, a table's when it is measured; lines of WooshPay's say so, with --sizes each "
        u"says "
        "its number of disputes."_s);
    const QCommandLineOption list(u"list"_s, u"Say what can be measured, and end."_s);
    const QCommandLineOption doc(u"doc"_s,
        u"Put the table into this document, between its marks, then that of WooshPay's; with --sizes all tables of "
        "sizes."_s,
        u"FILE"_s);
    const QCommandLineOption folder(
        u"folder"_s, u"Where profiles and npm packages lie."_s, u"DIR"_s, QDir::tempPath() + u"/disputedesk-bench"_s);
    QCommandLineOption one(u"one"_s, {}, u"N"_s);
    one.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({sizes, provider, quick, million, wooshpay, only, json, list, doc, folder, one});
    parser.process(application);

    Wish wish;
    wish.bySize = parser.isSet(sizes);
    wish.sizes = wish.bySize ? sizesFrom(parser.value(sizes)) : QList<int>{parser.isSet(quick) ? 10'000 : kUsual};
    wish.providers = providersFrom(parser.isSet(wooshpay) ? u"wooshpay"_s
            : parser.isSet(provider)                      ? parser.value(provider)
                                                          : u"omise"_s);
    wish.million = parser.isSet(million);
    wish.only = parser.value(only).split(u',', Qt::SkipEmptyParts);
    wish.json = parser.isSet(json);
    wish.doc = parser.value(doc);
    wish.folder = parser.value(folder);
    if (wish.sizes.isEmpty() || wish.providers.isEmpty() || (wish.providers.size() > 1 && !wish.bySize)) {
        tell(u"--sizes wants numbers from 1k to 1M, --provider omise, wooshpay or, with --sizes, both."_s);
        return 2;
    }
    QDir().mkpath(wish.folder);
    if (parser.isSet(one)) {
        watchForStop(OnStop::EndUnlessServing);
        const Scale scale{wish.sizes.first(), wish.providers.first(), wish.million, 5, wish.folder};
        for (const Goal &goal : measurements().at(parser.value(one).toInt()).run(scale))
            sayLine(toJson(goal));
        return 0;
    }
    if (parser.isSet(list)) {
        for (const Measurement &measurement : measurements())
            if (wish.wants(measurement.ids))
                say(measurement.ids + u'\n');
        return 0;
    }
    watchForStop(OnStop::Report);
    return measureAll(wish);
}
