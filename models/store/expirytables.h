#pragma once

#include "models/domain/expiry.h"
#include "models/store/database.h"
#include "models/store/documenttables.h"

namespace disputedesk {

/// Looks through one stretch of the cached disputes and removes (or counts) those that are due to go: with their
/// details, observed changes, documents and keep-offline marks, in one transaction, so that other work of the store
/// gets its turn between two. Asks RetentionRule of each; what a later read found changed within the rule's time stays
/// where the provider tells no date of closing. Bytes of what went do not stay behind in the file.
StoreResult<ExpirySlice> expireSlice(Database &database, DisputeReader &reader, const DocumentShelf &shelf,
    ProviderKind provider, const ExpiryRequest &request);
/// The end of a pass: charges that no dispute names any more go, and the log is folded into the file.
StoreResult<Done> finishExpiry(Database &database);

} // namespace disputedesk
