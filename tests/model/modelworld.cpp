// The other side of the model: server, colleagues, time, deaths of programs, and what is done about open intents.
#include "tests/model/protocolmodel.h"

#include <algorithm>

namespace disputedesk::test {

void ProtocolModel::server(const ModelState &state, int n, const Emit &emit) const
{
    if (state.intents[std::size_t(n)].wire != Wire::OnWay)
        return;
    const auto decide = [&](const char *what, Wire wire) {
        ModelState next = state;
        IntentState &intent = next.intents[std::size_t(n)];
        intent.wire = wire;
        intent.age = 0;
        if (wire == Wire::Applied) {
            intent.applied = true;
            moveScene(next, ModelCase::done(n, state.scene));
        }
        emit({what, n}, next, nullptr, false);
    };
    if (m_case.accepts(n, state.scene))
        decide("the server applies it", Wire::Applied);
    decide("the server refuses it", Wire::Refused);
    decide("it never reaches the server", Wire::Lost);
}

void ProtocolModel::colleague(const ModelState &state, const Emit &emit) const
{
    const auto to = [&](Scene scene) {
        ModelState next = state;
        moveScene(next, scene);
        emit({"somebody else changes the dispute", int(scene)}, next, nullptr, false);
    };
    switch (state.scene) {
    case Scene::Seen:
        to(Scene::Moved);
        to(Scene::OthersEnd);
        break;
    case Scene::Moved: to(Scene::OthersEnd); break;
    case Scene::FirstDone: to(Scene::FirstThenMoved); break;
    case Scene::SecondDone: to(Scene::SecondThenMoved); break;
    case Scene::BothDone:
    case Scene::OthersEnd:
    case Scene::FirstThenMoved:
    case Scene::SecondThenMoved: break;
    }
}

/// A program dies, at any step, or starts again.
void ProtocolModel::deaths(const ModelState &state, int program, const Emit &emit) const
{
    ModelState next = state;
    ProgramState &it = next.programs[std::size_t(program)];
    if (!it.alive) {
        it.alive = true;
        return emit({"the program starts again", program}, next, nullptr, false);
    }
    it = ProgramState();
    it.alive = false;
    bool onWay = false;
    for (int run = 0; run < 2; ++run) {
        if (programOf(run) != program)
            continue;
        RunState &gone = next.runs[std::size_t(run)];
        IntentState &intent = next.intents[std::size_t(intentOf(run))];
        onWay = onWay || (gone.at == At::InFlight && intent.wire == Wire::OnWay);
        if (gone.at != At::Idle)
            gone = {At::Gone};
        intent.said = Said::Nothing; // the screen is dark
    }
    if (onWay && m_profile == World::Lagging)
        return; // where nothing is late it is decided before
    emit({"the program dies", program}, next, nullptr, true);
}

/// WriteDesk::takeUpOpen() and OutcomeResolver::takeUp(): at the start and at each sync.
void ProtocolModel::takeUp(const ModelState &state, int program, int n, const Emit &emit) const
{
    const IntentState &intent = state.intents[std::size_t(n)];
    const CaseState &held = state.programs[std::size_t(program)].cases[std::size_t(n)];
    if (!intent.row || isSettled(ActionState(intent.row - 1)) || held.watching || !has(Guard::RestartTakesUp))
        return;
    if (isUnderWay(state, program, n))
        return;
    const auto watch = [&](ModelState &next) {
        next.programs[std::size_t(program)].cases[std::size_t(n)] = {true, 0, 0, false, 0, Scene::Seen};
    };
    const auto row = ActionState(intent.row - 1);
    if (!has(Guard::RestartNeverSends) && row == ActionState::Armed && state.runs[std::size_t(n)].at == At::Gone) {
        ModelState next = state;
        next.runs[std::size_t(n)].at = At::Armed;
        return emit({"the restart goes on with what was armed", n}, next, nullptr, false);
    }
    if (row == ActionState::Unknown && has(Guard::RestartKeepsUnknown)) {
        ModelState next = state;
        next.intents[std::size_t(n)].said = Said::Unknown;
        watch(next);
        return emit({"UNKNOWN is taken up", n}, next, nullptr, false);
    }
    commit(state, n, ActionEvent::RestartFound, [&](Commit how, ModelState next) {
        if (how == Commit::Done) {
            say(next, n);
            if (!isSettled(ActionState(next.intents[std::size_t(n)].row - 1)))
                watch(next);
        }
        if (how != Commit::Failed)
            emit({how == Commit::Done ? "what is open is taken up" : "its commit fails and is durable", n}, next,
                nullptr, false);
    });
}

/// OutcomeResolver::read() and judgeRead().
void ProtocolModel::reads(const ModelState &state, int program, int n, const Emit &emit) const
{
    const CaseState &held = state.programs[std::size_t(program)].cases[std::size_t(n)];
    if (!held.watching)
        return;
    const auto with = [&](const CaseState &then) {
        ModelState next = state;
        next.programs[std::size_t(program)].cases[std::size_t(n)] = then;
        return next;
    };
    if (!has(Guard::UnclearIsNeverResent)) {
        ModelState next = state;
        ++next.intents[std::size_t(n)].sent;
        emit({"UNKNOWN is sent once more", n}, next, nullptr, false);
    }
    if (!held.reading) {
        CaseState then = held;
        then.reading = true;
        then.began = held.waited;
        then.shows = state.scene;
        emit({"a read begins", n}, with(then), nullptr, false);
        if (state.lies > 0 && state.before != state.scene) {
            then.shows = state.before;
            ModelState next = with(then);
            --next.lies;
            emit({"a read begins, at a copy that lags", n}, next, nullptr, false);
        }
        return emit({"its dates are used up", n}, with({}), nullptr, false);
    }
    CaseState then = held;
    then.reading = false;
    then.began = 0;
    then.shows = Scene::Seen;
    if (has(Guard::FailedReadProvesNothing))
        emit({"the read fails", n}, with(then), nullptr, false);
    const Scene shows = has(Guard::FailedReadProvesNothing) ? held.shows : Scene::Seen;
    const int waited =
        has(Guard::TwoMinutes) ? (has(Guard::ReadCountsFromItsStart) ? held.began : held.waited) : kQuietTicks;
    const int unchanged = has(Guard::ThreeReads) ? held.unchanged : 2;
    const auto [count, judged] = m_case.afterRead(n, shows, unchanged, waited);
    auto event = judged;
    then.unchanged = std::uint8_t(std::min(count, 3));
    if (!has(Guard::MovedStartsOver) && count == 0 && !event) {
        then.unchanged = held.unchanged;
        if (held.unchanged >= 3 && waited >= kQuietTicks)
            event = ActionEvent::ReadsShowUnchanged;
    }
    if (!has(Guard::OthersAnswerIsNotOurs) && !event && m_case.reachesEnd(n, shows))
        event = ActionEvent::ReadShowsApplied;
    if (!event)
        return emit({"a read shows nothing new", n}, with(then), nullptr, false);
    settle(state, program, n, *event, emit);
}

/// OutcomeResolver::settle(): what could not be written is asked of the ledger.
void ProtocolModel::settle(const ModelState &state, int program, int n, ActionEvent event, const Emit &emit) const
{
    commit(state, n, event, [&](Commit how, ModelState next) {
        next.programs[std::size_t(program)].cases[std::size_t(n)] = {};
        say(next, n);
        emit({how != Commit::Done                             ? "reads settle it, the commit fails"
                     : event == ActionEvent::ReadShowsApplied ? "a read shows it done"
                                                              : "reads show it unchanged",
                 n},
            next, nullptr, false);
    });
}

void ProtocolModel::byHand(const ModelState &state, int program, int n, const Emit &emit) const
{
    if (!has(Guard::PersonMaySettle) || !rowAfter(state.intents[std::size_t(n)], ActionEvent::PersonSettled))
        return;
    commit(state, n, ActionEvent::PersonSettled, [&](Commit how, ModelState next) {
        if (how == Commit::Failed)
            return;
        if (how == Commit::Done)
            next.programs[std::size_t(program)].cases[std::size_t(n)] = {};
        say(next, n); // in any case the window reads the ledger again
        emit({how == Commit::Done ? "a person settles it" : "a person settles it, the commit fails and is durable", n},
            next, nullptr, false);
    });
}

/// A minute passes.
void ProtocolModel::tick(const ModelState &state, const Emit &emit) const
{
    ModelState next = state;
    for (int n = 0; n < 2; ++n) {
        RunState &run = next.runs[std::size_t(n)];
        if (run.at >= At::Confirmed && run.at <= At::Ready)
            return; // no minute passes between the last check and the socket
        if (run.at == At::Asked)
            run.old = true;
    }
    for (int n = 0; n < intents(); ++n) {
        IntentState &intent = next.intents[std::size_t(n)];
        bool flying = false;
        for (int run = 0; run < 2; ++run)
            flying = flying || (intentOf(run) == n && state.runs[std::size_t(run)].at == At::InFlight);
        if (intent.wire != Wire::OnWay || (m_case.isLong(n) && flying))
            continue;
        if (intent.age > 0)
            return; // it is applied within two minutes, or never
        ++intent.age;
    }
    next.longChanged = !m_case.isAsSeen(state.scene);
    for (ProgramState &program : next.programs)
        for (CaseState &one : program.cases)
            if (one.watching)
                one.waited = std::min<std::uint8_t>(one.waited + 1, kQuietTicks);
    if (!(next == state))
        emit({"a minute passes", 0}, next, nullptr, false);
}

} // namespace disputedesk::test
