#pragma once

#include "models/domain/dispute.h"
#include "models/domain/intent.h"

namespace disputedesk {

/// Why a verb is off; the sentence is made in ui.
enum class WhyNot : quint8 {
    Nothing, ///< it is allowed
    NotOffered, ///< the provider has no such verb
    AlreadyClosed, ///< won, lost or closed without ruling
    AlreadyAnswered, ///< the one response was sent
    NotUnderReview, ///< finalise: only after the review
    IsInquiry, ///< not yet a chargeback: nothing to concede
    IsAppeal, ///< an appeal: no provider documents that it can be conceded
    NoResponsePossible, ///< the provider names no date
    UnknownStatus, ///< a status word we do not know: actions off (D1)
    Offline,
    ReadOnly, ///< the ledger cannot be written, or another program holds it
    OutcomeOpen, ///< an earlier write on this dispute is not settled
    KeyMissing,
    Stale, ///< the cached state is not confirmed by this run's read
    Gone, ///< the provider no longer has the dispute
};

/// Whether a verb can be used, and if not, why.
struct Capability {
    WhyNot why = WhyNot::Nothing;
    bool allowed() const { return why == WhyNot::Nothing; }
};

/// Whether the provider has the verb at all: decides if a button is there.
bool offersVerb(ProviderKind provider, WriteVerb verb);
/// Whether the charge behind a dispute can be read (contracts: Omise only).
bool offersCharge(ProviderKind provider);
/// The provider's rule for a verb on a dispute as it was last read: the table per provider and status.
Capability capabilityOf(const Dispute &dispute, WriteVerb verb);

} // namespace disputedesk
