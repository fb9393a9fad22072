#pragma once

#include <QMetaType>
#include <QString>

namespace disputedesk {

/// The payment providers that the domain knows; a new one is a value here, a folder under models/providers/ and a row
/// in the capability table.
enum class ProviderKind : quint8 { Omise, WooshPay, Stripe };

/// Live money or test data; the two never share a table (safety.md P4).
enum class Mode : quint8 { Test, Live };

/// HTTP verb of a write; Omise's accept and close answer to POST (seed) or PATCH (recorded traffic).
enum class HttpVerb : quint8 { Get, Post, Patch, Delete };

/// The provider's own name, not translated.
QString providerName(ProviderKind kind);
/// "GET", "POST", "PATCH", "DELETE".
QString verbName(HttpVerb verb);

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::ProviderKind)
Q_DECLARE_METATYPE(disputedesk::Mode)
