#pragma once

#include "models/domain/jsonindex.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace disputedesk {

/// Threads for what takes too long on the window's, each with memory that goes from one answer to the next.
class DecodePool {
public:
    explicit DecodePool(int threads = 1);
    /// Waits for the decode under way; what has not begun is dropped, its future cancelled.
    ~DecodePool();
    DecodePool(const DecodePool &) = delete;
    DecodePool &operator=(const DecodePool &) = delete;

    /// Calls `work(index)` on a thread of the pool; it must own whatever it touches. Cancelling the future drops the
    /// result, and the work where it has not begun.
    template <typename T, typename Work> QFuture<T> run(Work work);

private:
    using Job = std::function<void(json::TextIndex &)>;
    void start(Job job);
    std::unique_ptr<json::TextIndex> takeIndex();

    QMutex m_mutex;
    std::vector<std::unique_ptr<json::TextIndex>> m_idle;
    QThreadPool m_threads;
};

template <typename T, typename Work> QFuture<T> DecodePool::run(Work work)
{
    const auto promise = std::make_shared<QPromise<T>>(); // shared: a job can be copied, a promise cannot
    promise->start();
    start([promise, work = std::move(work)](json::TextIndex &index) {
        if (!promise->isCanceled())
            promise->addResult(work(index));
        promise->finish();
    });
    return promise->future();
}

} // namespace disputedesk
