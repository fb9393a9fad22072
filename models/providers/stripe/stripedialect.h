#pragma once

#include "models/providers/stripe/dialect.h"

namespace disputedesk::stripe {

/// The API version that answers are asked for in: the shapes of contracts/wooshpay.md, whatever the account's default.
inline constexpr char kStripeVersion[] = "2024-06-20";

/// Stripe itself.
const Dialect &stripeDialect();

} // namespace disputedesk::stripe
