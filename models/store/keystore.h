#pragma once

#include "models/domain/error.h"
#include "models/domain/secret.h"

#include <QFuture>
#include <QUuid>

namespace disputedesk {

class KeyVault;

/// How well keys are kept; the status bar says it.
enum class KeyProtection {
    Keyring,
    Vault, ///< a file that a passphrase opens, and it is open
    ClosedVault, ///< there is one, but not in this run: keys that are entered are for this run only
    ThisRunOnly
};

/// What a key of an account is for.
enum class KeyPurpose : quint8 {
    Provider, ///< the provider's own, for its API
    Cache, ///< what the account's cache is sealed with
    Ledger, ///< no key: how far the ledger of a data folder had come (LedgerWitness); the id stands for the folder
};

/// Where keys live, under the account's random id and what they are for. Implementations: the system keyring through
/// QtKeychain or the Windows Credential Manager, a vault with a passphrase, memory. Never a file in plain text, never a
/// silent fallback (safety.md K1).
class KeyStore {
public:
    virtual ~KeyStore() = default;

    virtual KeyProtection protection() const = 0;
    /// The store itself where it keeps, or could keep, a vault; else null.
    virtual KeyVault *vault() { return nullptr; }
    /// KeyMissing when there is none, KeyStoreFailed when the keyring refused.
    virtual QFuture<StoreResult<Secret>> read(const QUuid &account, KeyPurpose purpose = KeyPurpose::Provider) = 0;
    /// Writes, reads back and compares (F14).
    virtual QFuture<StoreResult<Done>> write(
        const QUuid &account, const Secret &key, KeyPurpose purpose = KeyPurpose::Provider) = 0;
    virtual QFuture<StoreResult<Done>> remove(const QUuid &account, KeyPurpose purpose = KeyPurpose::Provider) = 0;
};

} // namespace disputedesk
