#pragma once

#include "models/items/rowbits.h"

#include <memory>
#include <vector>

namespace disputedesk {

/// The fewest signals that lead from one list of rows to another without a reset: order the rows that stay and put the
/// leaving ones last, remove them, insert the arriving ones, order all. Steps that would do nothing are left out. Every
/// step brings the whole list as it is afterwards, so that taking it costs nothing but the signals.
struct ViewPlan {
    using Rows = std::vector<quint32>;
    using RowsPtr = std::shared_ptr<const Rows>;
    struct Step {
        enum class Kind : quint8 { Reorder, Remove, Insert };
        Kind kind;
        int first; ///< of the block that goes or comes
        int count;
        RowsPtr rows;
    };
    std::vector<Step> steps; ///< none: nothing changes

    /// `slotCount`: all row numbers are below it.
    static ViewPlan between(const Rows &from, const RowsPtr &to, quint32 slotCount);
    /// The same when it is known which rows each of them has: then rows that keep their order cost one look.
    static ViewPlan between(const Rows &from, const RowBits &fromHas, const RowsPtr &to, const RowBits &toHas);
    /// The same for two choices `fromHas` and `toHas` among `all` rows in one order; gives the second as a list. One
    /// look at each row, without a branch.
    static RowsPtr filtered(
        const RowsPtr &all, const RowsPtr &from, const RowBits &fromHas, const RowBits &toHas, ViewPlan &plan);
    /// Both have the same rows: only their order may differ.
    static ViewPlan reordered(const Rows &from, const RowsPtr &to);

private:
    struct Difference;
    void lead(const Rows &from, const RowsPtr &to, const Difference &found);
};

} // namespace disputedesk
