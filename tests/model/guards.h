#pragma once

#include <bitset>
#include <cstdint>

namespace disputedesk::test {

/// The defences of a write (safety.md section 2), each of which the model can go without.
enum class Guard : std::uint8_t {
    FreshRead, ///< what is older than 15 s is read again before sending
    SeenHolds, ///< the fresh read is what the person saw
    ModesAgree, ///< key, host, object and id are of one mode
    ConfirmedOnce, ///< a second call with the same intent does nothing
    RestartNeverSends, ///< what a dead run left armed is not sent by the next one
    ArmedBeforeSending, ///< the intent is durable before anything else
    RefusedArmStops, ///< what the ledger refuses is not sent
    SendingBeforeSocket, ///< SENDING is durable before the socket opens
    FailedCommitStops, ///< SENDING could not be committed: nothing is sent
    OneOpenIntent, ///< the unique index over (account, dispute)
    UnknownIsOpen, ///< that index counts UNKNOWN
    ArmedOnce, ///< the intent's id is a primary key
    OneShot, ///< the transport sends once, whatever happens to the connection (F1)
    UnclearIsNeverResent, ///< UNKNOWN is read, not sent again
    CutIsUnclear, ///< bytes left and no answer came: not "not sent"
    ServerErrorIsUnclear, ///< 5xx, 3xx and 409 are no refusals
    OtherObjectIsUnclear, ///< 2xx with another id is no success
    UnmovedObjectIsUnclear, ///< 2xx with the right id in the old status is no success
    RefusalIsRead, ///< 4xx: one read before it is called refused (F3)
    UnreadRefusalIsUnclear, ///< that read failed: unclear
    MovedRefusalIsUnclear, ///< refused, and the dispute moved: unclear
    RestartDoubtsSending, ///< a restart makes SENDING unknown
    RestartKeepsUnknown, ///< a restart leaves UNKNOWN as it is
    RestartTakesUp, ///< start and sync look for what is open
    OwnRunIsLeftAlone, ///< what this program is sending just now is not taken up
    OneProgram, ///< nor what another is sending: one program at a time takes up what is open
    ThreeReads, ///< unchanged in three reads or more
    TwoMinutes, ///< over 120 s or more
    ReadCountsFromItsStart, ///< a read that began earlier than that proves nothing of later
    FailedReadProvesNothing, ///< no read, no knowledge
    MovedStartsOver, ///< a read that shows another change starts the count anew
    OthersAnswerIsNotOurs, ///< somebody else's answer is not taken for ours
    OnlyUnknownIsSettled, ///< a person settles what is UNKNOWN, nothing that is under way
    PersonMaySettle, ///< what no read can decide a person can
    EndIsAskedOfTheLedger, ///< a run that could not record its end says what the ledger has
    Count,
};

using Removed = std::bitset<std::size_t(Guard::Count)>;

/// In words, for a trace.
const char *guardName(Guard guard);

} // namespace disputedesk::test
