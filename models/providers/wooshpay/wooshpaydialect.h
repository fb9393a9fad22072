#pragma once

#include "models/providers/stripe/dialect.h"

namespace disputedesk::wooshpay {

/// WooshPay: contracts/wooshpay.md and its seed, seeds/wooshpay-close-dispute.txt.
const stripe::Dialect &wooshpayDialect();

} // namespace disputedesk::wooshpay
