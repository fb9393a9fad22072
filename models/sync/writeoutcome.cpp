#include "models/sync/writeoutcome.h"

#include "models/domain/hosts.h"
#include "models/domain/ids.h"

namespace disputedesk {

bool modesAgree(const WriteIntent &intent, Mode accountMode, const QUrl &baseUrl, const Dispute &fresh)
{
    const bool hostFits = accountMode == Mode::Test || !isTestHost(baseUrl);
    return hostFits && intent.mode == accountMode && fresh.mode == accountMode && fresh.id == intent.disputeId
        && modeOfId(intent.provider, intent.disputeId, accountMode) == accountMode;
}

} // namespace disputedesk
