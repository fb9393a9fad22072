#include "models/items/helpers.h"

#include <QRunnable>

#include <algorithm>
#include <utility>

namespace disputedesk {

class Helpers::Job : public QRunnable {
public:
    Job(const Helpers &helpers, int number)
        : m_helpers(helpers)
        , m_number(number)
    {
        setAutoDelete(false);
    }
    void run() override { m_helpers.m_work(m_number); }

private:
    const Helpers &m_helpers;
    int m_number;
};

Helpers::Helpers(int workers)
    : m_count(std::clamp(workers - 1, 0, 3)) // the memory does not feed more of them
{
    m_pool.setMaxThreadCount(std::max(m_count, 1));
    for (int number = 0; number < m_count; ++number)
        m_jobs.push_back(std::make_unique<Job>(*this, number));
}

Helpers::~Helpers() = default;

void Helpers::start(std::function<void(int)> work)
{
    m_work = std::move(work);
    for (const auto &job : m_jobs)
        m_pool.start(job.get());
}

void Helpers::finish()
{
    for (const auto &job : m_jobs)
        static_cast<void>(m_pool.tryTake(job.get()));
    m_pool.waitForDone();
    m_work = nullptr;
}

} // namespace disputedesk
