#include "models/providers/providerfactory.h"

#include "models/providers/omise/omiseclient.h"

namespace disputedesk {

std::unique_ptr<Provider> makeProvider(
    const Account &account, Secret key, QNetworkAccessManager &network, ProviderOptions options)
{
    switch (account.provider) {
    case ProviderKind::Omise: return makeOmise(account, std::move(key), network, std::move(options));
    case ProviderKind::WooshPay:
    case ProviderKind::Stripe: break;
    }
    return nullptr;
}

std::unique_ptr<Provider> makeOmise(
    const Account &account, Secret key, QNetworkAccessManager &network, ProviderOptions options)
{
    return std::make_unique<OmiseClient>(account, std::move(key), network, std::move(options));
}

} // namespace disputedesk
