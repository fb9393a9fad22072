#pragma once

#include <chrono>

namespace disputedesk {

/// How a provider wants its reads retried. The default is ours (safety.md N5): doubling from
/// ProviderOptions::retryBase, ±20 %.
struct RetryRules {
    std::chrono::milliseconds longest{0}; ///< cap of the doubling; 0: none
    double jitterFrom = 0.8; ///< the wait is multiplied by something between the two
    double jitterTo = 1.2;
    bool conflictToo = false; ///< 409 is worth another try
    bool serverDecides = false; ///< Stripe-Should-Retry, where present, overrides every rule but the number of tries
};

} // namespace disputedesk
