#include "models/sync/idset.h"

#include <sodium.h>

namespace disputedesk {

IdSet::IdSet() { randombytes_buf(m_key.data(), m_key.size()); }

bool IdSet::insert(const QString &id)
{
    const QByteArray utf8 = id.toUtf8();
    return insert(std::string_view(utf8.constData(), size_t(utf8.size())));
}

bool IdSet::contains(const QString &id) const
{
    const QByteArray utf8 = id.toUtf8();
    return contains(std::string_view(utf8.constData(), size_t(utf8.size())));
}

bool IdSet::contains(std::string_view id) const { return !m_slots.empty() && m_slots[slotOf(hashOf(id))] != 0; }

void IdSet::clear() { *this = IdSet(); }

quint64 IdSet::hashOf(std::string_view id) const
{
    quint64 hash = 0;
    static_assert(sizeof hash == crypto_shorthash_BYTES && sizeof m_key == crypto_shorthash_KEYBYTES);
    crypto_shorthash(reinterpret_cast<unsigned char *>(&hash), reinterpret_cast<const unsigned char *>(id.data()),
        id.size(), m_key.data());
    return hash == 0 ? 1 : hash;
}

size_t IdSet::slotOf(quint64 hash) const
{
    size_t at = size_t(hash % m_slots.size());
    while (m_slots[at] != 0 && m_slots[at] != hash)
        at = at + 1 == m_slots.size() ? 0 : at + 1;
    return at;
}

bool IdSet::insertHash(quint64 hash)
{
    if (size_t(m_size) * 5 >= m_slots.size() * 4)
        grow();
    quint64 &slot = m_slots[slotOf(hash)];
    if (slot != 0)
        return false;
    slot = hash;
    ++m_size;
    return true;
}

void IdSet::grow()
{
    // By a half, filled to four fifths: 10 to 15 bytes an id.
    std::vector<quint64> old(m_slots.empty() ? 64 : m_slots.size() * 3 / 2, 0);
    old.swap(m_slots);
    for (const quint64 hash : old)
        if (hash != 0)
            m_slots[slotOf(hash)] = hash;
}

} // namespace disputedesk
