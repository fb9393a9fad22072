#include "models/domain/deadline.h"

namespace disputedesk {

Deadline deadlineOf(const Dispute &dispute, int deadlineDays, const QDateTime &agentsDate)
{
    if (dispute.stage() != Stage::NeedsResponse)
        return {};
    if (agentsDate.isValid())
        return {agentsDate.toUTC(), DeadlineSource::Agent};
    if (dispute.dueBy.isValid())
        return {dispute.dueBy.toUTC(), DeadlineSource::Provider};
    if (dispute.provider == ProviderKind::Omise && dispute.createdAt.isValid())
        return {dispute.createdAt.toUTC().addDays(deadlineDays), DeadlineSource::Estimated};
    return {};
}

Urgency urgencyOf(const Deadline &deadline, const QDateTime &now)
{
    constexpr qint64 kDay = 24 * 60 * 60 * 1000;
    if (!deadline.at.isValid())
        return Urgency::None;
    const qint64 left = now.msecsTo(deadline.at); // secsTo() drops the fraction: half a second late would not be late
    if (left < 0)
        return Urgency::Overdue;
    if (left < 3 * kDay)
        return Urgency::Critical;
    return left < 7 * kDay ? Urgency::Urgent : Urgency::Later;
}

} // namespace disputedesk
