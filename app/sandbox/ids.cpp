#include "app/sandbox/ids.h"

#include "app/sandbox/random.h"

namespace disputedesk::sandbox {

namespace {

constexpr std::uint64_t kOdd = 0xbf58476d1ce4e5b9u;

constexpr std::uint64_t inverse(std::uint64_t odd) // Newton: each step doubles the right bits
{
    std::uint64_t x = odd;
    for (int i = 0; i < 6; ++i)
        x *= 2 - odd * x;
    return x;
}
static_assert(kOdd * inverse(kOdd) == 1);

// A permutation of all 64-bit numbers, so that it can be undone; neighbours must not look alike.
constexpr std::uint64_t scrambled(std::uint64_t x, std::uint64_t salt)
{
    x = (x ^ salt) * kOdd;
    x = (x ^ (x >> 32)) * kOdd;
    return x ^ (x >> 32);
}
constexpr std::uint64_t unscrambled(std::uint64_t x, std::uint64_t salt)
{
    x = (x ^ (x >> 32)) * inverse(kOdd);
    x = (x ^ (x >> 32)) * inverse(kOdd);
    return x ^ salt;
}
static_assert(unscrambled(scrambled(12345, 678), 678) == 12345);

constexpr std::size_t kChecks = 5;
constexpr std::size_t kDigits = 13; // 36^13 > 2^64
constexpr std::string_view kAlphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

void append(std::string &out, std::uint64_t number, std::size_t digits)
{
    out.append(digits, '0');
    for (std::size_t i = 0; i < digits; ++i, number /= 36)
        out[out.size() - 1 - i] = kAlphabet[number % 36];
}

} // namespace

std::uint64_t Ids::saltOf(std::string_view prefix) const
{
    std::uint64_t salt = mixed(m_seed + (m_live ? 1 : 0));
    for (const char c : prefix)
        salt = mixed(salt ^ std::uint64_t(c));
    return salt;
}

std::string Ids::encoded(std::string_view prefix, std::uint64_t number) const
{
    const std::uint64_t salt = saltOf(prefix);
    std::string id(prefix);
    id += m_mark;
    append(id, mixed(number ^ ~salt), kChecks);
    append(id, scrambled(number, salt), kDigits);
    return id;
}

std::optional<std::uint64_t> Ids::decoded(std::string_view prefix, std::string_view id) const
{
    if (id.size() < kDigits)
        return std::nullopt;
    std::uint64_t number = 0;
    for (const char c : id.substr(id.size() - kDigits)) {
        const std::size_t digit = kAlphabet.find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        number = number * 36 + digit;
    }
    number = unscrambled(number, saltOf(prefix));
    return encoded(prefix, number) == id ? std::optional(number) : std::nullopt; // also refuses the overflowed ones
}

} // namespace disputedesk::sandbox
