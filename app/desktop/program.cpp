#include "app/desktop/program.h"

#include "app/desktop/desk.h"
#include "app/desktop/hardening.h"
#include "app/desktop/ledgerrun.h"
#include "app/desktop/openrequests.h"
#include "app/desktop/portable.h"
#include "app/desktop/probe.h"
#include "app/desktop/selftest.h"
#include "app/desktop/shortrun.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/updatecheck.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/domain/redact.h"
#include "models/store/keyring.h"
#include "models/store/keyvault.h"
#include "models/store/makekeystore.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
void registerMetaTypes()
{
    qRegisterMetaType<Error>();
    qRegisterMetaType<Dispute>();
    qRegisterMetaType<BatchPtr>();
}

/// A message before there is a window: on the screen for a person, on standard error for a script.
int refuseToStart(const QString &text, bool quiet)
{
    sayLine(text);
    if (!quiet)
        QMessageBox::critical(nullptr, u"Disputedesk"_s, text);
    return 1;
}

/// Asks the keyring once, if it may be used at all, then goes on with the store that answered. `vaultFolder`: as of
/// makeKeyStore().
void withKeyStore(bool mayUseKeyring, const QString &vaultFolder, QObject *context,
    std::function<void(std::unique_ptr<KeyStore>)> next)
{
    const std::shared_ptr<Keyring> keyring = mayUseKeyring ? systemKeyring() : nullptr;
    if (!keyring)
        return next(makeKeyStore(nullptr, false, vaultFolder));
    whenDone(keyringAnswers(keyring), context, [keyring, vaultFolder, next = std::move(next)](bool answers) {
        next(makeKeyStore(keyring, answers, vaultFolder));
    });
}

int runSelfTest(QApplication &application)
{
    std::unique_ptr<KeyStore> keys;
    std::unique_ptr<SelfTest> test;
    withKeyStore(true, {}, &application, [&](std::unique_ptr<KeyStore> store) {
        keys = std::move(store);
        test = std::make_unique<SelfTest>(*keys);
        test->run([](const QStringList &lines, bool passed) {
            for (const QString &line : lines)
                sayLine(line);
            // The loop may not run yet when a check answers at once.
            QMetaObject::invokeMethod(
                qApp, [passed] { QApplication::exit(passed ? 0 : 1); }, Qt::QueuedConnection);
        });
    });
    return QApplication::exec();
}

/// Where this run's data lies: as asked for, beside the program, or in the platform's place.
Folders foldersOf(const Options &options, bool *besideIt = nullptr)
{
    const QString portable = options.dataFolder.isEmpty()
        ? portableFolder(
            options.portable, besideProgram(QCoreApplication::applicationDirPath(), qEnvironmentVariable("APPIMAGE")))
        : QString();
    if (besideIt)
        *besideIt = !portable.isEmpty();
    return Folders(portable.isEmpty() ? options.dataFolder : portable);
}

/// What the options say that needs no window: their problem, an answer. Nothing when the program goes on.
std::optional<int> answerOf(const Options &options)
{
    if (!options.problem.isEmpty()) {
        // A key among the arguments is refused like any other word; it must not go on from there to a log (K2, K4).
        std::fprintf(stderr, "%s\nSee disputedesk --help.\n", qPrintable(visibleText(redacted(options.problem))));
        return 2;
    }
    if (options.answer.isEmpty())
        return std::nullopt;
    sayLine(options.answer);
    return 0;
}

/// As another process knows it, which stands in another folder.
QString wholePath(const QString &file) { return file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath(); }

void nameProgram(const QString &version)
{
    QCoreApplication::setApplicationName(u"disputedesk"_s);
    QCoreApplication::setApplicationVersion(version);
}

/// On a terminal, perhaps one of a computer without a display.
int runOnTerminal(int argc, char *argv[], const QString &version)
{
    QCoreApplication application(argc, argv);
    nameProgram(version);
    const Options options = Options::parse(QCoreApplication::arguments());
    if (const auto status = answerOf(options))
        return *status;
    return runLedgerCheck(foldersOf(options).root());
}
} // namespace

int runProgram(
    int argc, char *argv[], const QString &version, const ReleaseSourceMaker &updates, const KeyStoreMaker &ownKeys)
{
    hardenProcess();
    installRedactingLog();
    if (wantsLedgerRun(argc, argv))
        return runOnTerminal(argc, argv, version);
    QApplication application(argc, argv);
    nameProgram(version);
    QApplication::setDesktopFileName(u"org.disputedesk.disputedesk"_s); // as packaging/linux names it
    QApplication::setApplicationDisplayName(u"Disputedesk"_s);
    QApplication::setQuitOnLastWindowClosed(false); // the desk says when: drafts and writes first
    registerMetaTypes();
    OpenRequests requests;

    const Options options = Options::parse(QApplication::arguments());
    if (const auto status = answerOf(options))
        return *status;
    if (options.selftest)
        return runSelfTest(application);

    // Sample data never stands beside a person's own: a folder of its own, gone afterwards, unless one is named.
    const bool demoAlone = options.demo && options.dataFolder.isEmpty();
    const QTemporaryDir demoFolder;
    bool portable = false;
    const Folders folders = demoAlone ? Folders(demoFolder.path()) : foldersOf(options, &portable);
    const bool shortRun = options.probe || !options.screenshot.isEmpty();
    if (const auto made = folders.make(); !made)
        return refuseToStart(
            QCoreApplication::translate("disputedesk::Program",
                "The folder %1 cannot be written. Make it writable, or name another one with --data-dir.")
                .arg(made.error().detail),
            shortRun);

    SingleInstance instance(folders.root());
    if (!instance.claim()) {
        if (instance.askFirstToShow(wholePath(options.caseFile))) {
            sayLine(u"Disputedesk is already running: its window is shown."_s);
            return 0;
        }
        return refuseToStart(QCoreApplication::translate("disputedesk::Program",
                                 "Another Disputedesk uses %1 and does not answer. End it first.")
                                 .arg(folders.root()),
            shortRun);
    }

    requests.add(options.caseFile);
    QObject::connect(&instance, &SingleInstance::openRequested, &requests, &OpenRequests::add);
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ShortRun> run;
    const auto start = [&](std::unique_ptr<KeyStore> keys) {
        desk = std::make_unique<Desk>(options, folders, std::move(keys));
        if (updates && !demoAlone && !shortRun)
            desk->offerUpdates(updates());
        if (shortRun)
            run = std::make_unique<ShortRun>(*desk, options);
        QObject::connect(&instance, &SingleInstance::showRequested, desk.get(), [&desk] {
            desk->window().showNormal();
            desk->window().raise();
            desk->window().activateWindow();
        });
        desk->start();
        requests.deliver([&desk](const QString &path) { desk->openCaseFile(path); });
    };
    if (ownKeys) {
        start(ownKeys());
    } else {
        // A computer that is only visited keeps no key: the stick is what is carried away. And a vault that somebody
        // made holds their keys, whether a keyring answers today or not.
        const bool mayUseKeyring = !demoAlone && !portable && !KeyVault::isIn(folders.root());
        withKeyStore(mayUseKeyring, demoAlone ? QString() : folders.root(), &application, start);
    }
    const int status = QApplication::exec();
    requests.deliver({}); // what comes now comes too late
    run.reset();
    desk.reset();
    return status;
}

} // namespace disputedesk
