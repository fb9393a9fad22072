#include "models/domain/provider.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

QString providerName(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::Omise: return u"Omise"_s;
    case ProviderKind::WooshPay: return u"WooshPay"_s;
    case ProviderKind::Stripe: return u"Stripe"_s;
    }
    return {};
}

QString verbName(HttpVerb verb)
{
    switch (verb) {
    case HttpVerb::Get: return u"GET"_s;
    case HttpVerb::Post: return u"POST"_s;
    case HttpVerb::Patch: return u"PATCH"_s;
    case HttpVerb::Delete: return u"DELETE"_s;
    }
    return {};
}

} // namespace disputedesk
