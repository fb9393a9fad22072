#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace disputedesk {

/// Open-addressing table from a hash to row numbers; the rows hold the keys, so an entry is eight bytes. It grows by a
/// quarter and is at most four fifths full: ten to twelve and a half bytes a row.
class RowLookup {
public:
    /// The row with this hash for which `isSame(row)` holds.
    template <typename IsSame> std::optional<quint32> find(quint32 hash, IsSame isSame) const
    {
        if (m_slots.empty())
            return std::nullopt;
        for (size_t at = home(hash); m_slots[at].row != kEmpty; at = next(at))
            if (m_slots[at].hash == hash && isSame(m_slots[at].row))
                return m_slots[at].row;
        return std::nullopt;
    }
    /// `row` must not be in the table.
    void insert(quint32 hash, quint32 row);
    void clear();
    quint64 bytes() const { return m_slots.capacity() * sizeof(Slot); }

private:
    static constexpr quint32 kEmpty = ~quint32(0);
    struct Slot {
        quint32 hash = 0;
        quint32 row = kEmpty;
    };
    /// The hash as a fraction of the table: its size need not be a power of two.
    size_t home(quint32 hash) const { return size_t(quint64(hash) * m_slots.size() >> 32); }
    size_t next(size_t at) const { return at + 1 == m_slots.size() ? 0 : at + 1; }
    void put(Slot slot);

    std::vector<Slot> m_slots;
    size_t m_used = 0;
};

} // namespace disputedesk
