#pragma once

#include <array>
#include <string_view>

namespace disputedesk::sandbox::cards {

/// The codes that one network has for one reason.
struct ReasonRow {
    std::string_view brand, reason;
    std::string_view codes; ///< with a blank between them
};

extern const std::array<ReasonRow, 30> kReasonRows;

/// The one code that two networks share and read differently.
inline constexpr std::string_view kAmbiguousCode = "4863";

[[nodiscard]] std::string_view codeOf(const ReasonRow &row, std::size_t number);
[[nodiscard]] std::size_t codeCount(const ReasonRow &row);
/// The row; one past the last when that network has no such reason.
[[nodiscard]] std::size_t rowOf(std::string_view brand, std::string_view reason);
[[nodiscard]] std::string_view reasonType(std::string_view reason);
/// In the words of the network; one code of a reason may have its own.
[[nodiscard]] std::string_view reasonDescription(std::string_view reason, std::string_view code);

} // namespace disputedesk::sandbox::cards
