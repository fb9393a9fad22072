#pragma once

#include "models/store/ledger.h"
#include "models/store/statement.h"

namespace disputedesk {

/// The columns of `intents` that an intent fills and nobody changes afterwards, in the order of intentValues().
QString intentColumns();
/// The last ones of them came with evidence: version 2 of the file.
inline constexpr int kEvidenceColumns = 2;
/// Where provider and mode stand among intentColumns().
inline constexpr int kProviderColumn = 3;
inline constexpr int kModeColumn = 4;
/// Where armed_row stands among intentColumns() and standingColumns().
inline constexpr int kArmedRowColumn = 27;
QVariantList intentValues(const WriteIntent &intent);
/// Then come these: armed_row, state, changed_ms, request_id, note, http_status.
QString standingColumns();

/// The entry of a row of intentColumns() and standingColumns(). StoreDamaged when a word in it is none of ours: a
/// default would turn live into test.
StoreResult<LedgerEntry> entryOf(const Statement &row);

/// Why an intent cannot be kept to the letter; empty when it can.
QString intentProblem(const WriteIntent &intent);

} // namespace disputedesk
