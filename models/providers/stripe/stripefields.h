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

/// One dispute object of the seed's schema, whole or as the row of a page; every member but id, status, amount,
/// currency and created may be missing or null. Faults are noted in the reader. Its id is there as far as it was read,
/// also when the rest is broken.
void readDispute(json::Value &value, const Reading &reading, Dispute &dispute);
void readDispute(json::Value &value, const Reading &reading, RowViews &row);
/// One file object (Stripe's File; WooshPay's answers have the same members). Never takes an address from it (K5).
Document readFile(json::Value &value);

} // namespace disputedesk::stripe
