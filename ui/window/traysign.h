#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

namespace disputedesk {

/// The program's icon with a number on it, in the sizes trays ask for; 0: the icon alone, above 99: "99+". The number
/// stands on a ground of its own, so that it can be read on light and dark panels alike.
QIcon traySign(int count);

} // namespace disputedesk
