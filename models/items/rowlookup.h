#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace disputedesk {

/// Open-addressing table from a hash to row numbers; the rows hold the keys, so an entry is eight bytes.
class RowLookup {
public:
    /// The row with this hash for which `isSame(row)` holds.
    template <typename IsSame> std::optional<quint32> find(quint32 hash, IsSame isSame) const
    {
        if (m_slots.empty())
            return std::nullopt;
        for (size_t at = hash & mask(); m_slots[at].row != kEmpty; at = (at + 1) & mask())
            if (m_slots[at].hash == hash && isSame(m_slots[at].row))
                return m_slots[at].row;
        return std::nullopt;
    }
    /// `row` must not be in the table.
    void insert(quint32 hash, quint32 row);
    void clear();

private:
    static constexpr quint32 kEmpty = ~quint32(0);
    struct Slot {
        quint32 hash = 0;
        quint32 row = kEmpty;
    };
    size_t mask() const { return m_slots.size() - 1; }
    void put(Slot slot);

    std::vector<Slot> m_slots; // a power of two, at most three quarters full
    size_t m_used = 0;
};

} // namespace disputedesk
