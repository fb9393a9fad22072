#pragma once

#include "models/domain/dispute.h"

namespace disputedesk {

class WordsIn;

/// The reason in plain words of a language that somebody chose.
QString reasonTextIn(const WordsIn &words, const Dispute &dispute);
QString reasonTextIn(const WordsIn &words, const QString &reasonCode);
/// Whether the word says only that nobody gave a reason: "not_available", "Not recorded", "N/A", or nothing at all. No
/// letter to a bank repeats it.
bool saysNoReason(const QString &word);
/// Whether a reason was given, by the provider's word or by the card network's code.
bool hasReason(const Dispute &dispute);
/// What this dispute's reason means and what usually helps: by the card network's code where it says more than the
/// provider's word. Empty where neither is known.
QString reasonAdvice(const Dispute &dispute);

} // namespace disputedesk
