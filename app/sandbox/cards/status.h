#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace disputedesk::sandbox::cards {

/// All that either provider has; which of them occur, and how often, says the House.
enum class Status : std::uint8_t {
    WarningNeedsResponse,
    WarningUnderReview,
    WarningClosed,
    NeedsResponse,
    UnderReview,
    ChargeRefunded,
    Won,
    Lost,
    EarlyDisputeWarning,
    EarlyDisputeResolved,
    AppealNeedsResponse,
    AppealUnderReview,
    Prevented
};
inline constexpr std::size_t kStatusCount = 13;

[[nodiscard]] std::string_view nameOf(Status status);
[[nodiscard]] std::optional<Status> statusNamed(std::string_view name);
/// Where a submission leads; nothing for the statuses that take none.
[[nodiscard]] std::optional<Status> afterSubmission(Status status);
/// An inquiry or an early warning: no money has moved.
[[nodiscard]] bool isInquiry(Status status);

} // namespace disputedesk::sandbox::cards
