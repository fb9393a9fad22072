#pragma once

#include "models/items/helpers.h"
#include "models/items/listjob.h"
#include "models/items/roworder.h"

#include <memory>

namespace disputedesk {

/// What one list knows of its index: the order of all rows and which of them pass the filter. It answers one request
/// after the other, here or on another thread, each from what the last one left.
class ListWork {
public:
    enum class Outcome : quint8 {
        Done,
        Cancelled,
        Outdated ///< rows changed meanwhile that the request does not know of: ask again
    };
    /// So many rows at least are worth waking helpers for.
    static constexpr quint32 kShared = 16 * JobReader::kStride;

    /// `workers`: threads that look through many rows together, the caller's among them.
    explicit ListWork(const DisputeIndex &index, int workers = QThread::idealThreadCount())
        : m_index(index)
        , m_helpers(workers)
    {
    }
    Outcome answer(const ListRequest &request, const JobToken &token, ListResult &result);

private:
    bool filter(JobReader &reader, const ListRequest &request);
    /// Which rows `wanted` accepts of those `from` to `end`; `from` is a multiple of 64. False when the job shall end.
    bool accept(JobReader &reader, RowFilter &wanted, RowBits &accepted, quint32 from, quint32 end, bool among);
    bool sameScope(const RowFilter &wanted) const;
    ViewPlan::RowsPtr target() const;
    /// Makes the plan; gives what it leads to.
    ViewPlan::RowsPtr planFor(const ListRequest &request, quint32 end, ViewPlan &plan);

    const DisputeIndex &m_index;
    RowOrder m_order;
    std::unique_ptr<RowFilter> m_filter; ///< that m_accepted was made with
    RowBits m_accepted; ///< by row number
    ViewPlan::RowsPtr m_target; ///< what the last answer led to
    ViewPlan::RowsPtr m_targetOrder; ///< all rows in the order it has
    RowBits m_inTarget; ///< the rows it has
    bool m_sameRows = false; ///< m_accepted was not made anew since
    Helpers m_helpers;
};

} // namespace disputedesk
