#pragma once

#include "models/domain/intent.h"
#include "models/domain/observation.h"
#include "models/sync/writeoutcome.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace disputedesk {

// The decisions of a write on its way, apart from network, ledger and timers. WriteDesk, WriteRun and OutcomeResolver
// act on them; the model that explores every order of events (tests/model) calls the same.

/// True when a read of `readAt` is young enough to send on: at most 15 s old, and not from the future of a clock that
/// was set back.
bool isFreshEnough(const QDateTime &readAt, const QDateTime &now);
/// The same by a stopwatch that runs since the read was asked for: no clock that is set back makes a read younger.
bool isFreshEnough(std::chrono::milliseconds sinceRead);

/// True while what the last check found may still be acted on: `sinceCheck` is at most 10 s. What comes after it, up to
/// the first byte, has a limit of its own (ProviderOptions::sendWithin); with the read before it that is a minute.
bool isStillTime(std::chrono::milliseconds sinceCheck);

/// Why `fresh` forbids to send `intent`: the modes, what the person saw, what the provider allows. None: it may go out.
Halt haltBefore(const WriteIntent &intent, Mode accountMode, const QUrl &baseUrl, const Dispute &fresh);

/// What a verdict does to the ledger; nothing for a refusal, which is read first.
std::optional<ActionEvent> eventOf(SendVerdict verdict);

/// What a refusal comes to, given the read after it; nothing was read: unclear, nobody may call that a failure (I4).
ActionEvent eventAfterRefusal(const WriteIntent &intent, const std::optional<Dispute> &fresh);

/// The reads of one UNKNOWN intent: counts those that show it unchanged and says when they settle it.
struct QuietReads {
    int unchanged = 0;

    /// Takes one more read, which was begun `waited` after the first look: what the server did between its beginning
    /// and its answer it cannot know. The event that it comes to, if it comes to any.
    std::optional<ActionEvent> take(const WriteIntent &intent, const Dispute &dispute, std::chrono::milliseconds waited,
        std::chrono::milliseconds quiet);
};

} // namespace disputedesk
