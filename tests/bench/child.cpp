#include "tests/bench/child.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <QFile>

#include <sys/mman.h>
#endif

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
/// User and system time of all children that have ended.
double childrenCpu()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
#else
    return 0;
#endif
}

/// Lets go of the code that this process has in memory; what is run again comes back from the file. A child that uses
/// the same libraries would else be counted half of them only: its proportional memory is to be what it is for a person
/// who runs no bench.
void letGoOfCode()
{
#ifdef Q_OS_LINUX
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) { // "7f12a000-7f13b000 r-xp 00010000 fe:00 123   /usr/lib/libQt6Core.so.6"
        const QByteArrayList parts = line.simplified().split(' ');
        if (parts.size() < 6 || parts[1] != "r-xp" || !parts[5].startsWith('/'))
            continue;
        const qsizetype dash = parts[0].indexOf('-');
        const auto begin = parts[0].left(dash).toULongLong(nullptr, 16);
        const auto end = parts[0].mid(dash + 1).toULongLong(nullptr, 16);
        ::madvise(reinterpret_cast<void *>(begin), size_t(end - begin), MADV_DONTNEED);
    }
#endif
}
} // namespace

double ChildRun::when(const QByteArray &word) const
{
    for (const auto &[line, time] : lines)
        if (line.startsWith(word))
            return time;
    return -1;
}

QByteArray ChildRun::after(const QByteArray &word) const
{
    for (const auto &[line, time] : lines)
        if (line.startsWith(word))
            return line.mid(word.size()).trimmed();
    return {};
}

ChildRun runChild(
    const QString &program, const QStringList &arguments, int limit, const QProcessEnvironment &environment)
{
    ChildRun run;
    letGoOfCode();
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double before = childrenCpu();
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForStarted())
        return run;
    const auto take = [&] {
        while (process.canReadLine())
            run.lines.append({process.readLine().trimmed(), double(timer.nsecsElapsed()) / 1e9});
    };
    while (process.state() != QProcess::NotRunning && timer.elapsed() < limit * 1000LL && !stopRequested()) {
        process.waitForReadyRead(200);
        take();
    }
    if (process.state() != QProcess::NotRunning) {
        process.terminate(); // a measurement takes its server with it
        if (!process.waitForFinished(20'000)) {
            process.kill();
            process.waitForFinished();
        }
        take();
        return run;
    }
    run.wall = double(timer.nsecsElapsed()) / 1e9;
    run.cpu = childrenCpu() - before;
    take();
    run.ok = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    for (const auto &line : std::as_const(run.lines))
        run.output += line.first + '\n';
    return run;
}

Server::Server(const QString &program, const QStringList &arguments, const QByteArray &ready)
    : m_process(std::make_unique<QProcess>())
{
    m_process->start(program, arguments);
    QElapsedTimer timer;
    timer.start();
    QByteArray said;
    while (m_process->state() != QProcess::NotRunning && timer.elapsed() < 120'000 && !said.contains(ready)
        && !stopRequested()) {
        m_process->waitForReadyRead(200);
        said += m_process->readAllStandardOutput();
    }
    if (said.contains(ready)) {
        m_greeting = said;
    } else if (stopRequested()) { // nothing was measured yet, and the server must not outlive us
        m_process->kill();
        m_process->waitForFinished();
        std::_Exit(130);
    }
}

Server::~Server()
{
    m_process->terminate();
    if (!m_process->waitForFinished(5000))
        m_process->kill();
    m_process->waitForFinished();
}

qint64 Server::processId() const { return m_process->processId(); }

QString sibling(const QString &name) { return QDir(QCoreApplication::applicationDirPath()).filePath(name); }

} // namespace disputedesk::bench
