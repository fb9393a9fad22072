#include "models/domain/version.h"

#include "disputedesk_full_version.h" // written by packaging/cmake/DisputedeskVersion.cmake

namespace disputedesk {

QLatin1StringView fullVersion() { return QLatin1StringView(DISPUTEDESK_FULL_VERSION); }

} // namespace disputedesk
