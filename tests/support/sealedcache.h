#pragma once

#include "models/store/cachestore.h"
#include "models/store/sealkey.h"

#include <memory>

namespace disputedesk::test {

/// The key of every test's cache: a file is opened again by whoever comes later, in a process of its own too.
inline SealKey cacheKey() { return *SealKey::fromSecret(Secret(QByteArray(int(SealKey::kBytes), 'k').toBase64())); }

/// A CacheStore with its key, for open().
template <typename... Arguments> std::unique_ptr<CacheStore> aCache(Arguments &&...arguments)
{
    auto cache = std::make_unique<CacheStore>(std::forward<Arguments>(arguments)...);
    cache->setKey(cacheKey());
    return cache;
}

} // namespace disputedesk::test
