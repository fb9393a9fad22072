#include "models/items/evidenceof.h"

#include "models/domain/reasonbook.h"

namespace disputedesk {

EvidencePlan evidenceOf(const DisputeView &view)
{
    const ReasonFinding reason = categoryOf(view.dispute, view.draft.category, ReasonBook::standard());
    return evidencePlanOf(view.dispute, view.draft, reason.category, EvidenceGuide::standard(), view.limits);
}

} // namespace disputedesk
