#pragma once

#include <array>
#include <cstdint>

namespace disputedesk::sandbox {

/// splitmix64's finaliser: neighbouring numbers come out unrelated. Not std::*_distribution: those differ per library.
constexpr std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

/// A repeatable stream of numbers.
class Dice {
public:
    explicit constexpr Dice(std::uint64_t seed)
        : m_state(mixed(seed))
    {
    }
    constexpr std::uint64_t next() { return mixed(m_state++); }
    /// 0 to n - 1.
    constexpr std::uint32_t below(std::uint32_t n) { return std::uint32_t(((next() >> 32) * n) >> 32); }
    constexpr bool percent(std::uint32_t p) { return below(100) < p; }
    constexpr double unit() { return double(next() >> 11) * 0x1p-53; }
    template <typename T, std::size_t n> constexpr const T &pick(const std::array<T, n> &from)
    {
        return from[below(std::uint32_t(n))];
    }

private:
    std::uint64_t m_state;
};

} // namespace disputedesk::sandbox
