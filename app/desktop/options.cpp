#include "app/desktop/options.h"

#include "models/domain/casearchive.h"
#include "models/domain/hosts.h"
#include "models/domain/version.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Takes the one word that is no option: a case file. Any other is refused, as a key that is pasted here must be (K4).
void takeFile(const QStringList &words, Options &options)
{
    for (const QString &word : words)
        if (!word.endsWith(u'.' + kCaseSuffix, Qt::CaseInsensitive))
            options.problem = u"Unknown argument: "_s + word;
    if (words.size() > 1 && options.problem.isEmpty())
        options.problem = u"One case file at a time."_s;
    if (options.problem.isEmpty())
        options.caseFile = words.value(0);
}
} // namespace

Options Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Disputedesk: answer card disputes from the desktop."_s);
    parser.addPositionalArgument(
        u"FILE"_s, u"A case file (its name ends in .disputedesk) to be opened and read."_s, u"[FILE]"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, u"Start with sample data on a server inside this program."_s);
    const QCommandLineOption disputes(
        u"demo-disputes"_s, u"How many sample disputes (1 to 1000000)."_s, u"N"_s, u"120"_s);
    const QCommandLineOption demoServer(u"demo-server"_s,
        u"The sample data of a disputedesk-sandbox that runs on this computer, e.g. http://127.0.0.1:8080."_s,
        u"URL"_s);
    const QCommandLineOption selftest(
        u"selftest"_s, u"Check database, TLS, window system and key store; exit status 0 when all is well."_s);
    const QCommandLineOption verify(u"verify-ledger"_s,
        u"Verify the record of what was sent, also while the program runs; nothing is changed. Exit status 0 when it "
        "is whole, 5 broken, 6 not readable, 7 when there is none, 8 when it is gone or not the one that was written "
        "last."_s);
    const QCommandLineOption probe(u"probe"_s,
        u"Print PAINTED, ROWS (the first ones are painted), LOADED n, PSS and GAPS (p99 and largest, ms), then quit."_s);
    const QCommandLineOption probeIdle(u"probe-idle"_s, u"The same, but the window stays."_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, u"Sync, save a picture of the window, print what was listed, quit."_s, u"FILE"_s);
    const QCommandLineOption folder(
        u"data-dir"_s, u"Keep settings, cache, drafts and ledger in this folder."_s, u"DIR"_s);
    const QCommandLineOption portable(u"portable"_s,
        u"Keep all of it in disputedesk-data beside the program; keys are held in a vault there that a passphrase "
        "opens, or for this run only. A file disputedesk-portable beside the program does the same."_s);
    const QCommandLineOption theme(u"theme"_s, u"light, dark, contrast or system, for this run."_s, u"NAME"_s);
    const QCommandLineOption language(
        u"lang"_s, u"en, th, ja, zh_CN or system: the language for this run."_s, u"LANGUAGE"_s);
    const QCommandLineOption size(u"size"_s, u"Window size, e.g. 1440x900, for this run."_s, u"WxH"_s);
    parser.addOptions({demo, disputes, demoServer, selftest, verify, probe, probeIdle, screenshot, folder, portable,
        theme, language, size});

    Options options;
    if (!parser.parse(arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    if (parser.isSet(help))
        options.answer = parser.helpText();
    else if (parser.isSet(version))
        options.answer = u"disputedesk "_s + programVersion();
    takeFile(parser.positionalArguments(), options);
    options.demo = parser.isSet(demo);
    options.demoServer = QUrl(parser.value(demoServer), QUrl::StrictMode);
    if (parser.isSet(demoServer)
        && (!options.demo || checkBaseUrl(options.demoServer) != HostProblem::None || !isLoopback(options.demoServer)))
        options.problem = u"--demo-server goes with --demo and takes the address of a sandbox on this computer."_s;
    options.selftest = parser.isSet(selftest);
    options.verifyLedger = parser.isSet(verify);
    if (options.verifyLedger && options.demo)
        options.problem = u"--verify-ledger does not go with --demo, which keeps nothing."_s;
    options.probeIdle = parser.isSet(probeIdle);
    options.probe = parser.isSet(probe) || options.probeIdle;
    options.screenshot = parser.value(screenshot);
    options.dataFolder = parser.value(folder);
    options.portable = parser.isSet(portable);
    if (options.portable && (options.demo || !options.dataFolder.isEmpty()))
        options.problem = u"--portable goes with neither --data-dir nor --demo."_s;
    if (!options.caseFile.isEmpty()
        && (options.selftest || options.verifyLedger || options.probe || !options.screenshot.isEmpty()))
        options.problem = u"A case file goes with no run that ends by itself."_s;
    options.theme = parser.value(theme);
    options.language = parser.value(language);
    options.size = parser.value(size);
    bool isNumber = false;
    options.demoDisputes = parser.value(disputes).toInt(&isNumber);
    if (!isNumber || options.demoDisputes < 1 || options.demoDisputes > 1'000'000)
        options.problem = u"--demo-disputes takes a whole number from 1 to 1000000."_s;
    return options;
}

} // namespace disputedesk
