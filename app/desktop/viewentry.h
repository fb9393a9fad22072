#pragma once

#include "models/domain/savedview.h"

#include <QJsonObject>

#include <optional>

namespace disputedesk {

/// A view of an entry of views.json; nothing when it cannot be used: without id, name or mode nobody can tell what it
/// is, and a guessed mode could show test data as live.
std::optional<SavedView> viewFromEntry(const QJsonObject &entry);
/// Writes the view over `entry`; members that are not ours stay.
void writeEntry(QJsonObject &entry, const SavedView &view);

} // namespace disputedesk
