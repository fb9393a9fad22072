#include "models/store/storethread.h"

#include "models/store/handover.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// A job on its way to the thread.
class JobEvent final : public QEvent {
public:
    explicit JobEvent(std::function<void()> job)
        : QEvent(kind())
        , m_job(std::move(job))
    {
    }
    static Type kind()
    {
        static const auto registered = Type(registerEventType());
        return registered;
    }
    void run() const { m_job(); }

private:
    std::function<void()> m_job;
};

class Worker final : public QObject {
    bool event(QEvent *event) override
    {
        if (event->type() != JobEvent::kind())
            return QObject::event(event);
        handover::take(event);
        static_cast<JobEvent *>(event)->run();
        return true;
    }
};
} // namespace

StoreThread::StoreThread(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>())
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
    auto *const event = new JobEvent(std::move(job)); // whole before it is given away
    handover::give(event);
    QCoreApplication::postEvent(m_worker.get(), event); // takes it
}

} // namespace disputedesk
