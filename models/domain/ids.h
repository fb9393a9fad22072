#pragma once

#include "models/domain/provider.h"

#include <QString>

#include <string_view>

namespace disputedesk {

/// The kinds of objects whose ids may enter a request's path.
enum class IdKind { Dispute, Charge, Document };

/// True when `id` has the provider's form and nothing else: checked before it enters a path (safety.md D3).
/// Omise: ^dspt(_test)?_[0-9a-z]{1,64}$ and likewise chrg, docu; the others: dp_/du_, ch_/py_, file_ with
/// [0-9A-Za-z]{1,64}.
bool isValidId(ProviderKind provider, IdKind kind, const QString &id);
bool isValidId(ProviderKind provider, IdKind kind, std::string_view id);
/// Omise ids carry the mode; the others do not: then `fallback`.
Mode modeOfId(ProviderKind provider, const QString &id, Mode fallback);
Mode modeOfId(ProviderKind provider, std::string_view id, Mode fallback);

} // namespace disputedesk
