#pragma once

#include "models/store/keystore.h"

#include <map>
#include <utility>

namespace disputedesk {

/// Keys of this run only: nothing of them is written anywhere.
class MemoryKeyStore : public KeyStore {
public:
    KeyProtection protection() const override { return KeyProtection::ThisRunOnly; }
    QFuture<StoreResult<Secret>> read(const QUuid &account, KeyPurpose purpose = KeyPurpose::Provider) override;
    QFuture<StoreResult<Done>> write(
        const QUuid &account, const Secret &key, KeyPurpose purpose = KeyPurpose::Provider) override;
    QFuture<StoreResult<Done>> remove(const QUuid &account, KeyPurpose purpose = KeyPurpose::Provider) override;

private:
    std::map<std::pair<QUuid, KeyPurpose>, Secret> m_keys;
};

} // namespace disputedesk
