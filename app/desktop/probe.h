#pragma once

#include <QString>

namespace disputedesk {

/// Proportional set size of this process in KiB from /proc; -1 where the system does not tell.
qint64 proportionalSetSize();
/// Prints one line to standard output at once: other programs wait for it.
void sayLine(const QString &line);

} // namespace disputedesk
