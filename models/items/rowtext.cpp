#include "models/items/rowtext.h"

#include <algorithm>
#include <cstring>

namespace disputedesk {

namespace {
constexpr size_t kWideHead = 4 * sizeof(quint32);

void appendNumber(std::string &to, size_t number)
{
    const auto raw = quint32(number);
    to.append(reinterpret_cast<const char *>(&raw), sizeof raw);
}

/// The line that begins at `at` is the amount's: the currency and a space.
bool isAmountLine(std::string_view text, size_t at, std::string_view currency)
{
    if (text.size() - at <= currency.size() || text[at + currency.size()] != ' ')
        return false;
    return std::equal(
        currency.begin(), currency.end(), text.begin() + std::ptrdiff_t(at), [](char asWritten, char lower) {
            return (asWritten | (asWritten >= 'A' && asWritten <= 'Z' ? 0x20 : 0)) == lower;
        });
}

/// Behind the line that begins at `at`, or npos where no line ends.
size_t behindLine(std::string_view text, size_t at)
{
    const size_t end = text.find('\n', at);
    return end == text.npos ? end : end + 1;
}

/// Where the amount's line begins, a few lines behind `from`, or npos.
size_t amountLine(std::string_view text, size_t from, std::string_view currency)
{
    constexpr int kMostLines = 4; // status, reason code, its sentence
    size_t at = from;
    for (int line = 0; line < kMostLines && at < text.size(); ++line) {
        if (!currency.empty() && isAmountLine(text, at, currency))
            return at;
        at = behindLine(text, at);
    }
    return text.npos;
}
} // namespace

RowText RowText::write(TextStore &store, const RowTexts &texts, std::string &scratch)
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
    if (wide)
        scratch += texts.search;
    else
        made.appendSearch(store.passages, texts, at, scratch);
    made.setBegin(store.arena.append(scratch));
    return made;
}

void RowText::appendSearch(PassageTable &passages, const RowTexts &texts, size_t head, std::string &to)
{
    const std::string_view text = texts.search;
    size_t left = text.size();
    const bool endsALine = head == 0 || (head < text.size() && text[head - 1] == '\n');
    const size_t amount = endsALine ? amountLine(text, head, texts.currency) : text.npos;
    const size_t message = amount == text.npos ? amount : behindLine(text, amount);
    if (message == text.npos) {
        to += text;
    } else if (const quint16 reason = passages.numberOf(text.substr(head, amount - head)); reason == 0) {
        to += text; // and the message stays too: its place is counted from the reason's
    } else {
        m_reason = raw(reason);
        to += text.substr(0, head);
        to += text.substr(amount, message - amount);
        const size_t rest = behindLine(text, message);
        const quint16 words = rest == text.npos ? quint16(0) : passages.numberOf(text.substr(message, rest - message));
        m_message = raw(words);
        to += text.substr(words == 0 ? message : rest);
        left -= amount - head + (words == 0 ? 0 : rest - message);
    }
    m_search = raw(left);
}

bool RowText::holds(const TextStore &store, const RowTexts &texts) const
{
    if (isEmpty() || field(store, 0) != texts.id || field(store, 1) != texts.charge || field(store, 2) != texts.intent)
        return false;
    std::string_view left = texts.search;
    for (const std::string_view piece : search(store)) {
        if (left.substr(0, piece.size()) != piece)
            return false;
        left.remove_prefix(piece.size());
    }
    return left.empty();
}

RowText::Pieces RowText::search(const TextStore &store) const
{
    const Lengths parts = lengths(store.arena);
    const std::string_view own = store.arena.at(parts.at + apart(parts), parts.of[3]);
    const quint16 reason = reasonPassage();
    if (reason == 0)
        return {own};
    const size_t head = headOf(parts);
    const size_t message = own.find('\n', head) + 1; // the amount's line is there, else nothing was taken out
    return {own.substr(0, head), store.passages.text(reason), own.substr(head, message - head),
        store.passages.text(messagePassage()), own.substr(message)};
}

std::string_view RowText::field(const TextStore &store, int which) const
{
    const Lengths parts = lengths(store.arena);
    const bool shared = m_bits >> which & 1;
    quint64 at = parts.at + (shared ? apart(parts) : 0);
    for (int i = 0; i < which; ++i) {
        if (shared)
            at += parts.of[size_t(i)] == 0 ? 0 : parts.of[size_t(i)] + 1; // its line
        else if (!(m_bits >> i & 1))
            at += parts.of[size_t(i)];
    }
    return store.arena.at(at, parts.of[size_t(which)]);
}

RowText::Place RowText::place(const TextStore &store) const
{
    const Lengths parts = lengths(store.arena);
    const quint64 from = begin();
    return {store.arena.at(from, quint32(parts.at - from) + apart(parts) + parts.of[3]), parts.of[3]};
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
    Lengths parts{{m_fields[0], m_fields[1], m_fields[2], number(m_search)}, begin()};
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

size_t RowText::headOf(const Lengths &lengths)
{
    size_t head = 0;
    for (size_t i = 0; i < 3; ++i)
        head += lengths.of[i] == 0 ? 0 : lengths.of[i] + 1;
    return head;
}

} // namespace disputedesk
