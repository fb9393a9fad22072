// The run's side of the model: the person, WriteDesk::sendConfirmed() and WriteRun.
#include "tests/model/protocolmodel.h"

namespace disputedesk::test {

/// Asks for the act, confirms it, thinks better of it.
void ProtocolModel::person(const ModelState &state, int n, const Emit &emit) const
{
    const RunState &run = state.runs[std::size_t(n)];
    const int intent = intentOf(n);
    if (run.at == At::Idle) {
        const At other = state.runs[0].at;
        const bool busy = other != At::Idle && other != At::Ended && other != At::Gone;
        if (n == 1 && m_cast == Cast::After && (busy || other == At::Idle))
            return;
        if (n == 1 && m_cast == Cast::Twice) {
            // The same dialog's intent once more: it lives as long as the program that asked.
            if (other < At::Confirmed || other == At::Gone || has(Guard::ConfirmedOnce))
                return;
            ModelState next = state;
            next.runs[1].at = At::Confirmed;
            next.runs[1].old = true; // the dialog stood there meanwhile
            next.runs[1].confirmed = true;
            return emit({"a person confirms once more", n}, next, nullptr, false);
        }
        if (m_case.haltBefore(intent, state.scene, has(Guard::ModesAgree)) != Halt::None && has(Guard::SeenHolds))
            return; // WriteDesk::prepare() says why; nothing was begun
        ModelState next = state;
        next.runs[std::size_t(n)].at = At::Asked;
        return emit({"a person asks for the act", n}, next, nullptr, false);
    }
    if (run.at != At::Asked)
        return;
    ModelState next = state;
    next.runs[std::size_t(n)].at = At::Confirmed;
    next.runs[std::size_t(n)].confirmed = true;
    emit({"the person confirms", n}, next, nullptr, false);
    next = state;
    next.runs[std::size_t(n)] = {At::Ended};
    emit({"the person cancels", n}, next, nullptr, false);
}

/// WriteRun::start() to the opening of the socket.
void ProtocolModel::beforeSending(const ModelState &state, int n, const Emit &emit) const
{
    const RunState &run = state.runs[std::size_t(n)];
    const int intent = intentOf(n);
    ModelState next = state;
    RunState &then = next.runs[std::size_t(n)];
    if (run.at == At::Confirmed) {
        const bool again = run.old && has(Guard::FreshRead);
        const Scene seen = again ? state.scene : Scene::Seen;
        Halt why = m_case.haltBefore(intent, seen, has(Guard::ModesAgree));
        if (why == Halt::Changed && !has(Guard::SeenHolds))
            why = Halt::None;
        if (why == Halt::None)
            then.at = At::Arming;
        else
            halt(next, n);
        emit({again ? "it reads again and checks" : "it checks the read of the dialog", n}, next, nullptr, false);
        if (!again)
            return;
        next = state;
        halt(next, n);
        emit({"the read before sending fails", n}, next, nullptr, false);
    } else if (run.at == At::Arming) {
        arm(state, n, emit);
    } else if (run.at == At::Armed) {
        commitSending(state, n, emit);
    } else if (run.at == At::Ready) {
        const char *const broke = leave(next, n);
        emit({"the request leaves", n}, next, broke, false);
        next = state;
        if (const auto event = eventOf(m_case.verdict(intent, Answer::NothingLeft))) {
            then.at = At::Recording;
            then.event = std::uint8_t(*event);
            emit({"no connection: nothing leaves", n}, next, nullptr, false);
        }
    }
}

void ProtocolModel::arm(const ModelState &state, int n, const Emit &emit) const
{
    const int intent = intentOf(n);
    ModelState next = state;
    if (!has(Guard::ArmedBeforeSending)) {
        next.runs[std::size_t(n)].at = At::Ready;
        return emit({"it goes on without a row", n}, next, nullptr, false);
    }
    bool refused = state.intents[std::size_t(intent)].row && has(Guard::ArmedOnce);
    for (int one = 0; one < intents(); ++one)
        refused = refused || (isOpen(state.intents[std::size_t(one)]) && has(Guard::OneOpenIntent));
    const auto stopped = [&](const char *what, bool durable) {
        next = state;
        if (durable)
            next.intents[std::size_t(intent)].row = std::uint8_t(ActionState::Armed) + 1;
        if (has(Guard::RefusedArmStops))
            halt(next, n);
        else
            next.runs[std::size_t(n)].at = At::Ready;
        emit({what, n}, next, nullptr, false);
    };
    if (refused)
        return stopped("the ledger refuses to arm", false);
    stopped("ARMED cannot be committed", false);
    stopped("the commit of ARMED fails and is durable", true);
    next = state;
    next.runs[std::size_t(n)].at = At::Armed;
    next.intents[std::size_t(intent)].row = std::uint8_t(ActionState::Armed) + 1;
    emit({"ARMED is committed", n}, next, nullptr, false);
}

void ProtocolModel::commitSending(const ModelState &state, int n, const Emit &emit) const
{
    ModelState skipped = state;
    skipped.runs[std::size_t(n)].at = At::Ready;
    if (!has(Guard::SendingBeforeSocket))
        return emit({"it goes on without SENDING", n}, skipped, nullptr, false);
    commit(state, intentOf(n), ActionEvent::SendCommitted, [&](Commit how, ModelState next) {
        RunState &run = next.runs[std::size_t(n)];
        const bool on = how == Commit::Done || !has(Guard::FailedCommitStops);
        run.at = on ? At::Ready : At::Recording;
        run.event = on ? 0 : std::uint8_t(ActionEvent::NothingSent);
        emit({how == Commit::Done            ? "SENDING is committed"
                     : how == Commit::Failed ? "SENDING cannot be committed"
                                             : "the commit of SENDING fails and is durable",
                 n},
            next, nullptr, false);
    });
}

/// What can come back, given where the request is.
void ProtocolModel::answers(const ModelState &state, int n, const Emit &emit) const
{
    if (state.runs[std::size_t(n)].at != At::InFlight)
        return;
    const IntentState &intent = state.intents[std::size_t(intentOf(n))];
    const bool late = m_profile == World::Late;
    const bool decided = intent.wire != Wire::OnWay;
    if (decided || late) // where nothing is late a request is decided before it is answered
        for (const Answer any : {Answer::Cut, Answer::ServerError, Answer::Conflict, Answer::Redirect})
            answer(state, n, any, emit);
    if (decided || late)
        for (const Answer lie : {Answer::OtherObject, Answer::Unmoved})
            answer(state, n, lie, emit);
    if (intent.wire == Wire::Applied)
        answer(state, n, Answer::Done, emit);
    if (intent.wire == Wire::Refused || intent.wire == Wire::Lost || (intent.wire == Wire::Applied && late))
        answer(state, n, Answer::Refused, emit);
    if (!has(Guard::OneShot)) {
        ModelState next = state;
        ++next.intents[std::size_t(intentOf(n))].sent;
        next.intents[std::size_t(intentOf(n))].wire = Wire::OnWay;
        emit({"the transport sends it again by itself", n}, next, nullptr, false);
    }
}

/// WriteRun::classify().
void ProtocolModel::answer(const ModelState &state, int n, Answer what, const Emit &emit) const
{
    static constexpr const char *names[kAnswers] = {"answer: 200, done", "answer: 200, another dispute",
        "answer: 200, unmoved", "answer: 422", "answer: 503", "answer: 409", "answer: 307", "the connection is cut",
        "nothing left"};
    SendVerdict verdict = m_case.verdict(intentOf(n), what);
    if (what == Answer::Cut && !has(Guard::CutIsUnclear))
        verdict = SendVerdict::NotSent;
    const bool isServer = what == Answer::ServerError || what == Answer::Conflict || what == Answer::Redirect;
    if (isServer && !has(Guard::ServerErrorIsUnclear))
        verdict = SendVerdict::Refused;
    if ((what == Answer::OtherObject && !has(Guard::OtherObjectIsUnclear))
        || (what == Answer::Unmoved && !has(Guard::UnmovedObjectIsUnclear)))
        verdict = SendVerdict::Applied;
    ModelState next = state;
    RunState &run = next.runs[std::size_t(n)];
    auto event = eventOf(verdict);
    if (!event && !has(Guard::RefusalIsRead))
        event = ActionEvent::AnswerRejected;
    run.at = event ? At::Recording : At::ReadBack;
    run.event = event ? std::uint8_t(*event) : 0;
    emit({names[std::size_t(what)], n}, next, nullptr, false);
}

/// WriteRun::readBack() and record().
void ProtocolModel::afterSending(const ModelState &state, int n, const Emit &emit) const
{
    const RunState &run = state.runs[std::size_t(n)];
    const int intent = intentOf(n);
    if (run.at == At::ReadBack) {
        ModelState next = state;
        ActionEvent event = m_case.afterRefusal(intent, state.scene);
        if (event == ActionEvent::OutcomeUnclear && !has(Guard::MovedRefusalIsUnclear))
            event = ActionEvent::AnswerRejected;
        next.runs[std::size_t(n)] = {At::Recording, std::uint8_t(event)};
        emit({"the refusal is read", n}, next, nullptr, false);
        event = has(Guard::UnreadRefusalIsUnclear) ? ActionEvent::OutcomeUnclear : ActionEvent::AnswerRejected;
        next.runs[std::size_t(n)] = {At::Recording, std::uint8_t(event)};
        emit({"the read after the refusal fails", n}, next, nullptr, false);
    } else if (run.at == At::Recording) {
        commit(state, intent, ActionEvent(run.event), [&](Commit how, ModelState next) {
            next.runs[std::size_t(n)] = {At::Ended};
            next.intents[std::size_t(intent)].said = Said::Unknown;
            if (how == Commit::Done)
                say(next, intent);
            emit({how == Commit::Done            ? "the outcome is committed and said"
                         : how == Commit::Failed ? "the outcome cannot be committed"
                                                 : "the commit of the outcome fails and is durable",
                     n},
                next, nullptr, false);
        });
    } else if (run.at == At::Ended && state.intents[std::size_t(intent)].said == Said::Unknown
        && has(Guard::EndIsAskedOfTheLedger)) {
        ModelState next = state;
        say(next, intent);
        if (next.intents[std::size_t(intent)].said != Said::Unknown)
            emit({"the ledger tells how it ended", n}, next, nullptr, false);
    }
}

} // namespace disputedesk::test
