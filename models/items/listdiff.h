#pragma once

#include <QtGlobal>

#include <optional>

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

    struct Move {
        qsizetype from = 0;
        qsizetype to = 0; ///< its row afterwards
    };
    /// When `diff`, made of these two lists, is one row that went to the other end of the block: that move.
    template <typename List, typename KeyOf>
    static std::optional<Move> moved(const List &before, const List &after, const ListDiff &diff, KeyOf keyOf)
    {
        if (diff.removed != diff.inserted || diff.removed < 2)
            return std::nullopt;
        const qsizetype last = diff.from + diff.removed - 1;
        bool down = keyOf(before.at(diff.from)) == keyOf(after.at(last));
        bool up = keyOf(before.at(last)) == keyOf(after.at(diff.from));
        for (qsizetype row = diff.from; row < last; ++row) {
            down = down && keyOf(before.at(row + 1)) == keyOf(after.at(row));
            up = up && keyOf(before.at(row)) == keyOf(after.at(row + 1));
        }
        if (up)
            return Move{last, diff.from};
        return down ? std::optional(Move{diff.from, last}) : std::nullopt;
    }
};

} // namespace disputedesk
