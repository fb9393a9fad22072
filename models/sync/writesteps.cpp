#include "models/sync/writesteps.h"

#include "models/domain/capability.h"
#include "models/domain/uploadtraces.h"

namespace disputedesk {

namespace {
constexpr std::chrono::seconds kFresh{15};
constexpr std::chrono::seconds kCheckHolds{10};
constexpr int kQuietReads = 3;

/// Not where it was seen and at no end: it may be on its way to the one that `intent` asks for.
bool isOnItsWay(const WriteIntent &intent, Stage now)
{
    return now != stageOf(intent.provider, intent.seen.status) && (isOpenStage(now) || now == Stage::Unknown);
}

/// It is in review with another answer than was seen: a colleague's response moved it there, no act of ours.
bool isAnsweredMeanwhile(const WriteIntent &intent, const Dispute &fresh)
{
    const SeenState now = SeenState::of(fresh);
    return fresh.stage() == Stage::InReview
        && (now.message != intent.seen.message || now.evidence != intent.seen.evidence
            || now.submissionCount > intent.seen.submissionCount);
}
} // namespace

bool isFreshEnough(const QDateTime &readAt, const QDateTime &now)
{
    const std::chrono::milliseconds age(readAt.msecsTo(now));
    return age.count() >= 0 && isFreshEnough(age);
}

bool isFreshEnough(std::chrono::milliseconds sinceRead) { return sinceRead <= kFresh; }

bool isStillTime(std::chrono::milliseconds sinceCheck) { return sinceCheck <= kCheckHolds; }

Halt haltBefore(const WriteIntent &intent, Mode accountMode, const QUrl &baseUrl, const Dispute &fresh)
{
    if (!modesAgree(intent, accountMode, baseUrl, fresh))
        return Halt::WrongMode;
    if (SeenState::of(fresh) != intent.seen)
        return Halt::Changed;
    if (!capabilityOf(fresh, intent.verb).allowed())
        return Halt::NotAllowed;
    return Halt::None;
}

std::optional<ActionEvent> eventOf(SendVerdict verdict)
{
    switch (verdict) {
    case SendVerdict::NotSent: return ActionEvent::NothingSent;
    case SendVerdict::Applied: return ActionEvent::AnswerApplied;
    case SendVerdict::Unclear: return ActionEvent::OutcomeUnclear;
    case SendVerdict::Refused: break;
    }
    return std::nullopt;
}

ActionEvent eventAfterRefusal(const WriteIntent &intent, const std::optional<Dispute> &fresh)
{
    if (!fresh)
        return ActionEvent::OutcomeUnclear;
    if (showsApplied(intent, *fresh))
        return ActionEvent::ReadShowsApplied;
    // A file that is there under a name of the server's own, or one that nobody saw come: not known.
    if (isToldByList(intent))
        return mayHoldUpload(intent, *fresh) ? ActionEvent::OutcomeUnclear : ActionEvent::AnswerRejected;
    // Refused, and yet it moved: a gateway may have repeated what was applied and given us the second answer.
    if (isIrreversible(intent.verb))
        return isOnItsWay(intent, fresh->stage()) && !isAnsweredMeanwhile(intent, *fresh) ? ActionEvent::OutcomeUnclear
                                                                                          : ActionEvent::AnswerRejected;
    const bool isResponse = intent.verb == WriteVerb::Respond || intent.verb == WriteVerb::Stage;
    return isResponse && SeenState::of(*fresh) != intent.seen ? ActionEvent::OutcomeUnclear
                                                              : ActionEvent::AnswerRejected;
}

std::optional<ActionEvent> QuietReads::take(const WriteIntent &intent, const Dispute &dispute,
    std::chrono::milliseconds waited, std::chrono::milliseconds quiet)
{
    if (showsApplied(intent, dispute))
        return ActionEvent::ReadShowsApplied;
    if (showsUnchanged(intent, dispute))
        ++unchanged;
    else
        unchanged = 0; // it moved, but not to our end: only a person can tell
    if (unchanged >= kQuietReads && waited >= quiet)
        return ActionEvent::ReadsShowUnchanged;
    return std::nullopt;
}

} // namespace disputedesk
