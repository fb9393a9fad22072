#include "models/items/passagetable.h"

#include <cstring>
#include <utility>

namespace disputedesk {

namespace {
/// Eight bytes at a time: it is asked for each row of a first load.
quint32 hashOf(std::string_view text)
{
    constexpr quint64 kMix = 0x9e3779b97f4a7c15u;
    quint64 hash = text.size() * kMix;
    const auto take = [&hash](quint64 bytes) {
        hash = (hash ^ bytes) * kMix;
        hash ^= hash >> 29;
    };
    quint64 bytes = 0;
    size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::memcpy(&bytes, text.data() + at, 8);
        take(bytes);
    }
    bytes = 0;
    std::memcpy(&bytes, text.data() + at, text.size() - at);
    take(bytes);
    return quint32(hash >> 32) | 1; // 0 means that none was seen
}
} // namespace

quint16 PassageTable::numberOf(std::string_view utf8)
{
    if (utf8.empty() || utf8.size() > kLongest)
        return 0;
    const quint32 hash = hashOf(utf8);
    if (const quint16 known = find(hash, utf8))
        return known;
    if (m_texts.size() >= kMost)
        return 0;
    if (m_seen.empty())
        m_seen.resize(kSeen);
    quint32 &seen = m_seen[(hash >> 1) % kSeen];
    return std::exchange(seen, hash) == hash ? add(hash, utf8) : quint16(0);
}

quint16 PassageTable::find(quint32 hash, std::string_view utf8) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t probe = 0; probe < kMostProbes && !m_slots.empty(); ++probe) {
        const Slot &slot = m_slots[((hash >> 1) + probe) & mask];
        if (slot.number == 0)
            return 0;
        if (slot.hash == hash && text(slot.number) == utf8)
            return slot.number;
    }
    return 0;
}

bool PassageTable::put(Slot slot)
{
    const size_t mask = m_slots.size() - 1;
    for (size_t probe = 0; probe < kMostProbes; ++probe) {
        Slot &to = m_slots[((slot.hash >> 1) + probe) & mask];
        if (to.number != 0)
            continue;
        to = slot;
        return true;
    }
    return false;
}

quint16 PassageTable::add(quint32 hash, std::string_view utf8)
{
    if ((m_texts.size() + 1) * 2 > m_slots.size()) {
        const std::vector<Slot> old =
            std::exchange(m_slots, std::vector<Slot>(m_slots.empty() ? 256 : m_slots.size() * 2));
        for (const Slot &slot : old)
            if (slot.number != 0)
                put(slot); // one that finds no place any more gets another number when it comes again
    }
    const Slot slot{hash, quint16(m_texts.size() + 1)};
    if (!put(slot))
        return 0;
    m_texts.emplace_back(utf8);
    m_bytes += utf8.size();
    return slot.number;
}

quint64 PassageTable::bytes() const
{
    return m_bytes + m_texts.size() * sizeof(std::string) + m_slots.capacity() * sizeof(Slot)
        + m_seen.capacity() * sizeof(quint32);
}

} // namespace disputedesk
