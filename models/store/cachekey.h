#pragma once

#include "models/store/keystore.h"
#include "models/store/sealkey.h"

#include <chrono>
#include <functional>

class QObject;

namespace disputedesk {

/// What an account's cache is sealed with.
struct CacheKey {
    SealKey key;
    bool kept = false; ///< by the key store; else it is for this run only, whatever the store is
};

/// Hands `use` the key of an account's cache, once, on `context`'s thread: the one that `keys` has, else a fresh one,
/// which is kept there. A store that refuses, or does not answer in time, costs the cache and nothing more: the key is
/// a fresh one then, for this run. `keys` has to outlive `context`.
void withCacheKey(KeyStore &keys, const QUuid &account, QObject *context, std::function<void(const CacheKey &)> use,
    std::chrono::milliseconds deadline = std::chrono::seconds(20));

} // namespace disputedesk
