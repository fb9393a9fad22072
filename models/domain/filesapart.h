#pragma once

#include "models/domain/evidence.h"
#include "models/domain/intent.h"

namespace disputedesk {

/// True for uploads to WooshPay and Stripe, which keep files apart until evidence names them: no read of a dispute
/// shows whether one arrived. Where the answer was lost, only a person can settle it (I4).
inline bool noReadCanTell(const WriteIntent &intent)
{
    return intent.verb == WriteVerb::UploadDocument && answersByEvidence(intent.provider);
}

} // namespace disputedesk
