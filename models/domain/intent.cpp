#include "models/domain/intent.h"

#include "models/domain/redact.h"
#include "models/domain/uploadtraces.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
using S = ActionState;
using E = ActionEvent;

struct Step {
    S from;
    E event;
    S to;
};
// safety.md section 2. A pair that is not here cannot happen.
constexpr Step kSteps[] = {
    {S::Armed, E::SendCommitted, S::Sending},
    {S::Armed, E::NothingSent, S::NotSent}, // the commit of SENDING failed
    {S::Armed, E::RestartFound, S::NotSent},
    {S::Sending, E::AnswerApplied, S::Applied},
    {S::Sending, E::AnswerRejected, S::Rejected},
    {S::Sending, E::ReadShowsApplied, S::SeenApplied}, // refused, but a read shows the end state (F3)
    {S::Sending, E::NothingSent, S::NotSent},
    {S::Sending, E::OutcomeUnclear, S::Unknown},
    {S::Sending, E::RestartFound, S::Unknown},
    {S::Unknown, E::ReadShowsApplied, S::SeenApplied},
    {S::Unknown, E::ReadsShowUnchanged, S::SeenNotApplied},
    {S::Unknown, E::OutcomeUnclear, S::Unknown},
    {S::Unknown, E::RestartFound, S::Unknown},
    {S::Unknown, E::PersonSettled, S::Settled},
};

constexpr std::array<std::pair<S, QLatin1StringView>, 9> kStateNames{{
    {S::Armed, "ARMED"_L1},
    {S::Sending, "SENDING"_L1},
    {S::Applied, "APPLIED"_L1},
    {S::Rejected, "REJECTED"_L1},
    {S::NotSent, "NOT_SENT"_L1},
    {S::Unknown, "UNKNOWN"_L1},
    {S::SeenApplied, "SEEN_APPLIED"_L1},
    {S::SeenNotApplied, "SEEN_NOT_APPLIED"_L1},
    {S::Settled, "SETTLED"_L1},
}};

constexpr std::array<std::pair<WriteVerb, QLatin1StringView>, 7> kVerbNames{{
    {WriteVerb::Respond, "respond"_L1},
    {WriteVerb::Stage, "stage"_L1},
    {WriteVerb::Concede, "concede"_L1},
    {WriteVerb::FinaliseWon, "finalise_won"_L1},
    {WriteVerb::FinaliseLost, "finalise_lost"_L1},
    {WriteVerb::UploadDocument, "upload_document"_L1},
    {WriteVerb::DeleteDocument, "delete_document"_L1},
}};

template <typename Key, size_t N> QString nameIn(const std::array<std::pair<Key, QLatin1StringView>, N> &table, Key key)
{
    for (const auto &[value, name] : table)
        if (value == key)
            return name;
    return {};
}

template <typename Key, size_t N>
std::optional<Key> keyIn(const std::array<std::pair<Key, QLatin1StringView>, N> &table, const QString &wanted)
{
    for (const auto &[value, name] : table)
        if (wanted == name)
            return value;
    return std::nullopt;
}

/// Every field that `intent` sends stands in `evidence`, white space and masked card numbers aside.
bool holdsEvidence(const WriteIntent &intent, const Evidence &evidence)
{
    const auto sent = parseEvidence(intent.evidence);
    if (!sent)
        return false;
    return std::all_of(sent->keyBegin(), sent->keyEnd(),
        [&](const QString &field) { return comparable(sent->value(field)) == comparable(evidence.value(field)); });
}

/// Evidence proves something only where it looked different before.
bool provesByEvidence(const WriteIntent &intent, const Dispute &dispute)
{
    const auto before = parseEvidence(intent.seen.evidence);
    return before && !holdsEvidence(intent, *before) && holdsEvidence(intent, dispute.evidence);
}

/// Metadata of WooshPay and Stripe are merged by the server: it may hold more than was sent.
bool holdsMetadata(const WriteIntent &intent, const Dispute &dispute)
{
    if (intent.metadata.isEmpty())
        return true;
    const auto sent = parseMetadata(intent.metadata);
    return sent && std::all_of(sent->cbegin(), sent->cend(), [&](const MetadataEntry &entry) {
        if (entry.text.isEmpty()) // taken away
            return std::none_of(dispute.metadata.cbegin(), dispute.metadata.cend(),
                [&](const MetadataEntry &found) { return found.key == entry.key; });
        return dispute.metadata.contains(entry);
    });
}

