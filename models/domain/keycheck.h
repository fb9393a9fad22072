#pragma once

#include "models/domain/provider.h"
#include "models/domain/result.h"

#include <QString>
#include <QUrl>

namespace disputedesk {

/// Why a key is refused where it is typed, before anything is sent.
enum class KeyProblem {
    Empty,
    HasSpaces, ///< white space or control characters inside
    PublicKey, ///< pkey_… or pk_…
    OtherProvider, ///< a WooshPay or Stripe key for Omise, or the other way round
    AlreadyEncoded, ///< looks like base64 of "key:"
    UnknownPrefix,
    TooShort,
    LiveKeyOnTestHost, ///< a live key with a loopback or test address
};

/// Tells live from test by the key's own prefix: skey_test_… and skey_… (Omise), sk_test_… and sk_live_… (others),
/// rk_test_… and rk_live_… (Stripe's restricted keys). `baseUrl` empty means the provider's own host.
Result<Mode, KeyProblem> checkKey(ProviderKind provider, const QString &key, const QUrl &baseUrl);

} // namespace disputedesk
