#include "models/providers/providerfactory.h"

#include "models/providers/omise/omiseclient.h"
#include "models/providers/omise/omisecodec.h"
#include "models/providers/stripe/stripeclient.h"
#include "models/providers/stripe/stripecodec.h"
#include "models/providers/stripe/stripedialect.h"
#include "models/providers/wooshpay/wooshpaydialect.h"

namespace disputedesk {

std::unique_ptr<Provider> makeProvider(
    const Account &account, Secret key, QNetworkAccessManager &network, ProviderOptions options)
{
    const auto stripeFamily = [&](const stripe::Dialect &dialect) {
        return std::make_unique<StripeClient>(account, std::move(key), dialect, network, std::move(options));
    };
    switch (account.provider) {
    case ProviderKind::Omise: return makeOmise(account, std::move(key), network, std::move(options));
    case ProviderKind::WooshPay: return stripeFamily(wooshpay::wooshpayDialect());
    case ProviderKind::Stripe: return stripeFamily(stripe::stripeDialect());
    }
    return nullptr;
}

DisputeDecoder makeDisputeDecoder(const Account &account)
{
    const auto stripeFamily = [mode = account.mode](const stripe::Dialect &dialect) -> DisputeDecoder {
        return [mode, &dialect](const QByteArray &raw) { return stripe::decodeDispute(raw, dialect, mode); };
    };
    switch (account.provider) {
    case ProviderKind::Omise: return omise::decodeDispute;
    case ProviderKind::WooshPay: return stripeFamily(wooshpay::wooshpayDialect());
    case ProviderKind::Stripe: return stripeFamily(stripe::stripeDialect());
    }
    return {};
}

std::unique_ptr<Provider> makeOmise(
    const Account &account, Secret key, QNetworkAccessManager &network, ProviderOptions options)
{
    return std::make_unique<OmiseClient>(account, std::move(key), network, std::move(options));
}

} // namespace disputedesk
