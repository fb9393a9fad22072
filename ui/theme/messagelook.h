#pragma once

class QInputDialog;
class QMessageBox;

namespace disputedesk {

class Theme;

/// Gives a message box a sign of ours in the theme's colours in place of the platform's, by the icon that was set, and
/// its words to screen readers. Call it when text and icon stand; it follows the theme.
void dressMessage(QMessageBox &box, const Theme &theme);
/// Gives a question for one line the margins of our dialogs and its main button. Call it when it is open: Qt makes its
/// parts then.
void dressInput(QInputDialog &dialog);

} // namespace disputedesk
