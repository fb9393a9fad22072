#pragma once

#include "ui/theme/theme.h"

namespace disputedesk {

/// The application's style sheet over Fusion in the inks of a theme. Dynamic properties it knows:
/// QPushButton, QToolButton `role` = main | danger | plain | flat; QFrame `surface` = panel | card | window;
/// QLabel `ink` = muted | danger | warning | success | accent | violet; any input `invalid` = true.
QString styleSheetOf(ThemeChoice resolved);
/// Sets a dynamic property and polishes, so that the sheet takes it up at once.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace disputedesk
