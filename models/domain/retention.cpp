#include "models/domain/retention.h"

#include "models/domain/unixtime.h"

namespace disputedesk {

Closing closingOf(const Dispute &dispute) { return {dispute.stage(), msOf(dispute.createdAt), msOf(dispute.closedAt)}; }

Closing closingOf(const DisputeBatch &batch, const BatchRow &row)
{
    return {stageOf(row.provider, batch.string(row.status)), row.createdMs, row.closedMs};
}

QDateTime RetentionRule::horizon(const QDateTime &now) const
{
    return keepsAll() || !now.isValid() ? QDateTime() : now.addDays(-closedDays);
}

bool RetentionRule::expires(const Closing &closing, const QDateTime &now) const
{
    const QDateTime horizon = this->horizon(now);
    if (!horizon.isValid() || !isClosedStage(closing.stage))
        return false;
    const qint64 before = horizon.toMSecsSinceEpoch();
    if (closing.closedMs != 0 && closing.closedMs >= closing.createdMs) // closed before it began: no word
        return closing.closedMs < before;
    return closing.createdMs != 0 && closing.createdMs + kDaysToRuling * kDayMs < before;
}

int RetentionRule::fittingDays(int days) { return days <= 0 ? 0 : qBound(kFewestDays, days, kMostDays); }

} // namespace disputedesk
