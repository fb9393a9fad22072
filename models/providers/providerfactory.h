#pragma once

#include "models/domain/account.h"
#include "models/domain/secret.h"
#include "models/providers/options.h"
#include "models/providers/provider.h"

#include <memory>

namespace disputedesk {

/// The account's provider; `network` (one per account, K6) outlives it.
std::unique_ptr<Provider> makeProvider(
    const Account &account, Secret key, QNetworkAccessManager &network, ProviderOptions options = {});
/// The Omise one alone.
std::unique_ptr<Provider> makeOmise(
    const Account &account, Secret key, QNetworkAccessManager &network, ProviderOptions options = {});

} // namespace disputedesk
