#pragma once

#include <algorithm>
#include <vector>

namespace disputedesk {

/// Slips `added`, already in order, into the ordered `rows`: each is found by bisection from the back, and what lies
/// behind it moves up in one block. Far fewer comparisons than a merge when few come to many.
template <typename IsBefore>
void slipIn(std::vector<unsigned> &rows, const std::vector<unsigned> &added, IsBefore isBefore)
{
    auto oldEnd = std::ptrdiff_t(rows.size());
    rows.resize(rows.size() + added.size());
    for (auto left = std::ptrdiff_t(added.size()); left > 0; --left) {
        const unsigned row = added[std::size_t(left - 1)];
        const auto begin = rows.begin();
        const auto at = std::upper_bound(begin, begin + oldEnd, row, isBefore);
        std::move_backward(at, begin + oldEnd, begin + oldEnd + left);
        oldEnd = at - begin;
        begin[oldEnd + left - 1] = row;
    }
}

} // namespace disputedesk
