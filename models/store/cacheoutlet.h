#pragma once

#include "models/store/cachestore.h"

#include <QMutex>
#include <QWaitCondition>

namespace disputedesk {

/// Calls signals of a store on its own thread, from the store thread, for as long as the store lives.
class CacheStore::Outlet {
public:
    explicit Outlet(CacheStore *store)
        : m_store(store)
    {
    }

    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_store = nullptr;
        m_room.wakeAll();
    }

    /// False once the store is gone.
    template <typename Use> bool call(Use use)
    {
        const QMutexLocker lock(&m_mutex); // the store cannot die between the question and the posting
        if (m_store)
            QMetaObject::invokeMethod(
                m_store, [store = m_store, use = std::move(use)] { use(*store); }, Qt::QueuedConnection);
        return m_store != nullptr;
    }

    /// Hands rows over. When several portions wait to be taken it waits too, else a whole cache would stand in memory
    /// twice; but never for long: who waits for this thread must not wait for itself.
    bool hand(const std::shared_ptr<Outlet> &self, const BatchPtr &rows)
    {
        {
            QMutexLocker lock(&m_mutex);
            if (m_store && m_waiting >= kMostWaiting)
                m_room.wait(&m_mutex, kLongestWaitMs);
            ++m_waiting;
        }
        return call([self, rows](CacheStore &store) {
            Q_EMIT store.rowsLoaded(rows);
            const QMutexLocker lock(&self->m_mutex);
            --self->m_waiting;
            self->m_room.wakeAll();
        });
    }

private:
    static constexpr int kMostWaiting = 3;
    static constexpr unsigned long kLongestWaitMs = 100;

    QMutex m_mutex;
    QWaitCondition m_room;
    int m_waiting = 0; ///< portions of rows that were handed over and not taken yet
    CacheStore *m_store;
};

} // namespace disputedesk
