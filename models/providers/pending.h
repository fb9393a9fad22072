#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace disputedesk {

/// An answer that one or several requests lead to. Cancelling its future cancels the request under way; a request that
/// was cancelled elsewhere, or a context that dies, leaves it cancelled. Knows nothing of HTTP.
template <typename T> class Pending : public std::enable_shared_from_this<Pending<T>> {
public:
    static std::shared_ptr<Pending> create(QObject *context) { return std::shared_ptr<Pending>(new Pending(context)); }

    QFuture<T> future() { return m_promise.future(); }

    void finish(T value)
    {
        m_promise.addResult(std::move(value));
        close();
    }

    /// Calls `use(result)` when `step` is done; its progress becomes ours.
    template <typename A, typename Use> void await(QFuture<A> step, Use use)
    {
        if (m_promise.isCanceled()) {
            step.cancel();
            return close();
        }
        m_cancelStep = [step]() mutable { step.cancel(); };
        auto *watcher = new QFutureWatcher<A>(m_context);
        const auto self = this->shared_from_this(); // kept alive by the connections, which die with the watcher
        QObject::connect(watcher, &QFutureWatcherBase::progressRangeChanged, m_context,
            [self](int from, int to) { self->m_promise.setProgressRange(from, to); });
        QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, m_context,
            [self](int value) { self->m_promise.setProgressValue(value); });
        QObject::connect(
            watcher, &QFutureWatcherBase::finished, m_context, [self, watcher, use = std::move(use)]() mutable {
                watcher->deleteLater();
                if (watcher->isCanceled() || watcher->future().resultCount() == 0) {
                    self->m_promise.future().cancel();
                    self->close();
                } else {
                    use(watcher->result());
                }
            });
        watcher->setFuture(step);
    }

private:
    explicit Pending(QObject *context)
        : m_context(context)
    {
        m_promise.start();
        QObject::connect(&m_own, &QFutureWatcherBase::canceled, context, [this] {
            if (m_cancelStep)
                m_cancelStep();
        });
        m_own.setFuture(m_promise.future());
    }
    void close()
    {
        m_cancelStep = nullptr;
        m_promise.finish();
    }

    QObject *m_context;
    QPromise<T> m_promise;
    QFutureWatcher<T> m_own;
    std::function<void()> m_cancelStep;
};

} // namespace disputedesk
