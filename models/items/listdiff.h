#pragma once

#include <QtGlobal>

namespace disputedesk {

/// Where two lists differ as one block: what stands before and behind it has the same keys in both, so that a list
/// model can change without a reset.
struct ListDiff {
    qsizetype from = 0; ///< first row of the block
    qsizetype removed = 0;
    qsizetype inserted = 0;

    template <typename List, typename KeyOf> static ListDiff between(const List &before, const List &after, KeyOf keyOf)
    {
        const qsizetype shorter = qMin(before.size(), after.size());
        ListDiff diff;
        while (diff.from < shorter && keyOf(before.at(diff.from)) == keyOf(after.at(diff.from)))
            ++diff.from;
        qsizetype behind = 0;
        while (behind < shorter - diff.from
            && keyOf(before.at(before.size() - 1 - behind)) == keyOf(after.at(after.size() - 1 - behind)))
            ++behind;
        diff.removed = before.size() - behind - diff.from;
        diff.inserted = after.size() - behind - diff.from;
        return diff;
    }
};

} // namespace disputedesk