/// An answer by evidence: what was sent stands there. Submitting what was staged before sends nothing to compare: then
/// the staged set, and one submission more. A provider that shows no evidence back (WooshPay's own example has null)
/// proves nothing: somebody else may have answered.
bool showsSubmitted(const WriteIntent &intent, const Dispute &dispute)
{
    const bool counted = dispute.submissionCount > intent.seen.submissionCount;
    if (dispute.evidence.isEmpty())
        return false;
    if (intent.evidence.isEmpty())
        return dispute.submissionCount == intent.seen.submissionCount + 1 && dispute.stage() == Stage::InReview
            && evidenceJson(dispute.evidence) == intent.seen.evidence && holdsMetadata(intent, dispute);
    return (counted || dispute.stage() == Stage::InReview) && provesByEvidence(intent, dispute)
        && holdsMetadata(intent, dispute);
}

bool showsStaged(const WriteIntent &intent, const Dispute &dispute)
{
    return holdsEvidence(intent, dispute.evidence) && holdsMetadata(intent, dispute);
}

bool showsAnswered(const WriteIntent &intent, const Dispute &dispute)
{
    if (answersByEvidence(intent.provider))
        return SeenState::of(dispute) != intent.seen && showsSubmitted(intent, dispute);
    const Stage stage = dispute.stage();
    if (stage == Stage::NeedsResponse || stage == Stage::Unknown || SeenState::of(dispute) == intent.seen)
        return false;
    if (!holdsMetadata(intent, dispute))
        return false;
    // The same words that stood there before prove nothing: somebody else may have answered, or time run out.
    const QString message = comparable(intent.message);
    return dispute.submissionCount > intent.seen.submissionCount
        || (!message.isEmpty() && comparable(dispute.message) == message && comparable(intent.seen.message) != message);
}
} // namespace

SeenState SeenState::of(const Dispute &dispute)
{
    return {dispute.status, dispute.amount, dispute.message, metadataJson(dispute.metadata), dispute.submissionCount,
        evidenceJson(dispute.evidence)};
}

std::optional<ActionState> nextState(ActionState state, ActionEvent event)
{
    for (const Step &step : kSteps)
        if (step.from == state && step.event == event)
            return step.to;
    return std::nullopt;
}

bool isSettled(ActionState state) { return state != S::Armed && state != S::Sending && state != S::Unknown; }

QString stateName(ActionState state) { return nameIn(kStateNames, state); }
std::optional<ActionState> stateFromName(const QString &name) { return keyIn(kStateNames, name); }
QString writeVerbName(WriteVerb verb) { return nameIn(kVerbNames, verb); }
std::optional<WriteVerb> writeVerbFromName(const QString &name) { return keyIn(kVerbNames, name); }

bool isAbout(const WriteIntent &intent, const Dispute &dispute)
{
    return dispute.id == intent.disputeId && dispute.provider == intent.provider && dispute.mode == intent.mode;
}

bool reachesEndState(const WriteIntent &intent, const Dispute &dispute)
{
    switch (intent.verb) {
    case WriteVerb::Respond:
        return dispute.stage() == Stage::InReview
            || (answersByEvidence(intent.provider) && dispute.submissionCount > intent.seen.submissionCount);
    case WriteVerb::Stage: return showsStaged(intent, dispute);
    case WriteVerb::Concede:
    case WriteVerb::FinaliseLost: return dispute.stage() == Stage::Lost;
    case WriteVerb::FinaliseWon: return dispute.stage() == Stage::Won;
    case WriteVerb::UploadDocument: return !isBlindUpload(intent) && showsUploaded(intent, dispute);
    case WriteVerb::DeleteDocument: return !hasDocument(dispute, intent.documentId) && isWholeList(dispute);
    }
    return false;
}

bool showsApplied(const WriteIntent &intent, const Dispute &dispute)
{
    if (!isAbout(intent, dispute))
        return false;
    if (intent.verb == WriteVerb::Respond)
        return showsAnswered(intent, dispute);
    if (intent.verb == WriteVerb::Stage) {
        const auto before = parseMetadata(intent.seen.metadata.isEmpty() ? QByteArray("{}") : intent.seen.metadata);
        Dispute then = dispute;
        then.evidence = parseEvidence(intent.seen.evidence).value_or(Evidence());
        then.metadata = before ? *before : Metadata();
        return showsStaged(intent, dispute) && !showsStaged(intent, then); // else it was so before
    }
    return reachesEndState(intent, dispute);
}

bool showsUnchanged(const WriteIntent &intent, const Dispute &dispute)
{
    if (!isAbout(intent, dispute) || isBlindUpload(intent)) // the dispute has nothing of the file, wherever that is
        return false;
    switch (intent.verb) {
    case WriteVerb::UploadDocument: return dispute.status == intent.seen.status && !mayHoldUpload(intent, dispute);
    case WriteVerb::DeleteDocument:
        return dispute.status == intent.seen.status && isWholeList(dispute) && hasDocument(dispute, intent.documentId);
    default: return SeenState::of(dispute) == intent.seen && !reachesEndState(intent, dispute);
    }
}

} // namespace disputedesk
