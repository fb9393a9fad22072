#pragma once

#include "models/domain/account.h"
#include "models/domain/dispute.h"
#include "models/domain/intent.h"

namespace disputedesk::test {

/// An open Omise test dispute of THB 1,000.00, opened a day before kNow.
Dispute aDispute(const QString &id = QStringLiteral("dspt_test_5xuy4w91xqz7d1w9u0t"));
/// The moment that tests call now: 2026-11-21 12:00 UTC.
QDateTime testNow();
Account anOmiseAccount(Mode mode = Mode::Test);
/// An intent of `account` on `dispute` as a person would have confirmed it.
WriteIntent anIntent(const Account &account, const Dispute &dispute, WriteVerb verb);

} // namespace disputedesk::test
