#pragma once

#include "models/store/cachestore.h"

namespace disputedesk {

/// True when nothing but the spelling of the answer or its read time differs.
bool sameFacts(const Dispute &a, const Dispute &b);
/// What a person would call different between two reads, in the order of the Activity pane.
QList<ObservedChange> changesBetween(const Dispute &before, const Dispute &after);

} // namespace disputedesk
