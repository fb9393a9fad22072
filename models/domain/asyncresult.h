#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <utility>

namespace disputedesk {

/// Call on `context`'s thread: hands the result to `use` there, and is silent once the future is cancelled or `context`
/// is gone. QFuture::then(context, …) aborts debug builds on 6.4.2 when the context dies first.
template <typename T, typename Use> void whenDone(const QFuture<T> &future, QObject *context, Use use)
{
    auto *watcher = new QFutureWatcher<T>(context); // dies with context: that is the guard
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            use(watcher->result());
    });
    watcher->setFuture(future); // after connect: an already finished future must not slip by
}

/// A future that is finished with `value`.
template <typename T> QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace disputedesk
