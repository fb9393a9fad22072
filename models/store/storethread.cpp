#include "models/store/storethread.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

StoreThread::StoreThread(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"store"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // quit() from here would overtake the jobs that are queued: it has to be the last of them.
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void StoreThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_worker.get(), std::move(job), Qt::QueuedConnection);
}

} // namespace disputedesk
