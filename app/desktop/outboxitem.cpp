// What one row of the outbox says: from draft, dispute and facts alone.
#include "app/desktop/intentcapture.h"
#include "app/desktop/outboxsource.h"
#include "models/domain/threeway.h"
#include "models/items/drafttexts.h"
#include "models/items/texts.h"

namespace disputedesk {

namespace {
/// The first that stands in the way, the gravest first: what is under way or unclear, what can never go, what a person
/// has to look at, what is missing, what will pass by itself.
void judge(
    OutboxItem &item, const DisputeView &view, const OutboxFacts &facts, const QDateTime &now, const QLocale &locale)
{
    const auto set = [&item](OutboxState state, const QString &why = {}) {
        item.state = state;
        item.why = why;
    };
    const ProviderKind provider = view.dispute.provider;
    if (facts.open)
        return *facts.open == ActionState::Unknown
            ? set(OutboxState::Unclear, whyNotText(WhyNot::OutcomeOpen, provider))
            : set(OutboxState::Sending);
    if (const Capability can = capabilityOf(view.dispute, WriteVerb::Respond); !can.allowed())
        return set(OutboxState::Expired, whyNotText(can.why, provider));
    if (item.deadline.at.isValid() && item.deadline.at <= now)
        return set(OutboxState::Expired,
            item.deadline.isEstimate()
                ? OutboxSource::tr("The estimated deadline has passed. Look at the dispute before you send it.")
                : OutboxSource::tr("The deadline has passed. Look at the dispute before you send it."));
    if (movedSince(view.draft, view.dispute))
        return set(OutboxState::Changed,
            OutboxSource::tr(
                "The dispute has changed since you wrote this. Compare and choose before it can be sent."));
    if (facts.takingFile)
        return set(OutboxState::Incomplete, OutboxSource::tr("A file is still being added."));
    if (const QString problem = responseProblem(WriteVerb::Respond, view, locale); !problem.isEmpty())
        return set(OutboxState::Incomplete, problem);
    if (!facts.hasKey)
        return set(OutboxState::NotNow, whyNotText(WhyNot::KeyMissing, provider));
    if (facts.offline)
        return set(OutboxState::NotNow, whyNotText(WhyNot::Offline, provider));
    if (facts.ledgerBlocked)
        return set(OutboxState::NotNow, whyNotText(WhyNot::ReadOnly, provider));
    set(OutboxState::Ready);
}
} // namespace

OutboxItem outboxItemOf(
    const DisputeView &view, bool isKnown, const OutboxFacts &facts, const QDateTime &now, const QLocale &locale)
{
    OutboxItem item;
    item.account = view.account.id;
    item.accountLabel = view.account.label;
    item.provider = view.account.provider;
    item.disputeId = view.draft.disputeId;
    item.summary = draftSummaryText(view.draft);
    item.savedAt = view.draft.savedAt;
    if (!isKnown) {
        item.state = OutboxState::Gone;
        item.why = OutboxSource::tr("This dispute is not on this computer any more. Your text is kept; refresh the "
                                    "account, or copy the text elsewhere.");
        return item;
    }
    item.amount = view.dispute.amount;
    item.reason = reasonText(view.dispute);
    item.deadline = deadlineOf(view.dispute, view.account.deadlineDays, view.draft.agentsDeadline);
    judge(item, view, facts, now, locale);
    return item;
}

} // namespace disputedesk
