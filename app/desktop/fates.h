#pragma once

#include "models/store/cachestore.h"
#include "models/store/ledger.h"

#include <QHash>
#include <QString>

namespace disputedesk {

/// How disputes of an account went, as far as this computer's own records know: a DisputeColumns fate by dispute id.
/// Conceded: the ledger has an accepted loss. Answered: it has a response that went out, or a later read saw the
/// dispute in review. Unanswered: a later read saw it go from needing a response straight to lost. A write whose
/// outcome is not known leaves its dispute out.
QHash<QString, quint8> fatesOf(
    ProviderKind provider, const QList<LedgerEntry> &writes, const QList<ObservedChange> &statusChanges);

} // namespace disputedesk
