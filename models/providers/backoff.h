#pragma once

#include "models/domain/error.h"
#include "models/providers/options.h"
#include "models/providers/retryrules.h"

#include <optional>

namespace disputedesk {

/// Whether a read that failed so may succeed when asked again: 429, 5xx, timeouts, lost connections.
bool isWorthRetrying(const Error &error);
/// The same under a provider's own rules; `serverSays` is its Stripe-Should-Retry header, where it sent one.
bool isWorthRetrying(const Error &error, std::optional<bool> serverSays, const RetryRules &rules);
/// The wait before try `tries + 1`: base doubled with each try up to the rules' cap, times their jitter, at least what
/// the server asked for.
std::chrono::milliseconds backoff(
    int tries, const Error &error, const ProviderOptions &options, const RetryRules &rules = {});

/// Tells when a server has failed so often in a row that retries would only add to its load. While open, each read gets
/// one try instead of six, so a read that can work still does: nothing is ever refused unasked.
class Breaker {
public:
    bool isOpen() const { return m_failures >= kLimit; }
    void note(bool answered) { m_failures = answered ? 0 : m_failures + 1; }

private:
    static constexpr int kLimit = 4;
    int m_failures = 0;
};

} // namespace disputedesk
