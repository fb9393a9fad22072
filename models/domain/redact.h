#pragma once

#include <QString>

namespace disputedesk {

/// Masks anything that looks like a provider key or a Basic credential (safety.md K2): for every line that is logged.
QString redacted(QString text);
/// Masks card numbers (13 to 19 digits of any script, Luhn valid, single spaces or dashes inside) to first 6 and last 4
/// (safety.md D9), also where a date, an expiry or a count stands right beside one. Masking again changes nothing.
QString maskCardNumbers(const QString &text);
/// A text of ours and the same one as it was read compare equal by this: card numbers masked, white space aside.
QString comparable(const QString &text);

} // namespace disputedesk
