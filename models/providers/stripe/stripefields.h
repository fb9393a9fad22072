#pragma once

// Include from .cpp files only: see jsonreader.h.
#include "models/providers/jsonfields.h"
#include "models/providers/stripe/dialect.h"

namespace disputedesk::stripe {

/// What a dispute cannot tell of itself: whose it is, and the mode where it has no livemode.
struct Reading {
    const Dialect &dialect;
    Mode accountMode = Mode::Test;
};

/// One dispute object of the seed's schema; every member but id, status, amount, currency and created may be missing or
/// null. Faults are noted in the reader. `id` gets what was read of the id, also when the rest is broken.
Dispute readDispute(json::Value &value, const Reading &reading, QString *id);
/// One file object (Stripe's File; WooshPay's answers have the same members). Never takes an address from it (K5).
Document readFile(json::Value &value);

} // namespace disputedesk::stripe
