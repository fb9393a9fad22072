#pragma once

#include "models/domain/dispute.h"

#include <QByteArray>

namespace disputedesk {

/// What the cache keeps of a dispute beside the list's columns and the raw JSON, as bytes with a version of their own.
QByteArray encodeDetails(const Dispute &dispute);
/// Fills in what encodeDetails() took, this version's or an earlier one's; false when the bytes are not whole.
bool decodeDetails(const QByteArray &body, Dispute &dispute);

QByteArray encodeCharge(const Charge &charge);
bool decodeCharge(const QByteArray &body, Charge &charge);

} // namespace disputedesk
