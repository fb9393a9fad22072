#pragma once

#include "models/domain/account.h"
#include "models/domain/capability.h"
#include "models/domain/deadline.h"
#include "models/domain/dispute.h"
#include "models/domain/draft.h"
#include "models/domain/evidenceguide.h"

#include <QHash>
#include <QMetaType>

#include <optional>

namespace disputedesk {

/// Everything the detail pane shows of one dispute: made by app, taken by ui.
struct DisputeView {
    Dispute dispute;
    Account account;
    std::optional<Charge> charge;
    Deadline deadline;
    Draft draft; ///< empty when there is none
    QHash<WriteVerb, Capability> can; ///< only verbs the provider offers
    std::optional<WriteIntent> unclear; ///< an intent on this dispute whose outcome is UNKNOWN
    QList<Document>
        files; ///< WooshPay and Stripe: what is known of the files that evidence names; ids only while unread
    EvidenceLimits limits; ///< of the provider, or the person's own
    bool offline = false;
};

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::DisputeView)
