#pragma once

#include "models/domain/dispute.h"
#include "models/domain/error.h"
#include "models/domain/intent.h"

#include <optional>

namespace disputedesk {

/// Why a confirmed write stopped before anything was sent.
enum class Halt : quint8 {
    None, ///< it went out: look at `state`
    WrongMode, ///< live and test do not agree in key, host, object or id (I6)
    ReadFailed, ///< the fresh read before sending did not come through
    Changed, ///< the dispute is not what the person saw: start over
    NotAllowed, ///< the provider's rule for its present status forbids it
    LedgerRefused, ///< the intent could not be made durable, or another one is open
    NotConfirmed, ///< no confirmation of this intent in this run (I7)
    NotListed, ///< a response: the list lacks what was uploaded for it
    CalledOff, ///< a response: the person ended the waiting for that list
};

/// How a confirmed write ended, or where it stands.
struct WriteOutcome {
    Halt halt = Halt::None;
    ActionState state = ActionState::NotSent; ///< meaningful when halt is None
    Error error; ///< what the server or the network said; kind is meaningless after success
    QString requestId;
    int httpStatus = 0;
    std::optional<Document> document; ///< what an upload that was applied was answered with
    QList<Document> unlisted; ///< NotListed, CalledOff: what the list lacked, by the names the files have here
    std::optional<Dispute> now; ///< the dispute as the last read of this run had it
    /// It took longer than the sending of it can: the computer slept, or its owner was kept waiting. What the same
    /// confirmation covers besides is not sent any more by itself.
    bool late = false;
    std::optional<HttpVerb> otherVerb; ///< the server refused the HTTP verb: confirm again with this one
    bool isDone() const
    {
        return halt == Halt::None && (state == ActionState::Applied || state == ActionState::SeenApplied);
    }
};

/// The four witnesses of live and test: account (by its key's prefix), host, the object's livemode and its id.
bool modesAgree(const WriteIntent &intent, Mode accountMode, const QUrl &baseUrl, const Dispute &fresh);

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::WriteOutcome)
