#pragma once

#include <QString>

namespace disputedesk {

/// The version for About and the user agent: what the program was made with (QCoreApplication::applicationVersion(),
/// see packaging/cmake/DisputedeskVersion.cmake), else the bare number of the project, as in a test.
QString programVersion();

} // namespace disputedesk
