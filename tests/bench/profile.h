#pragma once

#include "models/domain/provider.h"

#include <QString>

namespace disputedesk::bench {

/// A data folder of the program with one account of `provider` and `disputes` cached disputes, made once by a real sync
/// and kept in `folder` for later runs. Empty when it could not be made.
QString profileWith(ProviderKind provider, int disputes, const QString &folder);

} // namespace disputedesk::bench
