#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace disputedesk::sandbox::cards {

/// One member of the evidence hash.
struct EvidenceField {
    std::string_view name;
    std::uint32_t mostCharacters; ///< 0: it names a file
    [[nodiscard]] constexpr bool isFile() const { return mostCharacters == 0; }
};

inline constexpr std::size_t kFieldCount = 27;
inline constexpr std::size_t kMostCharactersTogether = 150'000;
inline constexpr std::size_t kMostFileBytes = 4'500'000; // one file, and all files of one dispute together

extern const std::array<EvidenceField, kFieldCount> kFields;

/// The evidence of one dispute, in the order of kFields; an empty text is a null.
using Evidence = std::array<std::string, kFieldCount>;

[[nodiscard]] std::optional<std::size_t> fieldNamed(std::string_view name);
/// Code points of UTF-8.
[[nodiscard]] std::size_t characters(std::string_view text);
[[nodiscard]] bool isEmpty(const Evidence &evidence);

} // namespace disputedesk::sandbox::cards
