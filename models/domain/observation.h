#pragma once

#include "models/domain/error.h"
#include "models/domain/intent.h"

#include <optional>

namespace disputedesk {

/// What was seen of one send on the wire, before anybody judges it.
struct SendObservation {
    int requestsSent =
        0; ///< how often the request went out in whole or in part; more than one breaks an invariant (F1)
    bool bytesLeft = false; ///< at least one byte of the request may have reached the server
    int httpStatus = 0; ///< 0: no status line was read
    bool wholeAnswer = false; ///< headers and body complete
    std::optional<Dispute> dispute; ///< the 2xx body, decoded; empty when it is not a dispute
    std::optional<Document> document; ///< likewise for uploads and deletes
    Error error; ///< kind and texts when it was not a clean 2xx
    QString requestId;
};

/// What safety.md section 2, step 6 makes of it.
enum class SendVerdict : quint8 {
    NotSent, ///< nothing left: refused, host not found, TLS failed, with bytesLeft false
    Applied, ///< 2xx, same id, expected status: then one confirming read
    Refused, ///< 400 401 403 404 405 415 422 429: read once, then Rejected or SeenApplied
    Unclear, ///< everything else: resolve by reads only
};

/// Judges one send; pure, no network.
SendVerdict judge(const WriteIntent &intent, const SendObservation &seen);

} // namespace disputedesk
