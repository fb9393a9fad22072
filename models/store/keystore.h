#pragma once

#include "models/domain/error.h"
#include "models/domain/secret.h"

#include <QFuture>
#include <QUuid>

namespace disputedesk {

/// How well keys are kept; the status bar says it.
enum class KeyProtection { Keyring, ThisRunOnly };

/// Where provider keys live, under the account's random id. Implementations: the system keyring through QtKeychain
/// or the Windows Credential Manager, memory. Never a file in plain text, never a silent fallback (safety.md K1).
class KeyStore {
public:
    virtual ~KeyStore() = default;

    virtual KeyProtection protection() const = 0;
    /// KeyMissing when there is none, KeyStoreFailed when the keyring refused.
    virtual QFuture<StoreResult<Secret>> read(const QUuid &account) = 0;
    /// Writes, reads back and compares (F14).
    virtual QFuture<StoreResult<Done>> write(const QUuid &account, const Secret &key) = 0;
    virtual QFuture<StoreResult<Done>> remove(const QUuid &account) = 0;
};

} // namespace disputedesk
