#pragma once

#include <QLatin1StringView>

namespace disputedesk {

/// The version for About, the packages and the user agent: "1.2.3" of a tagged release, else "1.2.3+g" and the commit
/// ("-dirty" when there were changes); from an archive without git what packaging wrote into .version.
QLatin1StringView fullVersion();

} // namespace disputedesk
