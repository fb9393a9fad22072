#pragma once

#include "models/domain/account.h"
#include "models/domain/dispute.h"
#include "models/domain/intent.h"
#include "models/domain/observation.h"
#include "models/sync/writesteps.h"
#include "tests/model/modelstate.h"

#include <QList>

#include <array>
#include <map>
#include <optional>

namespace disputedesk::test {

/// How a request can be answered, as the transport would report it.
enum class Answer : std::uint8_t {
    Done, ///< 2xx, the dispute in its new state
    OtherObject, ///< 2xx, another dispute; to an upload: a document that lay there
    Unmoved, ///< 2xx, the dispute as it was
    Refused, ///< 422
    ServerError, ///< 503
    Conflict, ///< 409
    Redirect, ///< 307
    Cut, ///< bytes left, no answer
    NothingLeft, ///< refused before a byte left
};
constexpr int kAnswers = 9;

/// Two intents of one dispute with what it looks like in each scene, and the program's own decisions over them: every
/// answer here comes from the functions of models/, worked out once for each question.
class ModelCase {
public:
    /// What is out of the ordinary. Foreign: the server shows an object of the other mode. Slow: a concession is taken
    /// at once and shows a status that nobody knows.
    enum class Twist : std::uint8_t { None, Foreign, Slow };
    /// `first` and `second` are done to an open dispute of `provider` (for finalising: one under review); where a
    /// document is uploaded one of its name lay there before.
    ModelCase(ProviderKind provider, WriteVerb first, WriteVerb second, Twist twist = Twist::None);

    WriteVerb verb(int intent) const { return m_intents[std::size_t(intent)].verb; }
    bool isForeign() const { return m_twist == Twist::Foreign; }
    /// Uploads may be under way for longer than any answer is waited for.
    bool isLong(int intent) const { return verb(intent) == WriteVerb::UploadDocument; }
    bool isResponse(int intent) const { return verb(intent) == WriteVerb::Respond; }

    Halt haltBefore(int intent, Scene scene, bool modesCount) const;
    bool accepts(int intent, Scene scene) const; ///< the server's own rule: that of the contracts
    bool isAsSeen(Scene scene) const;
    bool reachesEnd(int intent, Scene scene) const;
    SendVerdict verdict(int intent, Answer answer) const;
    ActionEvent afterRefusal(int intent, Scene scene) const;
    /// The first scene of which a read says the same of `intent`: applied, unchanged or neither.
    Scene alike(int intent, Scene scene) const;
    struct Quiet {
        int unchanged = 0;
        std::optional<ActionEvent> event;
    };
    /// QuietReads after `unchanged` such reads; a tick is a minute.
    Quiet afterRead(int intent, Scene scene, int unchanged, int waited) const;
    /// The scene after the server applied `intent` in `scene`.
    static Scene done(int intent, Scene scene = Scene::Seen)
    {
        const Scene mine = intent == 0 ? Scene::FirstDone : Scene::SecondDone;
        const Scene others = intent == 0 ? Scene::SecondDone : Scene::FirstDone;
        return scene == others ? Scene::BothDone : mine;
    }

private:
    const Dispute &at(Scene scene) const { return m_scenes[std::size_t(scene)]; }
    const WriteIntent &intent(int n) const { return m_intents[std::size_t(n)]; }
    bool showsApplied(int intent, Scene scene) const;
    bool showsUnchanged(int intent, Scene scene) const;
    Dispute after(const WriteIntent &intent, const Dispute &before) const;
    SendObservation observed(int intent, Answer answer) const;

    Account m_account;
    Twist m_twist;
    std::array<WriteIntent, 2> m_intents;
    std::array<Dispute, kScenes> m_scenes;
    mutable std::map<int, int> m_known; ///< question to answer: the functions are pure, and asked a million times
    template <typename Ask> int once(int question, int intent, int a, int b, Ask ask) const;
};

} // namespace disputedesk::test
