#pragma once

#include "models/store/keystore.h"
#include "models/store/storethread.h"
#include "models/store/vaultfile.h"

#include <QObject>

#include <map>
#include <memory>
#include <utility>

namespace disputedesk {

/// Keys of this run, and, once a person made or opened a vault, in a file that their passphrase opens (decision 0034).
/// Argon2id and the disk are a thread's of its own: nothing here waits. Answers come on the caller's thread.
class KeyVault : public KeyStore {
public:
    enum class State {
        Absent, ///< none: keys are for this run
        Closed, ///< one that was not opened
        Open,
        Unusable, ///< one that this version cannot use, or not now; it is left as it is
    };
    /// `folder` is where the file lies, or would lie. look() comes first.
    explicit KeyVault(const QString &folder, vault::Cost cost = {});
    ~KeyVault() override;

    /// Whether there is one in that folder, of whatever kind.
    static bool isIn(const QString &folder);

    State state() const { return m_state; }
    KeyProtection protection() const override;
    KeyVault *vault() override { return this; }
    QFuture<StoreResult<Secret>> read(const QUuid &account, KeyPurpose purpose = KeyPurpose::Provider) override;
    QFuture<StoreResult<Done>> write(
        const QUuid &account, const Secret &key, KeyPurpose purpose = KeyPurpose::Provider) override;
    QFuture<StoreResult<Done>> remove(const QUuid &account, KeyPurpose purpose = KeyPurpose::Provider) override;

    /// Whether there is one; a damaged one is set aside.
    QFuture<VaultAnswer> look();
    /// Makes one and puts this run's keys into it; where there is none.
    QFuture<VaultAnswer> make(const Secret &passphrase);
    QFuture<VaultAnswer> open(const Secret &passphrase);
    /// Whether this is the open one's passphrase.
    QFuture<VaultAnswer> check(const Secret &passphrase);
    QFuture<VaultAnswer> change(const Secret &passphrase, const Secret &fresh);
    /// Removes the file, open or closed; the keys of this run stay for this run.
    QFuture<VaultAnswer> removeFile();

private:
    using Keys = std::map<std::pair<QUuid, KeyPurpose>, Secret>;
    template <typename T, typename Job, typename Use> QFuture<T> onThread(Job job, Use use);
    QFuture<StoreResult<Done>> put(const QUuid &account, KeyPurpose purpose, const std::optional<Secret> &key);
    void keep(const QUuid &account, KeyPurpose purpose, const std::optional<Secret> &key);

    State m_state = State::Absent;
    bool m_making = false;
    Keys m_keys; ///< of this run, and the vault's while it is open
    std::shared_ptr<VaultFile> m_file; ///< the thread's
    StoreThread m_thread;
    QObject m_context; ///< answers come while it lives
};

} // namespace disputedesk
