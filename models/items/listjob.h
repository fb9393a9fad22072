#pragma once

#include "models/items/rowfilter.h"
#include "models/items/viewplan.h"

#include <atomic>
#include <memory>
#include <utility>
#include <vector>

namespace disputedesk {

/// How the window's thread tells a job that nobody wants its answer any more.
class JobToken {
public:
    static constexpr quint64 kNoLimit = ~quint64(0);

    /// `limit`: it is cancelled by itself once it was asked so many times. The count stands for time where a test
    /// wants to know how long a job goes on.
    explicit JobToken(quint64 limit = kNoLimit)
        : m_limit(limit)
    {
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const
    {
        return m_asked.fetch_add(1, std::memory_order_relaxed) >= m_limit
            || m_cancelled.load(std::memory_order_relaxed);
    }
    quint64 asked() const { return m_asked.load(std::memory_order_relaxed); }

private:
    const quint64 m_limit;
    mutable std::atomic<quint64> m_asked = 0;
    std::atomic<bool> m_cancelled = false;
};

/// Reading the index for a job, on any thread: it lets the window's thread write in between. Only rows below end() are
/// looked at, so that what came meanwhile is left to the next job.
class JobReader {
public:
    static constexpr quint32 kStride = RowFilter::kMostAtOnce; ///< rows between two questions: some ten microseconds

    /// `version` of the index that the job's list of changed rows belongs to.
    JobReader(const DisputeIndex &index, const JobToken &token, quint64 version)
        : m_index(index)
        , m_token(token)
        , m_guard(index.lock())
        , m_version(version)
        , m_end(index.slotCount())
    {
    }
    /// Reads for the same job, on another thread.
    JobReader another() const { return JobReader(m_index, m_token, m_version); }
    const DisputeIndex &index() const { return m_index; }
    quint32 end() const { return m_end; }
    /// Asked every few rows; false when the job shall end. The index may be another afterwards.
    bool goOn()
    {
        if (m_guard.mustYield()) {
            m_guard.yield();
            ++m_yields;
        }
        return !m_token.isCancelled();
    }
    /// For work that runs outside(): the index is not asked.
    bool isCancelled() const { return m_token.isCancelled(); }
    int yields() const { return m_yields; } ///< grows when the index may have become another
    /// False when rows changed that the job was not told of: places found by comparing may be wrong then.
    bool isCurrent() const { return m_index.version() == m_version; }
    /// Runs what only needs the job's own memory, with the index free for writing.
    template <typename Work> bool outside(Work work)
    {
        m_guard.unlocked(work);
        ++m_yields;
        return goOn();
    }

private:
    const DisputeIndex &m_index;
    const JobToken &m_token;
    IndexReadGuard m_guard;
    quint64 m_version;
    quint32 m_end;
    int m_yields = 0;
};

/// What the list shall show, and what is known of it. Made on the window's thread.
struct ListRequest {
    explicit ListRequest(const RowFilter &wanted)
        : filter(wanted)
    {
    }
    RowFilter filter;
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    QByteArray metaKey = {}; ///< that a column of metadata is sorted by, in lower case
    bool anew = false; ///< nothing that was computed before holds
    bool refilter = false; ///< what the filter accepted before does not hold any more
    bool patient = false; ///< rows keep changing: sort all of them, which no change in between disturbs
    std::vector<quint32> changed; ///< rows that differ and were not announced yet
    quint64 version = 0; ///< of the index, `changed` being complete
    ViewPlan::RowsPtr shown;
};

/// How the list gets there.
struct ListResult {
    ViewPlan plan;
    std::vector<std::pair<int, int>> changed; ///< first and last place of rows that differ, in the view to come
    size_t announced = 0; ///< so many of the request's changed rows are in it
};

} // namespace disputedesk
