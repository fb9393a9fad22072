#pragma once

#include "models/store/keyring.h"
#include "models/store/keystore.h"

#include <memory>

namespace disputedesk {

/// Asks `keyring` once for an entry that nobody has; true when it answers. Ends after `deadlineMs` whatever happens, as
/// false. Needs the event loop of the calling thread.
QFuture<bool> keyringAnswers(const std::shared_ptr<Keyring> &keyring, int deadlineMs = 3000);

/// The keyring's store when the keyring answered, else one that may have a vault in `vaultFolder`, or, without such a
/// folder, the one of this run only: the caller shows protection(), so the fallback is never silent (K8).
std::unique_ptr<KeyStore> makeKeyStore(
    std::shared_ptr<Keyring> keyring, bool answers, const QString &vaultFolder = QString());

} // namespace disputedesk
