#pragma once

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace disputedesk {

/// UTF-8 of all rows, in blocks: growing copies nothing. Rewritten text stays behind as waste until its owner copies
/// what is alive into a fresh arena.
class TextArena {
public:
    static constexpr int kOffsetBits = 18;
    static constexpr quint64 kBlock = quint64(1) << kOffsetBits;

    /// Where `text` now begins: the number of its block and the place in it. It is never split; what is longer than a
    /// block gets one of its own.
    quint64 append(std::string_view text);
    std::string_view at(quint64 place, quint32 length) const
    {
        return length == 0 ? std::string_view() : std::string_view(start(place), length);
    }
    /// Notes that `bytes` are no longer referred to.
    void abandon(quint64 bytes) { m_waste += bytes; }
    /// More than half is waste, and it is worth the copy.
    bool wantsCompacting() const;
    quint64 size() const { return m_size; } ///< text, waste included
    quint64 bytes() const { return m_bytes; } ///< what the blocks take

private:
    const char *start(quint64 place) const
    {
        return m_blocks[size_t(place >> kOffsetBits)].get() + (place & (kBlock - 1));
    }
    quint64 addBlock(quint64 size);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    quint64 m_open = 0; ///< the next place in the block that is being filled
    quint64 m_room = 0; ///< bytes left there
    quint64 m_size = 0;
    quint64 m_bytes = 0;
    quint64 m_waste = 0;
};

} // namespace disputedesk
