#pragma once

#include "models/domain/savedview.h"

namespace disputedesk {

/// What the list can show of a view: columns that there are, each once; words that are known. What has nothing left to
/// go by is as in `now`, what the list shows.
SavedView shownOf(SavedView view, const SavedView &now);

} // namespace disputedesk
