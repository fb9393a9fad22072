#pragma once

#include "app/sandbox/sandbox.h"
#include "models/domain/provider.h"

namespace disputedesk::test {

/// The sandbox's own name of a provider: it shares no code with the clients.
inline sandbox::Api apiOf(ProviderKind provider)
{
    switch (provider) {
    case ProviderKind::Omise: break;
    case ProviderKind::WooshPay: return sandbox::Api::WooshPay;
    case ProviderKind::Stripe: return sandbox::Api::Stripe;
    }
    return sandbox::Api::Omise;
}

/// A sandbox with so many disputes at `provider`. Omise is always there, with one where it is not meant.
inline sandbox::Sandbox::Options sandboxFor(ProviderKind provider, int disputes)
{
    sandbox::Sandbox::Options options;
    options.disputes = provider == ProviderKind::Omise ? disputes : 1;
    options.wooshpay = provider == ProviderKind::WooshPay;
    options.stripe = provider == ProviderKind::Stripe;
    options.wooshpayDisputes = options.stripeDisputes = disputes;
    return options;
}

} // namespace disputedesk::test
