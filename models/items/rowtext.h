#pragma once

#include "models/items/passagetable.h"
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
    std::string_view currency; ///< as the provider writes it: the search text's line of the amount begins with it
};

/// Where the texts of all rows are.
struct TextStore {
    TextArena arena;
    PassageTable passages; ///< what many search texts repeat
};

/// Where a row's texts lie, in fifteen bytes. In the arena stand the fields that the search text does not repeat letter
/// for letter, then the search text, which begins with the others, a line each. Two passages of it may be taken out
/// because other rows have them too: what stands between those lines and the amount's line (status and reason), and the
/// line behind the amount's (the message). Both are whole lines, so that no word without a line break lies across them.
/// Lengths beyond the small numbers (a hostile server's) stand in the arena before the texts; such rows keep it all.
class RowText {
public:
    static RowText write(TextStore &store, const RowTexts &texts, std::string &scratch);
    /// True when that is what the row has.
    bool holds(const TextStore &store, const RowTexts &texts) const;

    /// The search text in its order; a piece may be empty. Each but the last ends with a line.
    using Pieces = std::array<std::string_view, 5>;
    Pieces search(const TextStore &store) const;
    /// 0: id, 1: charge, 2: payment intent.
    std::string_view field(const TextStore &store, int which) const;
    /// All that lies in the arena for this row.
    std::string_view whole(const TextStore &store) const { return place(store).whole; }
    /// All of it, and how much of its end is search text: what is left of it without the passages.
    struct Place {
        std::string_view whole;
        quint32 search = 0;
    };
    Place place(const TextStore &store) const;
    bool isEmpty() const { return m_bits == 0; }
    bool isBlank() const { return number(m_search) == 0 && m_fields == decltype(m_fields){} && !(m_bits & Wide); }
    quint64 begin() const; ///< its place in the arena
    void setBegin(quint64 begin);
    quint16 reasonPassage() const { return number(m_reason); } ///< 0: none
    quint16 messagePassage() const { return number(m_message); }

private:
    enum Bit : quint8 { Used = 8, Wide = 16 }; ///< bits 0 to 2: the field is part of the search text
    struct Lengths {
        std::array<quint32, 4> of; ///< id, charge, intent, search without its passages
        quint64 at; ///< of the first byte of text
    };
    using Number = std::array<quint8, 2>;
    static quint16 number(Number raw) { return quint16(raw[0] | raw[1] << 8); }
    static Number raw(size_t number) { return {quint8(number & 0xff), quint8(number >> 8 & 0xff)}; }
    /// Notes the passages of a search text whose first `head` bytes are the fields' lines, and appends the rest.
    void appendSearch(PassageTable &passages, const RowTexts &texts, size_t head, std::string &to);
    Lengths lengths(const TextArena &arena) const;
    quint32 apart(const Lengths &lengths) const;
    /// The lines of the fields at the search text's begin.
    static size_t headOf(const Lengths &lengths);

    std::array<quint8, 5> m_begin{}; // bytes, so that rows stand without gaps
    Number m_search{};
    std::array<quint8, 3> m_fields{};
    quint8 m_bits = 0;
    Number m_reason{};
    Number m_message{};
};
static_assert(sizeof(RowText) == 15);

} // namespace disputedesk
