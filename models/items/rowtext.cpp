#include "models/items/rowtext.h"

#include <cstring>

namespace disputedesk {

namespace {
constexpr size_t kWideHead = 4 * sizeof(quint32);

void appendNumber(std::string &to, size_t number)
{
    const auto raw = quint32(number);
    to.append(reinterpret_cast<const char *>(&raw), sizeof raw);
}
} // namespace

RowText RowText::write(TextArena &arena, const RowTexts &texts, std::string &scratch)
{
    RowText made;
    made.m_bits = Used;
    scratch.clear();
    const std::array<std::string_view, 3> fields = {texts.id, texts.charge, texts.intent};
    bool wide = texts.search.size() > 0xffff;
    for (const std::string_view field : fields)
        wide = wide || field.size() > 0xff;
    if (wide) {
        made.m_bits |= Wide;
        for (const std::string_view field : fields)
            appendNumber(scratch, field.size());
        appendNumber(scratch, texts.search.size());
    } else {
        made.m_search = {quint8(texts.search.size() & 0xff), quint8(texts.search.size() >> 8)};
    }
    // searchTextOf() begins with these three, a line each: where lower-casing changed nothing they need no second copy.
    size_t at = 0;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!wide)
            made.m_fields[i] = quint8(fields[i].size());
        if (texts.search.size() > at && texts.search.substr(at, fields[i].size()) == fields[i])
            made.m_bits |= quint8(1u << i);
        else
            scratch += fields[i];
        if (!fields[i].empty())
            at += fields[i].size() + 1;
    }
    scratch += texts.search;
    made.setBegin(arena.append(scratch));
    return made;
}

bool RowText::holds(const TextArena &arena, const RowTexts &texts) const
{
    return !isEmpty() && search(arena) == texts.search && field(arena, 0) == texts.id && field(arena, 1) == texts.charge
        && field(arena, 2) == texts.intent;
}

std::string_view RowText::search(const TextArena &arena) const
{
    const Lengths parts = lengths(arena);
    return arena.at(parts.at + apart(parts), parts.of[3]);
}

std::string_view RowText::field(const TextArena &arena, int which) const
{
    const Lengths parts = lengths(arena);
    const bool shared = m_bits >> which & 1;
    quint64 at = parts.at + (shared ? apart(parts) : 0);
    for (int i = 0; i < which; ++i) {
        if (shared)
            at += parts.of[size_t(i)] == 0 ? 0 : parts.of[size_t(i)] + 1; // its line
        else if (!(m_bits >> i & 1))
            at += parts.of[size_t(i)];
    }
    return arena.at(at, parts.of[size_t(which)]);
}

std::string_view RowText::whole(const TextArena &arena) const { return place(arena).whole; }

RowText::Place RowText::place(const TextArena &arena) const
{
    const Lengths parts = lengths(arena);
    const quint64 from = begin();
    return {arena.at(from, quint32(parts.at - from) + apart(parts) + parts.of[3]), parts.of[3]};
}

void RowText::setBegin(quint64 begin)
{
    for (size_t i = 0; i < m_begin.size(); ++i)
        m_begin[i] = quint8(begin >> 8 * i);
}

quint64 RowText::begin() const
{
    quint64 begin = 0;
    for (size_t i = 0; i < m_begin.size(); ++i)
        begin |= quint64(m_begin[i]) << 8 * i;
    return begin;
}

RowText::Lengths RowText::lengths(const TextArena &arena) const
{
    Lengths parts{{m_fields[0], m_fields[1], m_fields[2], quint32(m_search[0] | m_search[1] << 8)}, begin()};
    if (m_bits & Wide) {
        std::memcpy(parts.of.data(), arena.at(parts.at, kWideHead).data(), kWideHead);
        parts.at += kWideHead;
    }
    return parts;
}

/// How much stands before the search text.
quint32 RowText::apart(const Lengths &lengths) const
{
    return (m_bits & 1 ? 0 : lengths.of[0]) + (m_bits & 2 ? 0 : lengths.of[1]) + (m_bits & 4 ? 0 : lengths.of[2]);
}

} // namespace disputedesk
