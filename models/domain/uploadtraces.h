#pragma once

#include "models/domain/intent.h"

namespace disputedesk {

/// True when `dispute` has a document that was not there before the upload, whatever its name and time, or when nobody
/// can tell: then it is not said that the file did not arrive (I4).
bool mayHoldUpload(const WriteIntent &intent, const Dispute &dispute);
/// True for a response that goes out with the documents that lie at the provider (Omise): they are part of what the
/// person confirms.
bool goesWithDocuments(const WriteIntent &intent);
/// True when `now` has exactly the documents of `seen`, and besides only some of `uploaded`. Lists that are not whole
/// tell by their number alone.
bool hasDocumentsOf(const Dispute &seen, const Dispute &now, const QStringList &uploaded);

} // namespace disputedesk
