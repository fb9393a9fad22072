#include "models/domain/retention.h"

namespace disputedesk {

QDateTime RetentionRule::horizon(const QDateTime &now) const
{
    return keepsAll() || !now.isValid() ? QDateTime() : now.addDays(-closedDays);
}

bool RetentionRule::expires(const Dispute &dispute, const QDateTime &now) const
{
    const QDateTime horizon = this->horizon(now);
    if (!horizon.isValid() || !isClosedStage(dispute.stage()))
        return false;
    const bool told = dispute.closedAt.isValid()
        && (!dispute.createdAt.isValid() || dispute.closedAt >= dispute.createdAt); // closed before it began: no word
    if (told)
        return dispute.closedAt < horizon;
    return dispute.createdAt.isValid() && dispute.createdAt.addDays(kDaysToRuling) < horizon;
}

int RetentionRule::fittingDays(int days) { return days <= 0 ? 0 : qBound(kFewestDays, days, kMostDays); }

} // namespace disputedesk
