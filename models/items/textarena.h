#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace disputedesk {

/// One growing block of UTF-8 for the text of all rows. Rewritten text stays behind as waste until its owner copies
/// what is alive into a fresh arena.
class TextArena {
public:
    /// Where `text` now begins.
    quint64 append(std::string_view text);
    std::string_view at(quint64 offset, quint32 length) const { return {m_bytes.data() + offset, length}; }
    /// Notes that `bytes` are no longer referred to.
    void abandon(quint64 bytes) { m_waste += bytes; }
    /// More than half is waste, and it is worth the copy.
    bool wantsCompacting() const;
    quint64 size() const { return m_bytes.size(); }
    quint64 waste() const { return m_waste; }
    void reserve(quint64 bytes) { m_bytes.reserve(bytes); }

private:
    std::vector<char> m_bytes;
    quint64 m_waste = 0;
};

} // namespace disputedesk
