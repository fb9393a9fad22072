#include "models/domain/cardscan.h"

#include <array>

namespace disputedesk {

namespace {
constexpr size_t kShortest = 13; // digits of a card number, see redact.cpp

enum class Kind : unsigned char { Other, Digit, Separator };

/// Digits and what may stand between two of them. Anything beyond ASCII may be a digit of another script.
constexpr auto kKinds = [] {
    std::array<Kind, 256> kinds{};
    for (size_t c = '0'; c <= '9'; ++c)
        kinds[c] = Kind::Digit;
    for (size_t c = 0x80; c < 256; ++c)
        kinds[c] = Kind::Digit;
    kinds[' '] = kinds['-'] = Kind::Separator;
    return kinds;
}();

Kind kindOf(char c) { return kKinds[static_cast<unsigned char>(c)]; }
} // namespace

bool mayHoldCardNumber(std::string_view utf8)
{
    // A card number is at least 13 bytes of digits and separators, so that every 13th byte meets it.
    for (size_t at = kShortest - 1; at < utf8.size(); at += kShortest) {
        if (kindOf(utf8[at]) == Kind::Other)
            continue;
        size_t from = at;
        while (from > 0 && kindOf(utf8[from - 1]) != Kind::Other)
            --from;
        size_t digits = 0;
        for (; from < utf8.size() && kindOf(utf8[from]) != Kind::Other; ++from)
            if (kindOf(utf8[from]) == Kind::Digit && ++digits >= kShortest)
                return true;
        at = from; // no number reaches over this byte
    }
    return false;
}

} // namespace disputedesk
