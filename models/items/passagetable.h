#pragma once

#include <QtGlobal>

#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace disputedesk {

/// Passages that many search texts repeat letter for letter (status, reason and its sentence; a merchant's standing
/// message), kept once: more than half of the bytes of a search text, which then are neither held nor looked through
/// for each row. A passage gets a number when it is seen again soon after it was seen first, so that what only one row
/// says stays with that row. Numbers begin at 1 and last until clear().
class PassageTable {
public:
    static constexpr size_t kMost = 0xffff; ///< numbers fit two bytes; what comes later is not kept here
    static constexpr size_t kLongest = 1024; ///< bytes: longer texts are nobody's standing phrase

    /// The passage's number, or 0 where it is to stay with its row.
    quint16 numberOf(std::string_view utf8);
    /// `number` is one that was given; 0 is the empty text.
    std::string_view text(quint16 number) const
    {
        return number == 0 ? std::string_view() : std::string_view(m_texts[number - 1u]);
    }
    size_t count() const { return m_texts.size(); } ///< the last number given
    void clear() { *this = PassageTable(); }
    quint64 bytes() const;

private:
    static constexpr size_t kSeen = 4096; ///< a power of two: passages remembered until they come again
    static constexpr size_t kMostProbes = 16; ///< a hostile server's collisions end there: its passage is not kept

    struct Slot {
        quint32 hash = 0;
        quint16 number = 0;
    };
    quint16 find(quint32 hash, std::string_view utf8) const;
    bool put(Slot slot);
    quint16 add(quint32 hash, std::string_view utf8);

    std::deque<std::string> m_texts; // stays where it is while it grows
    std::vector<Slot> m_slots; ///< open addressing; a power of two, at most half full
    std::vector<quint32> m_seen; ///< by hash: that of the passage seen last
    quint64 m_bytes = 0;
};

} // namespace disputedesk
