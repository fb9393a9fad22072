#pragma once

class QToolBar;

namespace disputedesk {

class Theme;

/// Draws the icons of a bar that Qt made, grey pictures for a light window, in the ink of the theme: what is dark in
/// them becomes ink, what is light lets the bar through. It follows the theme.
void inkIcons(QToolBar &bar, const Theme &theme);

} // namespace disputedesk
