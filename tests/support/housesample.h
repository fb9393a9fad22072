#pragma once

namespace disputedesk::test {

class DeskDriver;

/// Chooses a file of settings, views and replies in the dialog that "Import settings" has opened; the dialog that asks
/// follows. False when there is none.
bool chooseImport(DeskDriver &driver);

} // namespace disputedesk::test
