#pragma once

#include <QFont>

namespace disputedesk {

/// The application's font made from the system's: its family, or a better one where nobody chose any; 13 px or larger.
QFont baseFont(const QFont &system);

} // namespace disputedesk
