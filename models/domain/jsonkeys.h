#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <vector>

namespace disputedesk::json {

/// A member's key with its hash, which tells it from the keys before it and finds it in a KeyTable.
class Key {
public:
    constexpr Key() = default;
    constexpr explicit Key(std::string_view text)
        : m_text(text)
        , m_hash(hashOf(text))
    {
    }
    constexpr operator std::string_view() const { return m_text; }
    constexpr quint64 hash() const { return m_hash; }
    /// Whether it says `text`. Two looks tell, up to 16 bytes: most names of members are no longer.
    bool is(std::string_view text) const
    {
        if (m_text.size() != text.size())
            return false;
        if (text.size() < 8 || text.size() > 16)
            return m_text == text;
        const size_t last = text.size() - 8;
        return bytesAt(m_text.data(), 8) == bytesAt(text.data(), 8)
            && bytesAt(m_text.data() + last, 8) == bytesAt(text.data() + last, 8);
    }

private:
    /// `count` bytes as a number, the first one lowest: the same at compile time and on any machine.
    static constexpr quint64 bytesAt(const char *from, size_t count)
    {
        if (std::endian::native == std::endian::little && !std::is_constant_evaluated()) {
            quint64 number = 0;
            std::memcpy(&number, from, count);
            return number;
        }
        quint64 number = 0;
        for (size_t i = 0; i < count; ++i)
            number |= quint64(static_cast<unsigned char>(from[i])) << (8 * i);
        return number;
    }
    static constexpr quint64 hashOf(std::string_view text)
    {
        quint64 head = 0;
        quint64 tail = 0;
        const size_t size = text.size();
        if (size >= 8) {
            head = bytesAt(text.data(), 8);
            tail = bytesAt(text.data() + size - 8, 8);
        } else if (size >= 4) {
            head = bytesAt(text.data(), 4);
            tail = bytesAt(text.data() + size - 4, 4);
        } else if (size > 0) {
            head = static_cast<unsigned char>(text.front());
            tail = quint64(static_cast<unsigned char>(text[size / 2])) << 8 | static_cast<unsigned char>(text.back());
        }
        return (head * 0x9e3779b97f4a7c15u ^ tail ^ size) * 0xd6e8feb86659fd93u;
    }

    std::string_view m_text;
    quint64 m_hash = 0;
};

/// The keys of one open object. All open objects share a list; each gives its part back when it ends. Nearly every new
/// key is told from the earlier ones by one bit of 256, the rest by comparison.
class KeySet {
public:
    using Keys = std::vector<Key>;

    explicit KeySet(Keys &keys)
        : m_keys(keys)
        , m_first(keys.size())
    {
    }
    ~KeySet() { m_keys.resize(m_first); }
    KeySet(const KeySet &) = delete;
    KeySet &operator=(const KeySet &) = delete;

    size_t size() const { return m_keys.size() - m_first; }
    Key last() const { return m_keys.back(); }
    /// Adds the key; false when it was there before. Its bytes outlive the set.
    bool insert(const Key &key)
    {
        const bool fresh = !isMarked(key) || !holds(key);
        add(key);
        return fresh;
    }
    /// Adds the key when one look is enough to tell that it is new; else insert() must judge.
    bool insertFresh(const Key &key)
    {
        if (isMarked(key))
            return false;
        add(key);
        return true;
    }

private:
    static quint64 bitOf(const Key &key) { return quint64(1) << ((key.hash() >> 56) & 63); }
    bool isMarked(const Key &key) const { return m_bits[key.hash() >> 62] & bitOf(key); }
    void add(const Key &key)
    {
        m_bits[key.hash() >> 62] |= bitOf(key);
        m_keys.push_back(key);
    }
    bool holds(const Key &key) const
    {
        for (size_t i = m_first; i < m_keys.size(); ++i)
            if (m_keys[i].is(key))
                return true;
        return false;
    }

    Keys &m_keys;
    const size_t m_first;
    std::array<quint64, 4> m_bits{};
};

} // namespace disputedesk::json
