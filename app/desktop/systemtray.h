#pragma once

#include "app/desktop/tray.h"

namespace disputedesk {

/// The desktop's own tray, as a TrayMaker.
std::unique_ptr<Tray> makeSystemTray();

} // namespace disputedesk
