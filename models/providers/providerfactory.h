#pragma once

#include "models/domain/account.h"
#include "models/domain/disputebatch.h"
#include "models/domain/secret.h"
#include "models/providers/options.h"
#include "models/providers/provider.h"

#include <memory>

namespace disputedesk {

/// The account's provider; `network` (one per account, K6) outlives it.
std::unique_ptr<Provider> makeProvider(
    const Account &account, Secret key, QNetworkAccessManager &network, ProviderOptions options = {});
/// Reads an object of the account's lists whole; needs no network and no key.
DisputeDecoder makeDisputeDecoder(const Account &account);
/// The Omise one alone.
std::unique_ptr<Provider> makeOmise(
    const Account &account, Secret key, QNetworkAccessManager &network, ProviderOptions options = {});

} // namespace disputedesk
