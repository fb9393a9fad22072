#pragma once

#include <array>
#include <cstdint>
#include <cstring>

namespace disputedesk::test {

/// Where a run stands between two steps that something else may come between.
enum class At : std::uint8_t {
    Idle, ///< nobody asked yet
    Asked, ///< the confirm dialog stands on a fresh read
    Confirmed, ///< the read it stands on has to be fresh still
    Arming, ///< checked; ARMED is to be committed
    Armed, ///< ARMED was committed; SENDING is to be
    Ready, ///< SENDING was committed; the socket is to be opened
    InFlight, ///< no answer yet
    ReadBack, ///< refused; to be read
    Recording, ///< `event` is to be committed
    Ended, ///< the outcome was said
    Gone, ///< died with its program
};

/// Where the request of an intent is.
enum class Wire : std::uint8_t { None, OnWay, Applied, Refused, Lost };

/// What the screen says of an intent.
enum class Said : std::uint8_t { Nothing, Done, NotDone, Unknown, ByHand };

/// What the dispute looks like at the server. The first is what the person saw.
enum class Scene : std::uint8_t {
    Seen,
    FirstDone,
    SecondDone,
    BothDone,
    Moved,
    OthersEnd,
    FirstThenMoved,
    SecondThenMoved
};
constexpr int kScenes = 8;
constexpr std::uint8_t kQuietTicks = 2; ///< the two minutes; a tick is a minute

/// One intent: its row in the ledger, its request, what was said, and what really happened.
struct IntentState {
    std::uint8_t row = 0; ///< 0: none; else ActionState + 1
    Wire wire = Wire::None;
    std::uint8_t age = 0; ///< ticks since it left
    std::uint8_t sent = 0;
    bool applied = false;
    bool reached = false; ///< the dispute stood where the intent wanted it, by whose hand ever
    Said said = Said::Nothing;
};

struct RunState {
    At at = At::Idle;
    std::uint8_t event = 0; ///< Recording: the ActionEvent
    bool old = false; ///< the read that the dialog stands on is older than 15 s
    bool confirmed = false; ///< by a person, while its program ran
};

/// One intent that a program reads again and again.
struct CaseState {
    bool watching = false;
    std::uint8_t unchanged = 0;
    std::uint8_t waited = 0; ///< ticks
    bool reading = false;
    std::uint8_t began = 0; ///< ticks
    Scene shows = Scene::Seen; ///< what the read under way will show
};

struct ProgramState {
    bool alive = true;
    std::array<CaseState, 2> cases;
};

/// Everything that can differ between two moments. Bytes only: compared and hashed as such.
struct ModelState {
    Scene scene = Scene::Seen;
    bool longChanged = false; ///< the dispute is not what was seen since more than a tick
    std::uint8_t lies = 0; ///< reads that may still show the state before the last change
    Scene before = Scene::Seen; ///< that state
    std::array<IntentState, 2> intents;
    std::array<RunState, 2> runs;
    std::array<ProgramState, 2> programs;

    friend bool operator==(const ModelState &a, const ModelState &b) { return std::memcmp(&a, &b, sizeof a) == 0; }
};
static_assert(sizeof(ModelState) == 4 + 2 * sizeof(IntentState) + 2 * sizeof(RunState) + 2 * sizeof(ProgramState));
static_assert(alignof(ModelState) == 1);

} // namespace disputedesk::test
