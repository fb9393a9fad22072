#pragma once

#include <QString>

namespace disputedesk {

QString sqliteRunVersion(); ///< of the library in use, "3.40.1"
QString sqliteBuildVersion(); ///< of the header it was compiled with

} // namespace disputedesk
