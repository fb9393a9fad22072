#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace disputedesk::sandbox::omise {

/// Ids that carry their number: looking one up costs no table, however many disputes there are.
class Ids {
public:
    Ids(bool live, std::uint64_t seed)
        : m_live(live)
        , m_seed(seed)
    {
    }

    [[nodiscard]] std::string dispute(std::uint32_t serial) const { return encoded("dspt", serial); }
    [[nodiscard]] std::string charge(std::uint32_t serial) const { return encoded("chrg", serial); }
    /// Any other kind, by its four-letter prefix ("trxn").
    [[nodiscard]] std::string encoded(std::string_view prefix, std::uint64_t number) const;
    /// The number back; nothing for an id that this never made (another account's, mistyped, the other mode's).
    [[nodiscard]] std::optional<std::uint64_t> decoded(std::string_view prefix, std::string_view id) const;

private:
    [[nodiscard]] std::uint64_t saltOf(std::string_view prefix) const;

    bool m_live;
    std::uint64_t m_seed;
};

} // namespace disputedesk::sandbox::omise
