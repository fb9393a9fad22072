#pragma once

#include "models/domain/account.h"
#include "models/domain/intent.h"
#include "models/providers/multipart.h"
#include "models/providers/oneshot.h"
#include "models/providers/provider.h"

namespace disputedesk {

/// The largest file any provider is sent; what a provider or a person allows is less or the same.
inline constexpr qint64 kMaxFileBytes = 10 * 1024 * 1024;

/// A write with its file, if any, still outside. Made in one place per provider, so that the review sheet, the confirm
/// dialog and the wire cannot differ.
struct PlannedWrite {
    HttpVerb verb = HttpVerb::Post;
    QNetworkRequest request;
    QByteArray head; ///< the whole body, or what stands before the file's bytes
    QByteArray tail; ///< after the file's bytes
    bool hasFile = false;
};

/// Why `intent` cannot be this account's: another account, provider or mode, no id, an id that cannot stand in a path.
std::optional<Error> intentProblem(const WriteIntent &intent, const Account &account);
/// A plan without a body, the intent's id as its Idempotency-Key.
PlannedWrite plannedWrite(HttpVerb verb, QNetworkRequest request, const WriteIntent &intent);
/// The plan with a body that needs no file.
PlannedWrite withBody(PlannedWrite plan, const QByteArray &contentType, QByteArray body);
/// The plan as an upload of the intent's file after `fields`; refuses a file that is gone, too large or of another
/// size. Does not open it.
ApiResult<PlannedWrite> withFile(PlannedWrite plan, const WriteIntent &intent, const QList<MultipartField> &fields);

/// Reads the file and holds size and SHA-256 against the intent: what is hashed is what is sent.
ApiResult<QByteArray> confirmedFile(const WriteIntent &intent);
/// The plan as a person sees it: Authorization masked, the file named.
ExactRequest shown(const PlannedWrite &plan, const WriteIntent &intent);
/// What the one-shot transport takes. `file` is empty when the plan has none.
WriteRequest ready(PlannedWrite plan, const QByteArray &file);

} // namespace disputedesk
