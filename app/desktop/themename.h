#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace disputedesk {

/// "system", "light", "dark", "contrast": as settings and --theme have them. An unknown name is System.
ThemeChoice themeNamed(const QString &name);
QString themeName(ThemeChoice choice);

} // namespace disputedesk
