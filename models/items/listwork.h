#pragma once

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
    explicit ListWork(const DisputeIndex &index)
        : m_index(index)
    {
    }
    Outcome answer(const ListRequest &request, const JobToken &token, ListResult &result);

private:
    bool filter(JobReader &reader, const ListRequest &request);
    bool sameScope(const RowFilter &wanted) const;
    ViewPlan::RowsPtr target() const;
    ViewPlan planTo(const ViewPlan::RowsPtr &rows, const ListRequest &request, quint32 end);

    const DisputeIndex &m_index;
    RowOrder m_order;
    std::unique_ptr<RowFilter> m_filter; ///< that m_accepted was made with
    RowBits m_accepted; ///< by row number
    ViewPlan::RowsPtr m_target; ///< what the last answer led to
    RowBits m_inTarget; ///< the rows it has
    bool m_sameRows = false; ///< m_accepted was not made anew since
};

} // namespace disputedesk
