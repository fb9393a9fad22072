#pragma once

#include "models/domain/query.h"
#include "models/domain/triage.h"
#include "models/items/disputecolumns.h"
#include "tests/support/batchrows.h"

namespace disputedesk::test {

/// A dispute as the naive evaluator sees it.
struct NaiveRow {
    DisputeRow row;
    Metadata metadata;
    QString accountLabel;
    Mode mode = Mode::Test;
    bool hasDraft = false;
    quint8 fate = 0; ///< DisputeColumns::kFates
    Triage noted; ///< what an agent noted of it
};

/// What a query means, written down a second time the slow and obvious way, from the guide and not from the plan.
bool naivelyFits(const Query &query, const NaiveRow &row, const QueryClock &clock);

} // namespace disputedesk::test
