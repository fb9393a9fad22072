#pragma once

#include "models/domain/jsonreader.h"

#include <array>
#include <stdexcept>
#include <string_view>

namespace disputedesk::json {

/// A member by its name, and what reads it into `State`.
template <typename State> struct Member {
    std::string_view name;
    void (*read)(Value &value, State &state);
};

/// The members of an object that somebody reads. Made at compile time as a hash table without collisions, so that a key
/// is compared with one name at most, however many there are.
template <typename State, size_t N> class MemberTable {
public:
    constexpr explicit MemberTable(const Member<State> (&members)[N])
    {
        for (size_t at = 0; at < N; ++at)
            m_members[at] = members[at];
        while (!placeAll())
            if (++m_shift > 64 - kBits)
                throw std::logic_error("two names share a place whatever the shift"); // does not compile
    }

    /// Null for a name that is none of them.
    const Member<State> *find(const Key &key) const
    {
        const size_t place = m_places[placeOf(key)];
        return place != 0 && key.is(m_members[place - 1].name) ? &m_members[place - 1] : nullptr;
    }

private:
    static constexpr int kBits = 8;
    static_assert(N < 64, "a larger table needs more places");

    constexpr size_t placeOf(const Key &key) const { return size_t(key.hash() >> m_shift) & ((1 << kBits) - 1); }
    constexpr bool placeAll()
    {
        m_places = {};
        for (size_t at = 0; at < N; ++at) {
            quint8 &place = m_places[placeOf(Key(m_members[at].name))];
            if (place != 0)
                return false;
            place = quint8(at + 1);
        }
        return true;
    }

    std::array<Member<State>, N> m_members{};
    std::array<quint8, 1 << kBits> m_places{}; ///< by hash: 1 + place in m_members, or 0
    int m_shift = 0;
};

/// The table of `members`, none of which is named twice.
template <typename State, size_t N> consteval MemberTable<State, N> memberTable(const Member<State> (&members)[N])
{
    return MemberTable<State, N>(members);
}

/// Value::members() by a table: what it does not name is checked and skipped.
template <typename State, size_t N>
QByteArrayView readMembers(Value &value, const MemberTable<State, N> &table, State &state)
{
    return value.members([&](const Key &key, Value &member) {
        if (const Member<State> *known = table.find(key))
            known->read(member, state);
    });
}

} // namespace disputedesk::json
