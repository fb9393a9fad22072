#pragma once

#include <QString>

namespace disputedesk {

struct SyncStatus;

/// What a screen reader is told of a refresh that ended: offline, the error's `title`, or how many disputes need a
/// response. Empty while something is still being read, and when nothing was read yet. The same state gives the same
/// words, so that whoever says it can leave out what was said last.
QString spokenStatusOf(const SyncStatus &status, const QString &errorTitle, int needResponse);

} // namespace disputedesk
