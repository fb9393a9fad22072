#pragma once

#include "tests/support/deskdriver.h"

namespace disputedesk::test {

/// Opens the settings where the widget of that name is, scrolled into sight with what stands above and below it; false
/// when they do not show it.
bool openSettingsAt(DeskDriver &driver, const QString &name);

} // namespace disputedesk::test
