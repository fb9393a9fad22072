#pragma once

#include <QString>

namespace disputedesk {

/// What moved money at the provider, in plain words: "taken from you when the dispute was opened" for
/// "dispute.started.debit". A key nobody listed is made readable, never dropped.
QString movementText(const QString &key);

/// How a charge ended, in plain words: "Successful" for "successful". A word nobody listed is made readable, never
/// dropped.
QString chargeStatusText(const QString &status);

/// A country's code as countries are written, "US"; what is no code stays as it is.
QString countryCode(const QString &country);

} // namespace disputedesk
