#pragma once

namespace disputedesk::test {

class DeskDriver;

/// Chooses a case file of two disputes, which no list here has, in the dialog that "Open case file" has opened; what
/// the file says is shown next. False when there is no such dialog.
bool chooseCase(DeskDriver &driver);

} // namespace disputedesk::test
