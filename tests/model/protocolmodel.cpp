#include "tests/model/protocolmodel.h"

namespace disputedesk::test {

ProtocolModel::ProtocolModel(const ModelCase &world, Cast cast, World profile, Removed removed)
    : m_case(world)
    , m_cast(cast)
    , m_profile(profile)
    , m_removed(removed)
{
}

ModelState ProtocolModel::first() const
{
    ModelState state;
    state.lies = m_profile == World::Lagging ? 2 : 0;
    if (programs() == 1)
        state.programs[1].alive = false;
    return state;
}

void ProtocolModel::each(const ModelState &state, const Emit &emit) const
{
    for (int run = 0; run < 2; ++run) {
        if (!state.programs[std::size_t(programOf(run))].alive)
            continue;
        person(state, run, emit);
        beforeSending(state, run, emit);
        answers(state, run, emit);
        afterSending(state, run, emit);
    }
    for (int intent = 0; intent < intents(); ++intent)
        server(state, intent, emit);
    colleague(state, emit);
    for (int program = 0; program < programs(); ++program) {
        deaths(state, program, emit);
        if (!state.programs[std::size_t(program)].alive)
            continue;
        if (program > 0 && has(Guard::OneProgram))
            continue; // the first has the folder
        for (int intent = 0; intent < intents(); ++intent) {
            takeUp(state, program, intent, emit);
            reads(state, program, intent, emit);
            byHand(state, program, intent, emit);
        }
    }
    tick(state, emit);
}

const char *ProtocolModel::broken(const ModelState &state) const
{
    int open = 0;
    for (int n = 0; n < intents(); ++n) {
        const IntentState &intent = state.intents[std::size_t(n)];
        const auto stands = [&](ActionState row) { return intent.row == std::uint8_t(row) + 1; };
        const bool done = intent.said == Said::Done || stands(ActionState::Applied) || stands(ActionState::SeenApplied);
        const bool notDone = intent.said == Said::NotDone || stands(ActionState::Rejected)
            || stands(ActionState::NotSent) || stands(ActionState::SeenNotApplied);
        if (intent.sent > 1)
            return "I1";
        // Somebody else may have accepted the loss, too: then "done" is as true. An answer has to be ours.
        if (done && !intent.applied && (m_case.isResponse(n) || !intent.reached))
            return "I3";
        if (notDone && intent.applied)
            return "I4";
        open += intent.row && !isSettled(ActionState(intent.row - 1)) ? 1 : 0;
    }
    int flying = 0;
    for (int run = 0; run < 2; ++run)
        flying += state.runs[std::size_t(run)].at == At::InFlight ? 1 : 0;
    return open > 1 || flying > 1 ? "P3" : nullptr;
}

bool ProtocolModel::isAtRest(const ModelState &state) const
{
    for (const IntentState &intent : state.intents) {
        if (!intent.row)
            continue;
        if (!isSettled(ActionState(intent.row - 1)))
            return false;
        ModelState told = state;
        const int n = int(&intent - state.intents.data());
        say(told, n);
        if (intent.said != Said::Nothing && intent.said != told.intents[std::size_t(n)].said)
            return false;
    }
    return true;
}

namespace {
/// A settled row that nothing can move any more, and whose wording was looked at when it was written: done, not done
/// and settled by hand are the only differences left, and a screen that says something else.
void forget(IntentState &intent)
{
    switch (ActionState(intent.row - 1)) {
    case ActionState::Applied:
    case ActionState::SeenApplied:
        intent.row = std::uint8_t(ActionState::Applied) + 1;
        intent.applied = intent.reached = true;
        intent.said = intent.said == Said::Done ? Said::Nothing : intent.said;
        break;
    case ActionState::Rejected:
    case ActionState::NotSent:
    case ActionState::SeenNotApplied:
        intent.row = std::uint8_t(ActionState::NotSent) + 1;
        intent.reached = false;
        intent.said = intent.said == Said::NotDone ? Said::Nothing : intent.said;
        break;
    case ActionState::Settled:
        intent.said = intent.said == Said::ByHand ? Said::Nothing : intent.said;
        if (intent.said == Said::Nothing || intent.said == Said::Unknown)
            intent.applied = intent.reached = false;
        break;
    case ActionState::Armed:
    case ActionState::Sending:
    case ActionState::Unknown: break;
    }
}
} // namespace

ModelState ProtocolModel::plain(ModelState state) const
{
    bool mayLeave = false;
    for (RunState &run : state.runs) {
        mayLeave = mayLeave || run.at < At::InFlight;
        if (run.at < At::InFlight)
            continue;
        run.old = false;
        run.confirmed = false;
    }
    state.longChanged = state.longChanged && mayLeave;
    if (state.lies == 0)
        state.before = Scene::Seen;
    for (int n = 0; n < 2; ++n) {
        IntentState &intent = state.intents[std::size_t(n)];
        bool flying = false;
        for (int run = 0; run < 2; ++run)
            flying = flying || (intentOf(run) == n && state.runs[std::size_t(run)].at == At::InFlight);
        const bool decided = intent.wire != Wire::OnWay;
        if (decided && intent.wire != Wire::None && !flying)
            intent.wire = Wire::Lost; // nobody is told any more
        if (intent.row && isSettled(ActionState(intent.row - 1)) && decided && !flying)
            forget(intent);
        for (ProgramState &program : state.programs) {
            CaseState &one = program.cases[std::size_t(n)];
            if (one.began < kQuietTicks)
                one.began = 0;
            if (one.reading && has(Guard::OthersAnswerIsNotOurs))
                one.shows = m_case.alike(n, one.shows);
        }
    }
    RunState &second = state.runs[1];
    if (programOf(1) == 1 && has(Guard::OneProgram) && second.at >= At::Ended) { // nothing is left for it to do
        second.at = At::Ended;
        state.programs[1].alive = true;
    }
    return state;
}

bool ProtocolModel::isUnderWay(const ModelState &state, int program, int intent) const
{
    for (int run = 0; run < 2; ++run) {
        const At at = state.runs[std::size_t(run)].at;
        const bool mine = programOf(run) == program;
        if (has(mine ? Guard::OwnRunIsLeftAlone : Guard::OneProgram) && intentOf(run) == intent && at >= At::Confirmed
            && at <= At::Recording)
            return true;
    }
    return false;
}

bool ProtocolModel::isOpen(const IntentState &intent) const
{
    if (!intent.row)
        return false;
    const auto state = ActionState(intent.row - 1);
    return !isSettled(state) && (has(Guard::UnknownIsOpen) || state != ActionState::Unknown);
}

std::optional<ActionState> ProtocolModel::rowAfter(const IntentState &intent, ActionEvent event) const
{
    if (!intent.row)
        return std::nullopt;
    const auto state = ActionState(intent.row - 1);
    if (event == ActionEvent::RestartFound
        && ((!has(Guard::RestartDoubtsSending) && state == ActionState::Sending)
            || (!has(Guard::RestartKeepsUnknown) && state == ActionState::Unknown)))
        return ActionState::NotSent;
    if (event == ActionEvent::PersonSettled && !has(Guard::OnlyUnknownIsSettled) && !isSettled(state))
        return ActionState::Settled;
    if (!has(Guard::SendingBeforeSocket) && state == ActionState::Armed && event != ActionEvent::RestartFound)
        return nextState(ActionState::Sending, event);
    return nextState(state, event);
}

void ProtocolModel::commit(const ModelState &state, int intent, ActionEvent event, const Then &then) const
{
    const auto row = rowAfter(state.intents[std::size_t(intent)], event);
    then(Commit::Failed, state);
    if (!row)
        return;
    ModelState next = state;
    next.intents[std::size_t(intent)].row = std::uint8_t(*row) + 1;
    then(Commit::Done, next);
    then(Commit::FailedYetDurable, next);
}

/// What the ledger has, on the screen.
void ProtocolModel::say(ModelState &state, int n) const
{
    IntentState &intent = state.intents[std::size_t(n)];
    if (!intent.row)
        return;
    switch (ActionState(intent.row - 1)) {
    case ActionState::Applied:
    case ActionState::SeenApplied: intent.said = Said::Done; break;
    case ActionState::Rejected:
    case ActionState::NotSent:
    case ActionState::SeenNotApplied: intent.said = Said::NotDone; break;
    case ActionState::Settled: intent.said = Said::ByHand; break;
    case ActionState::Armed:
    case ActionState::Sending:
    case ActionState::Unknown: intent.said = Said::Unknown; break;
    }
}

/// Stopped before anything was sent, and said so. Of two programs with the same intent the other only speaks of itself.
void ProtocolModel::halt(ModelState &state, int run) const
{
    state.runs[std::size_t(run)] = {At::Ended};
    if (m_cast != Cast::Same)
        state.intents[std::size_t(intentOf(run))].said = Said::NotDone;
}

/// The socket opens: the one place where anything leaves. The invariant that this breaks, else null.
const char *ProtocolModel::leave(ModelState &state, int run) const
{
    IntentState &intent = state.intents[std::size_t(intentOf(run))];
    state.runs[std::size_t(run)].at = At::InFlight;
    intent.wire = Wire::OnWay;
    intent.age = 0;
    ++intent.sent;
    if (!intent.row)
        return "I2";
    if (m_case.isForeign())
        return "I6";
    if (!state.runs[std::size_t(run)].confirmed)
        return "I7";
    return state.longChanged ? "P1" : nullptr;
}

void ProtocolModel::moveScene(ModelState &state, Scene scene) const
{
    state.before = m_profile == World::Lagging ? state.scene : Scene::Seen;
    state.scene = scene;
    state.longChanged = state.longChanged && !m_case.isAsSeen(scene);
    for (int n = 0; n < intents(); ++n)
        state.intents[std::size_t(n)].reached = state.intents[std::size_t(n)].reached || m_case.reachesEnd(n, scene);
}

} // namespace disputedesk::test
