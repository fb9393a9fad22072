#pragma once

#include "tests/model/guards.h"
#include "tests/model/modelcase.h"
#include "tests/model/modelstate.h"

#include <functional>

namespace disputedesk::test {

/// Who runs the two runs of the model, and for which intent.
enum class Cast : std::uint8_t {
    After, ///< one program; the second intent when the first run has ended
    Beside, ///< two programs over one ledger, an intent each
    Same, ///< two programs over one ledger, the same intent
    Twice, ///< one program, the same intent confirmed twice
};

/// What the world may do besides crashes, lost and refused requests, failing commits and colleagues. Late: a request is
/// applied up to two minutes after it left, answered or not; a gateway repeats it and hands on the refusal of the
/// repeat. Lagging: up to two reads show the dispute before its last change. Not both: a server that does both can fool
/// any number of reads.
enum class World : std::uint8_t { Late, Lagging };

/// What one step is called, and of which run, program or intent.
struct StepName {
    const char *what = "";
    int which = 0;
};

/// The protocol of safety.md section 2, step by step, with everything that may happen between two steps. The decisions
/// are those of models/ (ModelCase, nextState()); the order of the steps is that of WriteDesk, WriteRun and
/// OutcomeResolver.
///
/// Taken for granted: between the last check and the opening of the socket less than a minute passes (WriteRun and
/// OneShot see to it, by a clock that counts sleep); an answer is waited for less than a minute, uploads aside; a
/// request is applied within two minutes or never; what was refused is refused for good; a commit is whole or not
/// there. That one program has the ledger is a guard (OneProgram).
class ProtocolModel {
public:
    /// Gives a state that can follow. `broken`: the invariant that this very step broke, else null. `crash`: by the
    /// death of a program.
    using Emit = std::function<void(StepName name, const ModelState &next, const char *broken, bool crash)>;

    ProtocolModel(const ModelCase &world, Cast cast, World profile, Removed removed = {});

    ModelState first() const;
    /// Every state that can follow `state` in one step.
    void each(const ModelState &state, const Emit &emit) const;
    /// `state` without what can make no difference any more: states that are equal then go on alike.
    ModelState plain(ModelState state) const;
    /// The invariant that `state` breaks; null: none.
    const char *broken(const ModelState &state) const;
    /// Nothing is open and what the screen says is what the ledger has: where everything should be able to end.
    bool isAtRest(const ModelState &state) const;

private:
    /// How a commit can end.
    enum class Commit : std::uint8_t { Done, Failed, FailedYetDurable };
    using Then = std::function<void(Commit, ModelState)>;

    bool has(Guard guard) const { return !m_removed.test(std::size_t(guard)); }
    int intentOf(int run) const { return m_cast == Cast::After || m_cast == Cast::Beside ? run : 0; }
    int programOf(int run) const { return m_cast == Cast::Beside || m_cast == Cast::Same ? run : 0; }
    int programs() const { return m_cast == Cast::Beside || m_cast == Cast::Same ? 2 : 1; }
    int intents() const { return m_cast == Cast::After || m_cast == Cast::Beside ? 2 : 1; }
    bool isUnderWay(const ModelState &state, int program, int intent) const;
    bool isOpen(const IntentState &intent) const;
    std::optional<ActionState> rowAfter(const IntentState &intent, ActionEvent event) const;
    void commit(const ModelState &state, int intent, ActionEvent event, const Then &then) const;
    void say(ModelState &state, int intent) const;
    void halt(ModelState &state, int run) const;
    const char *leave(ModelState &state, int run) const;

    void person(const ModelState &state, int run, const Emit &emit) const;
    void beforeSending(const ModelState &state, int run, const Emit &emit) const;
    void arm(const ModelState &state, int run, const Emit &emit) const;
    void commitSending(const ModelState &state, int run, const Emit &emit) const;
    void answers(const ModelState &state, int run, const Emit &emit) const;
    void answer(const ModelState &state, int run, Answer answer, const Emit &emit) const;
    void afterSending(const ModelState &state, int run, const Emit &emit) const;
    void server(const ModelState &state, int intent, const Emit &emit) const;
    void colleague(const ModelState &state, const Emit &emit) const;
    void deaths(const ModelState &state, int program, const Emit &emit) const;
    void takeUp(const ModelState &state, int program, int intent, const Emit &emit) const;
    void reads(const ModelState &state, int program, int intent, const Emit &emit) const;
    void settle(const ModelState &state, int program, int intent, ActionEvent event, const Emit &emit) const;
    void byHand(const ModelState &state, int program, int intent, const Emit &emit) const;
    void tick(const ModelState &state, const Emit &emit) const;
    void moveScene(ModelState &state, Scene scene) const;

    const ModelCase &m_case;
    Cast m_cast;
    World m_profile;
    Removed m_removed;
};

} // namespace disputedesk::test
