#include "models/store/memorykeystore.h"

#include "models/domain/asyncresult.h"
#include "models/store/storeerror.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

QFuture<StoreResult<Secret>> MemoryKeyStore::read(const QUuid &account)
{
    const auto key = m_keys.constFind(account);
    if (key == m_keys.cend())
        return readyFuture<StoreResult<Secret>>(storeFailure(ErrorKind::KeyMissing, u"no key in this run"_s));
    return readyFuture<StoreResult<Secret>>(*key);
}

QFuture<StoreResult<Done>> MemoryKeyStore::write(const QUuid &account, const Secret &key)
{
    m_keys.insert(account, key);
    return readyFuture<StoreResult<Done>>(Done{});
}

QFuture<StoreResult<Done>> MemoryKeyStore::remove(const QUuid &account)
{
    m_keys.remove(account);
    return readyFuture<StoreResult<Done>>(Done{});
}

} // namespace disputedesk
