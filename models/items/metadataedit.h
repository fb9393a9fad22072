#pragma once

#include "models/domain/metadata.h"

#include <QVariant>

namespace disputedesk {

/// The entry as another type: what reads as the new type is kept ("42", "true", "null"), anything else stays as typed
/// and shows its problem.
MetadataEntry withType(const MetadataEntry &entry, MetadataType type);
/// The entry with a new value as an editor hands it over: a text, a number or a bool.
MetadataEntry withValue(const MetadataEntry &entry, const QVariant &value);

} // namespace disputedesk
