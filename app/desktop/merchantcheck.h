#pragma once

#include "models/items/disputeindex.h"
#include "models/providers/provider.h"

#include <QStringList>

#include <functional>

namespace disputedesk {

// WooshPay names no account for a key (contracts/wooshpay.md): what tells one merchant from another is which disputes
// a key opens. Where no dispute was read yet, two accounts of one merchant stand side by side; what the one has not
// settled holds the other back all the same, by the dispute's id (armIntent).

/// The ids of the account's newest disputes that are here, three at most.
QStringList newestDisputes(const DisputeIndex &index, const QUuid &account);
/// Whether the provider's key opens one of these disputes, asked one after the other; an error that tells neither
/// (network, 429, 5xx) is handed on. Silent once `context` is gone.
void seesAnyOf(Provider &provider, const QStringList &ids, QObject *context,
    const std::function<void(const ApiResult<bool> &)> &use);

} // namespace disputedesk
