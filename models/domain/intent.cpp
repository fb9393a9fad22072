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

constexpr std::array<std::pair<S, QLatin1StringView>, 9> kStateNames {{
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

constexpr std::array<std::pair<WriteVerb, QLatin1StringView>, 7> kVerbNames {{
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

bool documentListShowsApplied(const WriteIntent &intent, const Dispute &dispute)
{
    const auto same = [&](const Document &document) {
        return intent.verb == WriteVerb::DeleteDocument
            ? document.id == intent.documentId && !document.deleted
            : document.filename == intent.fileName && !document.deleted && document.createdAt >= intent.confirmedAt.addSecs(-120);
    };
    const bool found = std::any_of(dispute.documents.cbegin(), dispute.documents.cend(), same);
    // A list that is not whole proves presence, never absence.
    const bool whole = dispute.documents.size() >= dispute.documentsTotal;
    return intent.verb == WriteVerb::DeleteDocument ? !found && whole : found;
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

bool reachesEndState(const WriteIntent &intent, const Dispute &dispute)
{
    const Stage stage = dispute.stage();
    switch (intent.verb) {
    case WriteVerb::Respond: return stage != Stage::NeedsResponse && stage != Stage::Unknown;
    case WriteVerb::Stage: return SeenState::of(dispute).metadata == intent.metadata;
    case WriteVerb::Concede:
    case WriteVerb::FinaliseLost: return stage == Stage::Lost;
    case WriteVerb::FinaliseWon: return stage == Stage::Won;
    case WriteVerb::UploadDocument:
    case WriteVerb::DeleteDocument: return documentListShowsApplied(intent, dispute);
    }
    return false;
}

bool showsApplied(const WriteIntent &intent, const Dispute &dispute)
{
    if (!reachesEndState(intent, dispute))
        return false;
    return intent.verb != WriteVerb::Respond || dispute.submissionCount > intent.seen.submissionCount
        || maskCardNumbers(dispute.message).simplified() == maskCardNumbers(intent.message).simplified();
}

bool showsUnchanged(const WriteIntent &intent, const Dispute &dispute)
{
    if (intent.verb == WriteVerb::UploadDocument || intent.verb == WriteVerb::DeleteDocument)
        return dispute.status == intent.seen.status && dispute.documents.size() >= dispute.documentsTotal && !showsApplied(intent, dispute);
    return SeenState::of(dispute) == intent.seen;
}

} // namespace disputedesk
