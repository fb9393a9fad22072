#include "app/desktop/fates.h"

#include "models/domain/stage.h"
#include "models/items/disputecolumns.h"

#include <QSet>

namespace disputedesk {

QHash<QString, quint8> fatesOf(
    ProviderKind provider, const QList<LedgerEntry> &writes, const QList<ObservedChange> &statusChanges)
{
    QHash<QString, quint8> fates;
    for (const ObservedChange &change : statusChanges) { // oldest first: what was seen later counts
        const Stage before = stageOf(provider, change.before);
        const Stage after = stageOf(provider, change.after);
        if (before == Stage::InReview || after == Stage::InReview)
            fates.insert(change.disputeId, DisputeColumns::Answered);
        else if (before == Stage::NeedsResponse && after == Stage::Lost && !fates.contains(change.disputeId))
            fates.insert(change.disputeId, DisputeColumns::Unanswered);
    }
    QSet<QString> conceded;
    QSet<QString> unclear;
    for (const LedgerEntry &entry : writes) {
        const WriteVerb verb = entry.intent.verb;
        const bool isAct = verb == WriteVerb::Respond || isIrreversible(verb);
        if (!isAct)
            continue;
        const QString &id = entry.intent.disputeId;
        if (entry.state == ActionState::Applied || entry.state == ActionState::SeenApplied) {
            if (verb == WriteVerb::Concede)
                conceded.insert(id);
            else
                fates.insert(id, DisputeColumns::Answered); // an outcome is recorded of what was answered only
        } else if (!isSettled(entry.state) || entry.state == ActionState::Settled) {
            unclear.insert(id);
        }
    }
    for (const QString &id : std::as_const(unclear))
        if (fates.value(id) == DisputeColumns::Unanswered)
            fates.remove(id);
    for (const QString &id : std::as_const(conceded))
        fates.insert(id, DisputeColumns::Conceded);
    return fates;
}

} // namespace disputedesk
