#pragma once

#include "tests/screens/camera.h"

namespace disputedesk::test {

/// Makes the picture of a slip in a folder; the path of it.
QString slipIn(const QTemporaryDir &folder, const QString &name);
/// The export dialog and the packet's, over the dispute that is open.
void takeExports(DeskDriver &driver, Camera &camera);

} // namespace disputedesk::test
