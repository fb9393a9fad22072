#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace disputedesk {

/// The longest wait a server may ask for (safety.md N5).
inline constexpr std::chrono::seconds kMaxRetryAfter{300};

/// "Wed, 21 Oct 2015 07:28:00 GMT" as UTC; invalid when it is anything else.
QDateTime httpDate(const QByteArray &header);
/// Retry-After as seconds or HTTP date, capped; 0 for garbage, negative numbers and the past.
std::chrono::seconds retryAfter(const QByteArray &header, const QDateTime &now);

} // namespace disputedesk
