#pragma once

#include "app/desktop/updatecheck.h"

namespace disputedesk {

/// One that asks `address` (https) over the network. Only builds that may ask for new versions link it
/// (DISPUTEDESK_UPDATE_CHECK).
std::unique_ptr<ReleaseSource> makeReleaseSource(const QUrl &address, const QUrl &page);

} // namespace disputedesk
