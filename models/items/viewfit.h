#pragma once

#include "models/domain/savedview.h"

#include <QStringList>

namespace disputedesk {

/// The names of the view's columns of metadata, each key once, as many as the list has room for; that of the sorting
/// among them.
QStringList metaColumnsOf(const SavedView &view);
/// What the list can show of a view: columns that there are, each once; words that are known. What has nothing left to
/// go by is as in `now`, what the list shows.
SavedView shownOf(SavedView view, const SavedView &now);

} // namespace disputedesk
