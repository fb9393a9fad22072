#pragma once

#include <QtGlobal>

#include <array>
#include <cstring>
#include <string_view>
#include <vector>

namespace disputedesk::json {

/// The keys of one open object. All open objects share a list; each gives its part back when it ends. Nearly every new
/// key is told from the earlier ones by one bit of 256, the rest by comparison.
class KeySet {
public:
    using Keys = std::vector<std::string_view>;

    explicit KeySet(Keys &keys)
        : m_keys(keys)
        , m_first(keys.size())
    {
    }
    ~KeySet() { m_keys.resize(m_first); }
    KeySet(const KeySet &) = delete;
    KeySet &operator=(const KeySet &) = delete;

    size_t size() const { return m_keys.size() - m_first; }
    std::string_view last() const { return m_keys.back(); }
    /// Adds the key; false when it was there before. Its bytes outlive the set.
    bool insert(std::string_view key)
    {
        const quint64 hash = hashOf(key);
        quint64 &word = m_bits[hash >> 62];
        const quint64 bit = quint64(1) << ((hash >> 56) & 63);
        const bool fresh = !(word & bit) || !holds(key);
        word |= bit;
        m_keys.push_back(key);
        return fresh;
    }

    /// Adds the key when one look is enough to tell that it is new; else insert() must judge.
    bool insertFresh(std::string_view key)
    {
        const quint64 hash = hashOf(key);
        quint64 &word = m_bits[hash >> 62];
        const quint64 bit = quint64(1) << ((hash >> 56) & 63);
        if (word & bit)
            return false;
        word |= bit;
        m_keys.push_back(key);
        return true;
    }

private:
    bool holds(std::string_view key) const
    {
        for (size_t i = m_first; i < m_keys.size(); ++i)
            if (m_keys[i] == key)
                return true;
        return false;
    }
    static quint64 hashOf(std::string_view key)
    {
        quint64 head = 0;
        quint64 tail = 0;
        const size_t size = key.size();
        if (size >= 8) {
            std::memcpy(&head, key.data(), 8);
            std::memcpy(&tail, key.data() + size - 8, 8);
        } else if (size >= 4) {
            std::memcpy(&head, key.data(), 4);
            std::memcpy(&tail, key.data() + size - 4, 4);
        } else if (size > 0) {
            head = static_cast<unsigned char>(key.front());
            tail = quint64(static_cast<unsigned char>(key[size / 2])) << 8 | static_cast<unsigned char>(key.back());
        }
        return (head * 0x9e3779b97f4a7c15u ^ tail ^ key.size()) * 0xd6e8feb86659fd93u;
    }

    Keys &m_keys;
    const size_t m_first;
    std::array<quint64, 4> m_bits{};
};

} // namespace disputedesk::json
