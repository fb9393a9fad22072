#include "models/items/rowlookup.h"

#include <utility>

namespace disputedesk {

void RowLookup::insert(quint32 hash, quint32 row)
{
    if ((m_used + 1) * 5 > m_slots.size() * 4) {
        const size_t larger = m_slots.empty() ? 64 : m_slots.size() + m_slots.size() / 4;
        const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(larger));
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
    size_t at = home(slot.hash);
    while (m_slots[at].row != kEmpty)
        at = next(at);
    m_slots[at] = slot;
}

} // namespace disputedesk
