#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace disputedesk::sandbox {

/// Ids that carry their number: looking one up costs no table, however many disputes there are.
class Ids {
public:
    /// The mark stands between the prefix and the number, as in "dspt_test_5…".
    Ids(bool live, std::uint64_t seed, std::string_view mark)
        : m_live(live)
        , m_seed(seed)
        , m_mark(mark)
    {
    }

    /// By its prefix ("dspt", "trxn").
    [[nodiscard]] std::string encoded(std::string_view prefix, std::uint64_t number) const;
    /// The number back; nothing for an id that this never made (another account's, mistyped, the other mode's).
    [[nodiscard]] std::optional<std::uint64_t> decoded(std::string_view prefix, std::string_view id) const;

private:
    [[nodiscard]] std::uint64_t saltOf(std::string_view prefix) const;

    bool m_live;
    std::uint64_t m_seed;
    std::string_view m_mark;
};

} // namespace disputedesk::sandbox
