#pragma once

#include <QThread>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace disputedesk {

/// Threads that take part in one piece of work at a time, which is made so that any number of them can: whoever comes
/// takes the next portion. On a machine with one core there are none, and the caller does it all.
class Helpers {
public:
    /// `workers`, the caller's thread among them.
    explicit Helpers(int workers = QThread::idealThreadCount());
    ~Helpers();
    Q_DISABLE_COPY_MOVE(Helpers)

    int count() const { return m_count; }
    /// Has each helper call `work` with its number, 0 to count() - 1. Returns at once; finish() must follow.
    void start(std::function<void(int)> work);
    /// Waits for those that began; those that did not are sent home.
    void finish();

private:
    class Job;
    int m_count;
    std::function<void(int)> m_work;
    std::vector<std::unique_ptr<Job>> m_jobs;
    QThreadPool m_pool; // last: it waits for the jobs
};

} // namespace disputedesk
