#include "models/items/textarena.h"

namespace disputedesk {

quint64 TextArena::append(std::string_view text)
{
    const quint64 begin = m_bytes.size();
    if (begin + text.size() > m_bytes.capacity())
        m_bytes.reserve(begin + text.size() + begin / 2); // doubling would hold twice a million rows' text for a moment
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    return begin;
}

bool TextArena::wantsCompacting() const
{
    constexpr quint64 kWorthIt = 1 << 16;
    return m_waste > kWorthIt && m_waste > m_bytes.size() / 2;
}

} // namespace disputedesk
