#pragma once

#include "models/domain/dispute.h"
#include "models/store/ledger.h"

#include <optional>

namespace disputedesk {

class DraftBook;

// What was sent leaves the draft, so that nobody sends it a second time.

/// Takes out of the draft what the provider has by `intent`: its file, or its text where it is all of the draft; what
/// was typed since stays. `uploaded`: the provider's word of the file. A file for evidence stays, with that id, until
/// evidence has named it.
void takeSentOut(DraftBook &drafts, const WriteIntent &intent, const std::optional<Document> &uploaded);
/// The same of all that the ledger calls applied: after a program that ended between its word and ours. Texts only
/// where the draft was not touched since the person confirmed.
void takeSentOut(DraftBook &drafts, const QList<LedgerEntry> &history);

} // namespace disputedesk
