#pragma once

#include "models/items/textarena.h"

#include <array>
#include <string>
#include <string_view>

namespace disputedesk {

/// The text fields of a row that are not interned.
struct RowTexts {
    std::string_view id;
    std::string_view charge;
    std::string_view intent;
    std::string_view search; ///< lower-case: see searchTextOf()
};

/// Where a row's texts lie in the arena, in eleven bytes: first the fields that the search text does not repeat letter
/// for letter, then the search text, which begins with the others, a line each. Lengths beyond the small numbers (a
/// hostile server's) stand in the arena before the texts.
class RowText {
public:
    static RowText write(TextArena &arena, const RowTexts &texts, std::string &scratch);
    /// True when that is what the row has.
    bool holds(const TextArena &arena, const RowTexts &texts) const;

    std::string_view search(const TextArena &arena) const;
    /// 0: id, 1: charge, 2: payment intent.
    std::string_view field(const TextArena &arena, int which) const;
    /// All that lies in the arena for this row.
    std::string_view whole(const TextArena &arena) const;
    /// All of it, and how much of its end is the search text.
    struct Place {
        std::string_view whole;
        quint32 search = 0;
    };
    Place place(const TextArena &arena) const;
    bool isEmpty() const { return m_bits == 0; }
    void setBegin(quint64 begin);

private:
    enum Bit : quint8 { Used = 8, Wide = 16 }; ///< bits 0 to 2: the field is part of the search text
    struct Lengths {
        std::array<quint32, 4> of; ///< id, charge, intent, search
        quint64 at; ///< of the first byte of text
    };
    Lengths lengths(const TextArena &arena) const;
    quint64 begin() const;
    quint32 apart(const Lengths &lengths) const;

    std::array<quint8, 5> m_begin{}; // bytes, so that rows stand without gaps
    std::array<quint8, 2> m_search{};
    std::array<quint8, 3> m_fields{};
    quint8 m_bits = 0;
};
static_assert(sizeof(RowText) == 11);

} // namespace disputedesk
