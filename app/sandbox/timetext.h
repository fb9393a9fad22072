#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace disputedesk::sandbox {

/// Seconds since 1970, UTC, from the system's clock.
[[nodiscard]] std::int64_t nowSeconds();
[[nodiscard]] std::int64_t nowMilliseconds();
/// "2026-02-03T04:05:06Z", or the same moment as "…+07:00". By hand: QDateTime would cost more than the dispute.
[[nodiscard]] std::string isoTime(std::int64_t seconds, int offsetHours = 0);
/// "Tue, 03 Feb 2026 04:05:06 GMT"
[[nodiscard]] std::string httpDate(std::int64_t seconds);
/// A date or a date with time in ISO 8601, with Z or an offset; without a zone it is UTC. Nothing when it is neither.
[[nodiscard]] std::optional<std::int64_t> parsedTime(std::string_view text);

} // namespace disputedesk::sandbox
