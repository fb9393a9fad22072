#pragma once

#include <QtGlobal>

#include <vector>

namespace disputedesk {

/// The fewest signals that lead from one list of rows to another without a reset: order the rows that stay and put the
/// leaving ones last, remove them, insert the arriving ones, order all. Steps that would do nothing are left out.
struct ViewPlan {
    using Rows = std::vector<quint32>;

    bool reorderFirst = false; ///< to `beforeRemoval`
    Rows beforeRemoval;
    int removeFirst = 0; ///< a contiguous block of what then stands there
    int removeCount = 0;
    int insertAt = 0;
    Rows inserted;
    bool reorderLast = false; ///< to the new view

    /// `slotCount`: all row numbers are below it.
    static ViewPlan between(const Rows &from, const Rows &to, quint32 slotCount);
};

} // namespace disputedesk
