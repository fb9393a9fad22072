#include "models/domain/searchtext.h"

#include "models/domain/money.h"
#include "models/domain/searchmarks.h"

#include <algorithm>
#include <cstring>

namespace disputedesk {

namespace {
constexpr char kBegin = char(kMetaBegin);
constexpr char kMiddle = char(kMetaMiddle);

constexpr quint64 kEach = 0x0101010101010101u; ///< times a byte: that byte eight times

/// What eight bytes hold besides plain text; the top bit of each byte tells.
struct Looks {
    quint64 high = 0; ///< beyond ASCII
    quint64 controls = 0; ///< below a space
};

/// Lower-cases the ASCII letters of eight bytes at once.
quint64 lowered(quint64 bytes, Looks &looks)
{
    constexpr quint64 kTop = 0x80 * kEach;
    const quint64 low = bytes & ~kTop;
    const quint64 fromA = low + (0x80 - 'A') * kEach; // no sum reaches over its byte
    const quint64 beyondZ = low + (0x7f - 'Z') * kEach;
    looks.high |= bytes & kTop;
    looks.controls |= ~(low + 0x60 * kEach) & ~bytes & kTop;
    return bytes | (((fromA ^ beyondZ) & ~bytes & kTop) >> 2);
}

/// Lower-cases the ASCII letters of `text`.
Looks lowerAscii(char *text, size_t size)
{
    Looks looks;
    const auto lowerAt = [&looks, text](size_t at, size_t count) {
        quint64 bytes = kEach * ' ';
        std::memcpy(&bytes, text + at, count);
        bytes = lowered(bytes, looks);
        std::memcpy(text + at, &bytes, count);
    };
    size_t at = 0;
    for (; at + 8 <= size; at += 8)
        lowerAt(at, 8);
    if (at < size && size >= 8)
        lowerAt(size - 8, 8); // some twice: that changes nothing
    else if (at < size)
        lowerAt(0, size);
    return looks;
}

/// Whether UTF-8 may hold a letter beyond ASCII that has a lower case. Most scripts know none: all from U+0800 to
/// U+0FFF (Thai among them) and from U+3000 to U+9FFF or U+B000 to U+DFFF (kana, Han, Hangul) are told by the first
/// byte. Without branches, so that the compiler takes many bytes at once.
bool mayHaveCase(std::string_view utf8)
{
    unsigned char found = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        const bool caseless =
            byte < 0xc2 || byte == 0xe0 || (byte >= 0xe3 && byte <= 0xe9) || (byte >= 0xeb && byte <= 0xed);
        found = static_cast<unsigned char>(found | (caseless ? 0 : 1));
    }
    return found != 0;
}
} // namespace

SearchText::SearchText(std::string &out, ProviderKind provider)
    : m_out(out)
    , m_provider(provider)
{
}

void SearchText::line(std::string_view utf8)
{
    if (utf8.empty())
        return;
    append(utf8, Breaks::Keep);
    m_out += '\n';
}

void SearchText::amount(std::string_view currency, qint64 minor)
{
    std::string digits = std::to_string(minor);
    const size_t sign = minor < 0 ? 1 : 0;
    if (const int decimals = decimalsOf(currency); decimals > 0) {
        const size_t needed = size_t(decimals) + 1;
        if (digits.size() - sign < needed)
            digits.insert(sign, needed - (digits.size() - sign), '0');
        digits.insert(digits.size() - size_t(decimals), 1, '.');
    }
    append(currency, Breaks::Keep);
    m_out += ' ';
    m_out += digits;
    m_out += '\n';
}

int SearchText::decimalsOf(std::string_view currency)
{
    for (const auto &[known, decimals] : m_decimals)
        if (known == currency)
            return decimals;
    const QString code = QString::fromUtf8(currency.data(), qsizetype(currency.size()));
    return m_decimals.emplace_back(currency, currencyExponent(code, m_provider).value_or(0)).second;
}

void SearchText::metadata(std::string_view key, std::string_view value)
{
    m_out += kBegin;
    append(key, Breaks::AsSpaces);
    m_out += kMiddle;
    append(value, Breaks::AsSpaces);
    m_out += '\n';
}

void SearchText::append(std::string_view utf8, Breaks breaks)
{
    const size_t start = m_out.size();
    m_out += utf8;
    const Looks looks = lowerAscii(m_out.data() + start, utf8.size());
    if (looks.controls) {
        const auto marks = std::remove_if(
            m_out.begin() + std::ptrdiff_t(start), m_out.end(), [](char c) { return c == kBegin || c == kMiddle; });
        m_out.erase(marks, m_out.end());
        if (breaks == Breaks::AsSpaces)
            std::replace_if(
                m_out.begin() + std::ptrdiff_t(start), m_out.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    }
    if (!looks.high || !mayHaveCase(std::string_view(m_out).substr(start)))
        return;
    const QByteArray lower =
        QString::fromUtf8(m_out.data() + start, qsizetype(m_out.size() - start)).toLower().toUtf8();
    m_out.replace(start, std::string::npos, lower.constData(), size_t(lower.size()));
}

} // namespace disputedesk
