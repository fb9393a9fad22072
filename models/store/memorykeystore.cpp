#include "models/store/memorykeystore.h"

#include "models/domain/asyncresult.h"
#include "models/store/storeerror.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

QFuture<StoreResult<Secret>> MemoryKeyStore::read(const QUuid &account, KeyPurpose purpose)
{
    const auto key = m_keys.find({account, purpose});
    if (key == m_keys.end())
        return readyFuture<StoreResult<Secret>>(storeFailure(ErrorKind::KeyMissing, u"no key in this run"_s));
    return readyFuture<StoreResult<Secret>>(key->second);
}

QFuture<StoreResult<Done>> MemoryKeyStore::write(const QUuid &account, const Secret &key, KeyPurpose purpose)
{
    m_keys.insert_or_assign({account, purpose}, key);
    return readyFuture<StoreResult<Done>>(Done{});
}

QFuture<StoreResult<Done>> MemoryKeyStore::remove(const QUuid &account, KeyPurpose purpose)
{
    m_keys.erase({account, purpose});
    return readyFuture<StoreResult<Done>>(Done{});
}

} // namespace disputedesk
