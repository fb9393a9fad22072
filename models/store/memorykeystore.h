#pragma once

#include "models/store/keystore.h"

#include <QHash>

namespace disputedesk {

/// Keys of this run only: nothing of them is written anywhere.
class MemoryKeyStore : public KeyStore {
public:
    KeyProtection protection() const override { return KeyProtection::ThisRunOnly; }
    QFuture<StoreResult<Secret>> read(const QUuid &account) override;
    QFuture<StoreResult<Done>> write(const QUuid &account, const Secret &key) override;
    QFuture<StoreResult<Done>> remove(const QUuid &account) override;

private:
    QHash<QUuid, Secret> m_keys;
};

} // namespace disputedesk
