#pragma once

#include "models/store/keyring.h"
#include "models/store/keystore.h"

#include <memory>

namespace disputedesk {

/// Keys in the system's keyring, under disputedesk/<account uuid>. A write counts when it was read back the same: a
/// keyring may report success for a write that failed (F14).
class KeychainKeyStore : public KeyStore {
public:
    explicit KeychainKeyStore(std::shared_ptr<Keyring> keyring);

    KeyProtection protection() const override { return KeyProtection::Keyring; }
    QFuture<StoreResult<Secret>> read(const QUuid &account) override;
    QFuture<StoreResult<Done>> write(const QUuid &account, const Secret &key) override;
    QFuture<StoreResult<Done>> remove(const QUuid &account) override;

    static QString nameOf(const QUuid &account);

private:
    std::shared_ptr<Keyring> m_keyring;
};

} // namespace disputedesk
