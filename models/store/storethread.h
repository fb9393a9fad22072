#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace disputedesk {

/// The one thread on which every SQLite connection lives. Jobs run in the order in which they came; the destructor runs
/// what is queued, then ends the thread.
class StoreThread : public QObject {
    Q_OBJECT
public:
    explicit StoreThread(QObject *parent = nullptr);
    ~StoreThread() override;

    /// Runs `job` (returning T) on the thread; a job whose future was cancelled before its turn is dropped, unless
    /// `always` (writes are always run: nobody may lose them by looking away).
    template <typename T, typename Job> QFuture<T> run(Job job, bool always = true)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        post([promise, always, job = std::move(job)]() mutable {
            if (always || !promise->isCanceled())
                promise->addResult(job());
            promise->finish();
        });
        return future;
    }
    /// Runs `job` on the thread; nobody waits for it.
    void post(std::function<void()> job);

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
};

} // namespace disputedesk
