#include "models/items/textarena.h"

#include <cstring>

namespace disputedesk {

quint64 TextArena::append(std::string_view text)
{
    if (text.empty())
        return 0;
    quint64 place = m_open;
    if (text.size() > kBlock) {
        place = addBlock(text.size());
    } else {
        if (text.size() > m_room) {
            place = m_open = addBlock(kBlock);
            m_room = kBlock;
        }
        m_open += text.size();
        m_room -= text.size();
    }
    std::memcpy(m_blocks[size_t(place >> kOffsetBits)].get() + (place & (kBlock - 1)), text.data(), text.size());
    m_size += text.size();
    return place;
}

bool TextArena::wantsCompacting() const
{
    constexpr quint64 kWorthIt = 1 << 16;
    return m_waste > kWorthIt && m_waste > m_size / 2;
}

quint64 TextArena::addBlock(quint64 size)
{
    m_blocks.emplace_back(new char[size]); // not zeroed: pages that nobody filled take no memory
    m_bytes += size;
    return quint64(m_blocks.size() - 1) << kOffsetBits;
}

} // namespace disputedesk
