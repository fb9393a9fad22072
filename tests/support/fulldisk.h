#pragma once

#include <QString>

namespace disputedesk::test {

/// From now on the files below `folder` take `room` bytes more, all together: a write takes what still fits, and the
/// next is refused (ENOSPC). Empty: there is room again. Call it while nobody writes.
void fillDiskBelow(const QString &folder, qint64 room = 0);
/// How many writes were refused since.
int refusedWrites();

} // namespace disputedesk::test
