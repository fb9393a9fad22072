#pragma once

class QMessageBox;

namespace disputedesk {

class Theme;

/// Gives a message box a sign of ours in the theme's colours in place of the platform's, by the icon that was set, and
/// its words to screen readers. Call it when text and icon stand; it follows the theme.
void dressMessage(QMessageBox &box, const Theme &theme);

} // namespace disputedesk
