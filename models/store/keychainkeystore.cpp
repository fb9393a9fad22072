#include "models/store/keychainkeystore.h"

#include "models/store/storeerror.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// The details of a keyring are texts of its own; no key is in them.
template <typename T> StoreResult<T> refusal(const Keyring::Answer &answer)
{
    const bool missing = answer.outcome == Keyring::Outcome::Missing;
    return storeFailure(missing ? ErrorKind::KeyMissing : ErrorKind::KeyStoreFailed, answer.detail);
}

QLatin1StringView folderOf(KeyPurpose purpose)
{
    switch (purpose) {
    case KeyPurpose::Provider: return "disputedesk/"_L1;
    case KeyPurpose::Cache: return "disputedesk/cache/"_L1;
    case KeyPurpose::Ledger: return "disputedesk/ledger/"_L1;
    }
    return "disputedesk/"_L1;
}

template <typename T> struct Reply {
    Reply() { promise->start(); }
    void give(StoreResult<T> result) const
    {
        promise->addResult(std::move(result));
        promise->finish();
    }
    std::shared_ptr<QPromise<StoreResult<T>>> promise = std::make_shared<QPromise<StoreResult<T>>>();
};
} // namespace

KeychainKeyStore::KeychainKeyStore(std::shared_ptr<Keyring> keyring)
    : m_keyring(std::move(keyring))
{
}

QString KeychainKeyStore::nameOf(const QUuid &account, KeyPurpose purpose)
{
    return folderOf(purpose) + account.toString(QUuid::WithoutBraces); // whole: Windows ignores the service (F14)
}

QFuture<StoreResult<Secret>> KeychainKeyStore::read(const QUuid &account, KeyPurpose purpose)
{
    const Reply<Secret> reply;
    m_keyring->read(nameOf(account, purpose), [reply](const Keyring::Answer &answer) {
        if (answer.outcome != Keyring::Outcome::Ok)
            reply.give(refusal<Secret>(answer));
        else if (answer.secret.isEmpty())
            reply.give(storeFailure(ErrorKind::KeyMissing, u"the keyring's entry is empty"_s));
        else
            reply.give(answer.secret);
    });
    return reply.promise->future();
}

QFuture<StoreResult<Done>> KeychainKeyStore::write(const QUuid &account, const Secret &key, KeyPurpose purpose)
{
    const Reply<Done> reply;
    // The keyring goes along: the store may be gone before the answer.
    m_keyring->write(nameOf(account, purpose), key,
        [reply, key, keyring = m_keyring, name = nameOf(account, purpose)](const Keyring::Answer &written) {
            if (written.outcome != Keyring::Outcome::Ok)
                return reply.give(storeFailure(ErrorKind::KeyStoreFailed, written.detail));
            keyring->read(name, [reply, key](const Keyring::Answer &back) {
                if (back.outcome == Keyring::Outcome::Ok && back.secret.reveal() == key.reveal())
                    reply.give(Done{});
                else
                    reply.give(
                        storeFailure(ErrorKind::KeyStoreFailed, u"the keyring did not keep the key: "_s + back.detail));
            });
        });
    return reply.promise->future();
}

QFuture<StoreResult<Done>> KeychainKeyStore::remove(const QUuid &account, KeyPurpose purpose)
{
    const Reply<Done> reply;
    m_keyring->remove(nameOf(account, purpose), [reply](const Keyring::Answer &answer) {
        if (answer.outcome == Keyring::Outcome::Ok || answer.outcome == Keyring::Outcome::Missing)
            reply.give(Done{});
        else
            reply.give(refusal<Done>(answer));
    });
    return reply.promise->future();
}

} // namespace disputedesk
