#include "tests/bench/idle.h"

#include "tests/bench/child.h"

#include <QDir>
#include <QFile>
#include <QThread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
struct Counts {
    qint64 switches = 0;
    qint64 ticks = 0; ///< user and system, of clock ticks
    bool ok = false;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Counts countsOf(qint64 process)
{
    Counts counts;
    const QString tasks = u"/proc/%1/task"_s.arg(process);
    const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        const QList<QByteArray> lines = contentOf(tasks + u'/' + thread + u"/status"_s).split('\n');
        for (const QByteArray &line : lines)
            if (line.startsWith("voluntary_ctxt_switches:"))
                counts.switches += line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(process));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' '); // behind the program's name
    if (fields.size() > 12)
        counts.ticks = fields.at(11).toLongLong() + fields.at(12).toLongLong();
    counts.ok = !threads.isEmpty() && fields.size() > 12;
    return counts;
}
} // namespace

std::optional<Idle> idleOf(const QString &profile)
{
#ifdef Q_OS_LINUX
    const Server window(sibling(u"disputedesk-benchdesk"_s), {u"--probe-idle"_s, u"--data-dir"_s, profile}, "LOADED");
    if (window.greeting().isEmpty())
        return std::nullopt;
    constexpr int kSeconds = 10;
    QThread::sleep(3); // what follows a start: last repaints, the cursor
    const Counts before = countsOf(window.processId());
    QThread::sleep(kSeconds);
    const Counts after = countsOf(window.processId());
    if (!before.ok || !after.ok)
        return std::nullopt;
    return Idle{double(after.switches - before.switches) / kSeconds,
        100.0 * double(after.ticks - before.ticks) / double(sysconf(_SC_CLK_TCK)) / kSeconds};
#else
    Q_UNUSED(profile);
    return std::nullopt;
#endif
}

} // namespace disputedesk::bench
