#pragma once

#include "models/domain/intent.h"
#include "models/providers/omise/omiserequests.h"
#include "models/providers/oneshot.h"
#include "models/providers/provider.h"

namespace disputedesk::omise {

inline constexpr qint64 kMaxFileBytes = 10 * 1024 * 1024; ///< contracts/omise.md, documents

/// A write with its file, if any, still outside.
struct PlannedWrite {
    HttpVerb verb = HttpVerb::Post;
    QNetworkRequest request;
    QByteArray head; ///< the whole body, or what stands before the file's bytes
    QByteArray tail; ///< after the file's bytes
    bool hasFile = false;
};

/// The one place where an intent becomes a request: both the confirm dialog and the wire get theirs from here. Checks
/// ids, mode, account and input; does not open the file.
ApiResult<PlannedWrite> planWrite(const WriteIntent &intent, const Account &account, const OmiseRequests &requests);
/// Reads the file and holds size and SHA-256 against the intent: what is hashed is what is sent.
ApiResult<QByteArray> confirmedFile(const WriteIntent &intent);
/// The plan as a person sees it: Authorization masked, the file named.
ExactRequest shown(const PlannedWrite &plan, const WriteIntent &intent);
/// What the one-shot transport takes. `file` is empty when the plan has none.
WriteRequest ready(PlannedWrite plan, const QByteArray &file);

} // namespace disputedesk::omise
