#include "models/providers/decodepool.h"

#include <QMutexLocker>

namespace disputedesk {

DecodePool::DecodePool(int threads) { m_threads.setMaxThreadCount(threads); }

DecodePool::~DecodePool()
{
    m_threads.clear();
    m_threads.waitForDone();
}

void DecodePool::start(Job job)
{
    m_threads.start([this, job = std::move(job)] {
        auto index = takeIndex();
        job(*index);
        const QMutexLocker lock(&m_mutex);
        m_idle.push_back(std::move(index));
    });
}

std::unique_ptr<json::TextIndex> DecodePool::takeIndex()
{
    const QMutexLocker lock(&m_mutex);
    if (m_idle.empty())
        return std::make_unique<json::TextIndex>();
    auto index = std::move(m_idle.back());
    m_idle.pop_back();
    return index;
}

} // namespace disputedesk
