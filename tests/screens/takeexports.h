#pragma once

#include "tests/support/deskdriver.h"

#include <functional>

namespace disputedesk::test {

/// Makes the picture of a slip in a folder; the path of it.
QString slipIn(const QTemporaryDir &folder, const QString &name);
/// The export dialog and the packet's, over the dispute that is open; `take` saves what the window shows under a name.
void takeExports(DeskDriver &driver, const std::function<void(const QString &)> &take);

} // namespace disputedesk::test
