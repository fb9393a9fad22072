#include "app/sandbox/cards/status.h"

#include <algorithm>
#include <array>

namespace disputedesk::sandbox::cards {

namespace {

constexpr std::array<std::string_view, kStatusCount> kNames{"warning_needs_response", "warning_under_review",
    "warning_closed", "needs_response", "under_review", "charge_refunded", "won", "lost", "early_dispute_warning",
    "early_dispute_resolved", "appeal_needs_response", "appeal_under_review", "prevented"};

} // namespace

std::string_view nameOf(Status status) { return kNames[std::size_t(status)]; }

std::optional<Status> statusNamed(std::string_view name)
{
    const auto found = std::ranges::find(kNames, name);
    return found == kNames.end() ? std::nullopt : std::optional(Status(found - kNames.begin()));
}

std::optional<Status> afterSubmission(Status status)
{
    switch (status) {
    case Status::WarningNeedsResponse: return Status::WarningUnderReview;
    case Status::NeedsResponse: return Status::UnderReview;
    case Status::AppealNeedsResponse: return Status::AppealUnderReview;
    default: return std::nullopt;
    }
}

bool isInquiry(Status status)
{
    const std::string_view name = nameOf(status);
    return name.starts_with("warning_") || name.starts_with("early_") || status == Status::Prevented;
}

} // namespace disputedesk::sandbox::cards
