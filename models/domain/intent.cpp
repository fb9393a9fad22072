#include "models/domain/intent.h"

#include "models/domain/redact.h"

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

/// How far the server's clock may be behind ours.
constexpr qint64 kClockSlackSecs = 120;

bool mayBeNew(const WriteIntent &intent, const Document &document)
{
    return !document.createdAt.isValid() || document.createdAt >= intent.confirmedAt.addSecs(-kClockSlackSecs);
}

// A list that is not whole proves presence, never absence.
bool isWholeList(const Dispute &dispute) { return dispute.documents.size() >= dispute.documentsTotal; }

bool showsUploaded(const WriteIntent &intent, const Dispute &dispute)
{
    return std::any_of(dispute.documents.cbegin(), dispute.documents.cend(), [&](const Document &document) {
        return !document.deleted && document.filename == intent.fileName
            && (intent.fileKind.isEmpty() || document.kind == intent.fileKind) && document.createdAt.isValid()
            && mayBeNew(intent, document);
    });
}

/// A document that could be ours under another name, or by another clock: with one in the list nobody can say "not
/// there".
bool mayHoldUpload(const WriteIntent &intent, const Dispute &dispute)
{
    return std::any_of(dispute.documents.cbegin(), dispute.documents.cend(), [&](const Document &document) {
        return !document.deleted && (document.filename == intent.fileName || mayBeNew(intent, document));
    });
}

bool hasDocument(const Dispute &dispute, const QString &id)
{
    return std::any_of(dispute.documents.cbegin(), dispute.documents.cend(),
        [&](const Document &document) { return document.id == id && !document.deleted; });
}

/// The same members, in whatever order: a server may sort an object's keys.
bool sameMetadata(const QByteArray &a, const QByteArray &b)
{
    if (a == b)
        return true;
    auto left = parseMetadata(a);
    auto right = parseMetadata(b);
    if (!left || !right)
        return false;
    const auto byKey = [](const MetadataEntry &one, const MetadataEntry &other) { return one.key < other.key; };
    std::sort(left->begin(), left->end(), byKey);
    std::sort(right->begin(), right->end(), byKey);
    return *left == *right;
}

bool showsAnswered(const WriteIntent &intent, const Dispute &dispute)
{
    const Stage stage = dispute.stage();
    if (stage == Stage::NeedsResponse || stage == Stage::Unknown || SeenState::of(dispute) == intent.seen)
        return false;
    const QString message = maskCardNumbers(intent.message).simplified();
    return dispute.submissionCount > intent.seen.submissionCount
        || (!message.isEmpty() && maskCardNumbers(dispute.message).simplified() == message);
}
} // namespace

SeenState SeenState::of(const Dispute &dispute)
{
    return {dispute.status, dispute.amount, dispute.message, metadataJson(dispute.metadata), dispute.submissionCount};
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
    case WriteVerb::Respond: return dispute.stage() == Stage::InReview;
    case WriteVerb::Stage: return sameMetadata(metadataJson(dispute.metadata), intent.metadata);
    case WriteVerb::Concede:
    case WriteVerb::FinaliseLost: return dispute.stage() == Stage::Lost;
    case WriteVerb::FinaliseWon: return dispute.stage() == Stage::Won;
    case WriteVerb::UploadDocument: return showsUploaded(intent, dispute);
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
    if (intent.verb == WriteVerb::Stage && sameMetadata(intent.metadata, intent.seen.metadata))
        return false; // it was so before
    return reachesEndState(intent, dispute);
}

bool showsUnchanged(const WriteIntent &intent, const Dispute &dispute)
{
    if (!isAbout(intent, dispute))
        return false;
    switch (intent.verb) {
    case WriteVerb::UploadDocument:
        return dispute.status == intent.seen.status && isWholeList(dispute) && !mayHoldUpload(intent, dispute);
    case WriteVerb::DeleteDocument:
        return dispute.status == intent.seen.status && isWholeList(dispute) && hasDocument(dispute, intent.documentId);
    default: return SeenState::of(dispute) == intent.seen && !reachesEndState(intent, dispute);
    }
}

} // namespace disputedesk
