#include "models/items/rowlookup.h"

#include <utility>

namespace disputedesk {

void RowLookup::insert(quint32 hash, quint32 row)
{
    if ((m_used + 1) * 4 > m_slots.size() * 3) {
        const std::vector<Slot> old =
            std::exchange(m_slots, std::vector<Slot>(m_slots.empty() ? 64 : m_slots.size() * 2));
        for (const Slot &slot : old)
            if (slot.row != kEmpty)
                put(slot);
    }
    put({hash, row});
    ++m_used;
}

void RowLookup::clear()
{
    m_slots = {};
    m_used = 0;
}

void RowLookup::put(Slot slot)
{
    size_t at = slot.hash & mask();
    while (m_slots[at].row != kEmpty)
        at = (at + 1) & mask();
    m_slots[at] = slot;
}

} // namespace disputedesk
