#include "tests/crash/workers.h"

#include <QThread>

#include <atomic>
#include <cstdlib>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
constexpr qint64 kReadyMs = 2000;

/// More than three threads want each processor: how long something takes says nothing of it then.
bool isSwamped()
{
    double load = 0;
    return ::getloadavg(&load, 1) == 1 && load > 3 * QThread::idealThreadCount();
}
} // namespace

void Tally::point(const QString &name)
{
    if (!name.isEmpty())
        points.insert(name);
}

void Tally::check(const QString &where, const QString &problem)
{
    ++kills;
    if (!problem.isEmpty())
        broken.append(where + u": "_s + problem);
}

void Tally::ready(const QString &where, qint64 ms, const std::function<qint64()> &again)
{
    ++restarts;
    slowestMs = qMax(slowestMs, ms);
    if (ms < 0)
        broken.append(where + u": it was never ready"_s);
    else if (ms <= kReadyMs || again() <= kReadyMs || again() <= kReadyMs)
        return;
    else if (isSwamped())
        ++unjudged;
    else
        slowCases.append(where + u": ready after %1 ms, three times"_s.arg(ms));
}

QString Tally::readiness() const
{
    const QString told = u"ready again after %1 ms at most"_s.arg(slowestMs);
    return unjudged == 0 ? told
                         : told
            + u" (%1 restarts beyond two seconds, on a machine with more than three threads a processor)"_s.arg(
                unjudged);
}

QString Tally::ends() const
{
    QStringList all;
    for (auto it = endings.cbegin(); it != endings.cend(); ++it)
        all.append(u"%1 %2"_s.arg(it.value()).arg(it.key()));
    return all.join(u", "_s);
}

void Tally::add(const Tally &other)
{
    kills += other.kills;
    restarts += other.restarts;
    unjudged += other.unjudged;
    slowestMs = qMax(slowestMs, other.slowestMs);
    points |= other.points;
    for (auto it = other.endings.cbegin(); it != other.endings.cend(); ++it)
        endings[it.key()] += it.value();
    broken += other.broken;
    slowCases += other.slowCases;
}

Tally inParallel(const QList<std::function<void(Tally &)>> &jobs)
{
    Tally all;
    std::mutex mutex;
    std::atomic<qsizetype> next{0};
    const auto work = [&] {
        for (qsizetype at = next++; at < jobs.size(); at = next++) {
            Tally own;
            jobs.at(at)(own);
            const std::lock_guard hold(mutex);
            all.add(own);
        }
    };
    std::vector<std::thread> threads;
    for (int number = 0; number < qBound(2, QThread::idealThreadCount() + 1, 6); ++number)
        threads.emplace_back(work);
    for (std::thread &thread : threads)
        thread.join();
    return all;
}

} // namespace disputedesk::test
