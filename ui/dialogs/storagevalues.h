#pragma once

#include "models/domain/keptdocument.h"
#include "models/domain/provider.h"
#include "models/domain/retention.h"

#include <QString>

namespace disputedesk {

/// What the storage dialog shows of an account and gives back; app keeps it.
struct StorageValues {
    QString label;
    ProviderKind provider = ProviderKind::Omise;
    int closedDays = 0; ///< 0: for ever
    int documentsMb = DocumentLimits::kDefaultMegabytes;
    int disputes = 0; ///< cached
    DocumentUse use;
};

} // namespace disputedesk
