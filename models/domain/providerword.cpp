#include "models/domain/providerword.h"

namespace disputedesk {

QString providerWord(ProviderKind kind) { return providerName(kind).toLower(); }

std::optional<ProviderKind> providerFromWord(QStringView word)
{
    for (const ProviderKind kind : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe})
        if (word == providerWord(kind))
            return kind;
    return std::nullopt;
}

} // namespace disputedesk
