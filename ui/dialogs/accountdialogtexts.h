#pragma once

#include "models/domain/hosts.h"
#include "models/domain/keycheck.h"

#include <QString>

namespace disputedesk {

/// Where the key goes, and what to mind at this provider.
QString keyHelpText(ProviderKind provider);
/// Why a key is refused where it is typed, and what to do.
QString keyProblemText(KeyProblem problem, ProviderKind provider);
/// Why an address cannot be used; empty for None.
QString hostProblemText(HostProblem problem);

} // namespace disputedesk
