#include "models/providers/readslots.h"

namespace disputedesk {

void ReadSlots::offer()
{
    while (m_used < m_most + kForPersons && offerOne(ReadRank::Person)) { }
    while (m_used < m_most && offerOne(ReadRank::Background)) { }
}

bool ReadSlots::offerOne(ReadRank rank)
{
    for (qsizetype at = 0; at < m_ring.size(); ++at) {
        SlotUser *const user = m_ring.at(at);
        if (!user->wants(rank))
            continue;
        m_ring.move(at, m_ring.size() - 1);
        ++m_used;
        user->granted(rank);
        return true;
    }
    return false;
}

void ReadSlots::release()
{
    --m_used;
    offer();
}

} // namespace disputedesk
