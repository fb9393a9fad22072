#include "models/domain/deadline.h"

#include "models/domain/unixtime.h"

namespace disputedesk {

Deadline deadlineOf(const DeadlineFacts &facts, int deadlineDays, const QDateTime &agentsDate)
{
    if (facts.stage != Stage::NeedsResponse)
        return {};
    if (facts.dueByMs != 0) // an agent's date is in place of an estimate only
        return {utcOf(facts.dueByMs), DeadlineSource::Provider};
    if (facts.provider != ProviderKind::Omise)
        return {}; // no date: no response is possible
    if (agentsDate.isValid())
        return {agentsDate.toUTC(), DeadlineSource::Agent};
    if (facts.createdMs != 0)
        return {utcOf(facts.createdMs + deadlineDays * kDayMs), DeadlineSource::Estimated};
    return {};
}

Deadline deadlineOf(const Dispute &dispute, int deadlineDays, const QDateTime &agentsDate)
{
    return deadlineOf(
        {dispute.provider, dispute.stage(), msOf(dispute.createdAt), msOf(dispute.dueBy)}, deadlineDays, agentsDate);
}

bool takesAgentsDate(const Dispute &dispute)
{
    return dispute.stage() == Stage::NeedsResponse && dispute.provider == ProviderKind::Omise
        && !dispute.dueBy.isValid();
}

Urgency urgencyOf(const Deadline &deadline, const QDateTime &now)
{
    if (!deadline.at.isValid())
        return Urgency::None;
    const qint64 left = now.msecsTo(deadline.at); // secsTo() drops the fraction: half a second late would not be late
    if (left < 0)
        return Urgency::Overdue;
    if (left < 3 * kDayMs)
        return Urgency::Critical;
    return left < 7 * kDayMs ? Urgency::Urgent : Urgency::Later;
}

} // namespace disputedesk
