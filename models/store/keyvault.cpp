#include "models/store/keyvault.h"

#include "models/domain/asyncresult.h"
#include "models/store/storeerror.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QByteArray prefixOf(KeyPurpose purpose)
{
    switch (purpose) {
    case KeyPurpose::Provider: return "provider/";
    case KeyPurpose::Cache: return "cache/";
    case KeyPurpose::Ledger: return "ledger/";
    }
    return "provider/";
}

QByteArray nameOf(const QUuid &account, KeyPurpose purpose)
{
    return prefixOf(purpose) + account.toByteArray(QUuid::WithoutBraces);
}

/// What a name says; nothing for one that this version did not write.
std::optional<std::pair<QUuid, KeyPurpose>> meantBy(const QByteArray &name)
{
    for (const KeyPurpose purpose : {KeyPurpose::Provider, KeyPurpose::Cache, KeyPurpose::Ledger}) {
        const QByteArray prefix = prefixOf(purpose);
        const QUuid account =
            name.startsWith(prefix) ? QUuid::fromString(QLatin1StringView(name.sliced(prefix.size()))) : QUuid();
        if (!account.isNull())
            return std::pair(account, purpose);
    }
    return std::nullopt;
}
} // namespace

KeyVault::KeyVault(const QString &folder, vault::Cost cost)
    : m_file(std::make_shared<VaultFile>(folder, cost))
{
}

KeyVault::~KeyVault() = default;

bool KeyVault::isIn(const QString &folder)
{
    const QFileInfo file(VaultFile::pathIn(folder));
    return file.exists() || file.isSymLink();
}

KeyProtection KeyVault::protection() const
{
    switch (m_state) {
    case State::Open: return KeyProtection::Vault;
    case State::Closed:
    case State::Unusable: return KeyProtection::ClosedVault;
    case State::Absent: break;
    }
    return KeyProtection::ThisRunOnly;
}

/// Runs `job` on the thread, then `use` on the caller's, then tells whoever waits.
template <typename T, typename Job, typename Use> QFuture<T> KeyVault::onThread(Job job, Use use)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    whenDone(m_thread.run<T>([file = m_file, job = std::move(job)] { return job(*file); }), &m_context,
        [promise, use = std::move(use)](const T &answer) {
            use(answer);
            promise->addResult(answer);
            promise->finish();
        });
    return promise->future();
}

QFuture<StoreResult<Secret>> KeyVault::read(const QUuid &account, KeyPurpose purpose)
{
    const auto key = m_keys.find({account, purpose});
    if (key == m_keys.end())
        return readyFuture<StoreResult<Secret>>(storeFailure(ErrorKind::KeyMissing, u"no such key is at hand"_s));
    return readyFuture<StoreResult<Secret>>(key->second);
}

QFuture<StoreResult<Done>> KeyVault::write(const QUuid &account, const Secret &key, KeyPurpose purpose)
{
    return put(account, purpose, key);
}

QFuture<StoreResult<Done>> KeyVault::remove(const QUuid &account, KeyPurpose purpose)
{
    return put(account, purpose, std::nullopt);
}

void KeyVault::keep(const QUuid &account, KeyPurpose purpose, const std::optional<Secret> &key)
{
    if (key)
        m_keys.insert_or_assign({account, purpose}, *key);
    else
        m_keys.erase({account, purpose});
}

QFuture<StoreResult<Done>> KeyVault::put(const QUuid &account, KeyPurpose purpose, const std::optional<Secret> &key)
{
    if (m_state != State::Open && !m_making) {
        keep(account, purpose, key);
        return readyFuture<StoreResult<Done>>(Done{});
    }
    return onThread<StoreResult<Done>>(
        [name = nameOf(account, purpose), key](VaultFile &file) -> StoreResult<Done> {
            const VaultAnswer answer = file.put(name, key);
            if (answer || answer.outcome == VaultOutcome::NoVault) // none was made, or it went: for this run
                return Done{};
            return storeFailure(ErrorKind::KeyStoreFailed, answer.detail);
        },
        [this, account, purpose, key](const StoreResult<Done> &done) {
            if (done)
                keep(account, purpose, key);
        });
}

QFuture<VaultAnswer> KeyVault::look()
{
    return onThread<VaultAnswer>([](VaultFile &file) { return file.look(); },
        [this](const VaultAnswer &answer) {
            if (m_state == State::Open || m_making) // somebody was quicker: what was made is not shut again
                return;
            const bool none = answer.outcome == VaultOutcome::NoVault || answer.outcome == VaultOutcome::Damaged;
            m_state = answer ? State::Closed : none ? State::Absent : State::Unusable;
        });
}

QFuture<VaultAnswer> KeyVault::make(const Secret &passphrase)
{
    vault::Entries entries;
    for (const auto &[place, key] : m_keys)
        entries.insert_or_assign(nameOf(place.first, place.second), key);
    m_making = true; // a key that comes meanwhile goes into it too
    return onThread<VaultAnswer>(
        [passphrase, entries = std::move(entries)](VaultFile &file) { return file.make(passphrase, entries); },
        [this](const VaultAnswer &answer) {
            m_making = false;
            if (answer)
                m_state = State::Open;
        });
}

QFuture<VaultAnswer> KeyVault::open(const Secret &passphrase)
{
    const auto entries = std::make_shared<vault::Entries>();
    return onThread<VaultAnswer>([passphrase, entries](VaultFile &file) { return file.open(passphrase, *entries); },
        [this, entries](const VaultAnswer &answer) {
            if (answer.outcome == VaultOutcome::Damaged || answer.outcome == VaultOutcome::NoVault)
                m_state = State::Absent;
            else if (answer.outcome == VaultOutcome::Newer)
                m_state = State::Unusable;
            if (!answer)
                return;
            m_state = State::Open;
            for (const auto &[name, key] : *entries)
                if (const auto place = meantBy(name))
                    keep(place->first, place->second, key);
        });
}

QFuture<VaultAnswer> KeyVault::check(const Secret &passphrase)
{
    return onThread<VaultAnswer>([passphrase](VaultFile &file) { return file.check(passphrase); }, [](const auto &) {});
}

QFuture<VaultAnswer> KeyVault::change(const Secret &passphrase, const Secret &fresh)
{
    return onThread<VaultAnswer>(
        [passphrase, fresh](VaultFile &file) { return file.change(passphrase, fresh); }, [](const auto &) {});
}

QFuture<VaultAnswer> KeyVault::removeFile()
{
    return onThread<VaultAnswer>([](VaultFile &file) { return file.remove(); },
        [this](const VaultAnswer &answer) {
            if (answer)
                m_state = State::Absent;
        });
}

} // namespace disputedesk
