#pragma once

class QLineEdit;

namespace disputedesk {

class Theme;

/// Gives a line Qt's button that empties it, with the sign of ours in place of the platform's; it follows the theme.
void giveClearButton(QLineEdit &line, const Theme &theme);

} // namespace disputedesk
