#include "models/domain/cardscan.h"

#include <QChar>

#include <array>

namespace disputedesk {

namespace {
constexpr size_t kShortest = 13; // digits of a card number, see redact.cpp

enum class Kind : unsigned char { Other, Digit, Separator, Beyond };

/// What a byte tells by itself; `Beyond` ASCII the whole character must be looked at.
constexpr auto kKinds = [] {
    std::array<Kind, 256> kinds{};
    for (size_t c = '0'; c <= '9'; ++c)
        kinds[c] = Kind::Digit;
    kinds[' '] = kinds['-'] = Kind::Separator;
    for (size_t c = 0x80; c < 256; ++c)
        kinds[c] = Kind::Beyond;
    return kinds;
}();

/// One character: its bytes, and whether it may be part of a card number.
struct Sign {
    size_t from;
    size_t to;
    Kind kind;
};

bool isTail(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

Kind kindOf(unsigned c)
{
    if (QChar::isDigit(char32_t(c)))
        return Kind::Digit;
    return c == 0x00a0 || (c >= 0x2000 && c <= 0x206f) ? Kind::Separator : Kind::Other;
}

/// The character beyond ASCII that the byte at `at` belongs to. One beyond the basic plane is no digit to redact.cpp.
Sign beyondAt(std::string_view utf8, size_t at)
{
    const auto bits = [utf8](size_t i, unsigned mask) { return static_cast<unsigned char>(utf8[i]) & mask; };
    size_t from = at;
    while (from > 0 && at - from < 3 && isTail(utf8[from]))
        --from;
    size_t to = from + 1;
    while (to < utf8.size() && to - from < 4 && isTail(utf8[to]))
        ++to;
    if (to - from == 2)
        return {from, to, kindOf(bits(from, 0x1f) << 6 | bits(from + 1, 0x3f))};
    if (to - from == 3)
        return {from, to, kindOf(bits(from, 0x0f) << 12 | bits(from + 1, 0x3f) << 6 | bits(from + 2, 0x3f))};
    return {from, to, Kind::Other};
}

Sign signAt(std::string_view utf8, size_t at)
{
    const Kind kind = kKinds[static_cast<unsigned char>(utf8[at])];
    return kind == Kind::Beyond ? beyondAt(utf8, at) : Sign{at, at + 1, kind};
}
} // namespace

bool mayStandInCardNumber(char16_t unit) { return (unit < 0x80 ? kKinds[unit] : kindOf(unit)) != Kind::Other; }

bool mayHoldCardNumber(std::string_view utf8)
{
    // A card number is at least 13 bytes of digits and separators, so that every 13th byte meets it.
    for (size_t at = kShortest - 1; at < utf8.size(); at += kShortest) {
        if (signAt(utf8, at).kind == Kind::Other)
            continue;
        size_t from = at;
        while (from > 0) {
            const Sign before = signAt(utf8, from - 1);
            if (before.kind == Kind::Other)
                break;
            from = before.from;
        }
        size_t digits = 0;
        while (from < utf8.size()) {
            const Sign sign = signAt(utf8, from);
            if (sign.kind == Kind::Other)
                break;
            if (sign.kind == Kind::Digit && ++digits >= kShortest)
                return true;
            from = sign.to;
        }
        at = from; // no number reaches over this byte
    }
    return false;
}

} // namespace disputedesk
