#pragma once

#include <QFutureWatcher>
#include <QSignalSpy>

namespace disputedesk::test {

/// Runs the event loop until `future` is finished. Unlike QTest::qWaitFor it does not nap between events, which matters
/// where a body crosses threads in small pieces.
template <typename T> bool waitFor(const QFuture<T> &future, int ms = 60'000)
{
    QFutureWatcher<T> watcher;
    QSignalSpy done(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    return done.count() > 0 || done.wait(ms);
}

} // namespace disputedesk::test
