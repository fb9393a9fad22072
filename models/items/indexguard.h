#pragma once

#include <QtGlobal>

#include <atomic>
#include <mutex>
#include <shared_mutex>
#include <thread>

namespace disputedesk {

/// Lets jobs on other threads read the index between the writes of the window's thread, which never waits for longer
/// than a reader needs to look up: a writer announces itself, and readers ask for that every few thousand rows.
/// The window's thread is the only one that writes, so it reads without a lock.
class IndexLock {
public:
    class Write {
    public:
        explicit Write(IndexLock &lock)
            : m_lock(lock)
        {
            m_lock.m_wanted.store(true, std::memory_order_relaxed);
            m_lock.m_mutex.lock();
        }
        ~Write()
        {
            m_lock.m_wanted.store(false, std::memory_order_relaxed);
            m_lock.m_mutex.unlock();
        }
        Q_DISABLE_COPY_MOVE(Write)

    private:
        IndexLock &m_lock;
    };

private:
    friend class IndexReadGuard;
    mutable std::shared_mutex m_mutex;
    std::atomic<bool> m_wanted = false;
};

/// While it lives, on any thread but the window's, nothing of the index changes.
class IndexReadGuard {
public:
    explicit IndexReadGuard(const IndexLock &lock)
        : m_lock(lock)
        , m_held(lock.m_mutex)
    {
    }
    /// True when the window's thread waits to write: let go now.
    bool mustYield() const { return m_lock.m_wanted.load(std::memory_order_relaxed); }
    /// Lets the writer in; afterwards all that was read may have changed.
    void yield()
    {
        unlocked([] {});
    }
    /// Runs `work`, which reads nothing of the index, without the lock.
    template <typename Work> void unlocked(Work work)
    {
        m_held.unlock();
        work();
        while (mustYield()) // else this reader might win the lock again and again
            std::this_thread::yield();
        m_held.lock();
    }

private:
    const IndexLock &m_lock;
    std::shared_lock<std::shared_mutex> m_held;
};

} // namespace disputedesk
