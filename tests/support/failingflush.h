#pragma once

#include <QString>

namespace disputedesk::test {

/// From now on each fsync() and fdatasync() of a file below `folder` fails as a disk does that loses what it was given
/// (EIO); folders themselves are flushed. Empty: all succeed again. Call it while nobody writes.
void failFlushesBelow(const QString &folder);
/// How many failed since.
int failedFlushes();

} // namespace disputedesk::test
