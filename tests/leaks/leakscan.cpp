#include "tests/leaks/leakscan.h"

#include "app/desktop/hardening.h"

#include <QApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// Where a canary may be, and why. Not in the cache: it is sealed (decision 0031).
struct Allowed {
    CanaryKind kind;
    const char *file; ///< part of its path
    const char *why;
};
constexpr Allowed kAllowed[] = {
    {CanaryKind::Customer, "/exports/", "the person asked for this file"},
    {CanaryKind::Typed, "/exports/", "the same: what was sent is the dispute's by then"},
    {CanaryKind::Typed, "/drafts.db", "what was typed is kept until it is sent or thrown away"},
    {CanaryKind::Customer, "/drafts.db", "what the draft was written against, for the comparison before it is sent"},
    {CanaryKind::Typed, "/ledger.db", "what was confirmed, to the letter: the record of every write"},
    {CanaryKind::Customer, "/ledger.db", "what was seen when it was confirmed"},
    {CanaryKind::Noted, "/triage.db", "the agent's own note"},
    {CanaryKind::Scanned, "/exports/slip.png", "the agent's own file, where it lay before"},
};

bool isCache(const QString &file) { return file.contains("/cache.db"_L1); }

/// What may not be there once an account was emptied or removed.
bool isGone(const QString &end, const QString &file)
{
    if (end == "emptied"_L1)
        return isCache(file);
    return end == "removed"_L1 && (isCache(file) || file.contains("/drafts.db"_L1) || file.contains("/triage.db"_L1));
}

bool isAllowed(const QString &end, const Hit &hit)
{
    const QString file = u'/' + hit.file;
    if (isGone(end, file))
        return false;
    for (const Allowed &allowed : kAllowed)
        if (allowed.kind == hit.canary.kind && file.contains(QLatin1StringView(allowed.file)))
            return true;
    return false;
}
} // namespace

LeakScan::LeakScan(ProviderKind provider, const QString &end)
    : m_life{provider, end, in(u"exports"_s)}
{
}

LeakScan::~LeakScan()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QProcessEnvironment LeakScan::environment() const
{
    QProcessEnvironment made = QProcessEnvironment::systemEnvironment();
    made.insert(u"HOME"_s, in(u"home"_s));
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        made.insert(name, in(u"home/"_s + name));
    for (const QString &name : {u"TMPDIR"_s, u"TMP"_s, u"TEMP"_s, u"SQLITE_TMPDIR"_s})
        made.insert(name, in(u"tmp"_s));
    made.insert(u"XDG_RUNTIME_DIR"_s, in(u"run"_s));
    made.insert(u"QT_LOGGING_RULES"_s, u"disputedesk.*=true"_s);
    return made;
}

bool LeakScan::begin()
{
    for (const QString &name : {u"home"_s, u"tmp"_s, u"log"_s, u"exports"_s, u"work"_s, u"run"_s})
        if (!QDir().mkpath(in(name))
            || !QFile::setPermissions(in(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return false;
    m_process.setProcessEnvironment(environment());
    m_process.setWorkingDirectory(in(u"work"_s));
    m_process.setStandardErrorFile(in(u"log/stderr"_s));
    m_process.start(QCoreApplication::applicationFilePath(), m_life.arguments());
    return m_process.waitForStarted();
}

bool LeakScan::finish()
{
    QByteArray said;
    const bool crashes = m_life.isKilled() || m_life.end == "abort"_L1;
    while (m_process.state() != QProcess::NotRunning && !said.contains("READY")) {
        if (!m_process.waitForReadyRead(180'000) && m_process.state() != QProcess::NotRunning)
            break;
        said += m_process.readAllStandardOutput();
    }
    if (m_life.isKilled() && said.contains("READY"))
        m_process.kill();
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(60'000);
    said += m_process.readAllStandardOutput();
    QFile out(in(u"log/stdout"_s));
    if (out.open(QIODevice::WriteOnly))
        out.write(said);
    const bool crashed = m_process.exitStatus() == QProcess::CrashExit;
    if (ended && (crashes ? crashed && said.contains("READY") : !crashed && m_process.exitCode() == 0))
        return true;
    QFile errors(in(u"log/stderr"_s));
    if (errors.open(QIODevice::ReadOnly))
        qWarning("exit %d: %s", m_process.exitCode(), errors.readAll().right(4000).constData());
    return false;
}

QStringList LeakScan::problems(const QString &named)
{
    QStringList found;
    int files = 0;
    const QList<Canary> canaries = canariesOf(m_life.provider);
    const QList<Hit> hits = hitsBelow(m_root.path(), canaries, &files);
    int meant = 0;
    QSet<CanaryKind> kinds;
    for (const Hit &hit : hits) {
        if (!isAllowed(m_life.end, hit))
            found.append(u"%1 in %2 (%3)"_s.arg(QString::fromUtf8(hit.canary.text), hit.file, hit.form));
        kinds.insert(hit.canary.kind);
        ++meant;
    }
    // What found nothing where something is meant to be would find nothing anywhere.
    const bool removed = m_life.end == "removed"_L1;
    for (const CanaryKind kind : {CanaryKind::Typed, CanaryKind::Customer, CanaryKind::Noted, CanaryKind::Scanned})
        if (!kinds.contains(kind) && !(kind == CanaryKind::Noted && removed)
            && (kind != CanaryKind::Scanned || m_life.end == "papers"_L1))
            found.append(u"canaries of kind %1 were found nowhere"_s.arg(int(kind)));
    if (files <= 6)
        found.append(u"only %1 files were written"_s.arg(files));
    for (const QString &name : {u"home"_s, u"tmp"_s, u"exports"_s, u"work"_s, u"run"_s}) // the log is of ours
        found.append(openToOthers(in(name)));
    m_keysFigure =
        u"%1: %2 canaries in %5 forms, %3 files, %4 hits where they are meant to be, 0 elsewhere"_s.arg(named)
            .arg(canaries.size())
            .arg(files)
            .arg(meant)
            .arg(formsOf("x").size());
    m_modesFigure = u"%1: %2 files and their folders, all for their owner alone"_s.arg(named).arg(files);
    return found;
}

int runLives(int argc, char **argv, int (*run)(int, char **))
{
    const bool child = argc > 1 && qstrcmp(argv[1], "--life") == 0;
    if (child) { // as runProgram() does
        hardenProcess();
        installRedactingLog();
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"disputedesk"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    return child ? live(Life::of(QApplication::arguments().mid(1))) : run(argc, argv);
}

} // namespace disputedesk::test
