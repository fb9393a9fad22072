#pragma once

#include "models/domain/provider.h"

#include <QStringView>

#include <optional>

namespace disputedesk {

/// "omise", "wooshpay", "stripe": how our own files spell a provider, and back.
QString providerWord(ProviderKind kind);
std::optional<ProviderKind> providerFromWord(QStringView word);

} // namespace disputedesk
