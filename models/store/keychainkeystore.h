#pragma once

#include "models/store/keyring.h"
#include "models/store/keystore.h"

#include <memory>

namespace disputedesk {

/// Keys in the system's keyring, under disputedesk/<account uuid>, of caches disputedesk/cache/<account uuid>. A write
/// counts when it was read back the same: a keyring may report success for a write that failed (F14).
class KeychainKeyStore : public KeyStore {
public:
    explicit KeychainKeyStore(std::shared_ptr<Keyring> keyring);

    KeyProtection protection() const override { return KeyProtection::Keyring; }
    QFuture<StoreResult<Secret>> read(const QUuid &account, KeyPurpose purpose = KeyPurpose::Provider) override;
    QFuture<StoreResult<Done>> write(
        const QUuid &account, const Secret &key, KeyPurpose purpose = KeyPurpose::Provider) override;
    QFuture<StoreResult<Done>> remove(const QUuid &account, KeyPurpose purpose = KeyPurpose::Provider) override;

    static QString nameOf(const QUuid &account, KeyPurpose purpose = KeyPurpose::Provider);

private:
    std::shared_ptr<Keyring> m_keyring;
};

} // namespace disputedesk
