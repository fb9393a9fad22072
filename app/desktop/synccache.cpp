// How an account's cache is opened, and what is said of it: the fourth part of SyncDesk.
#include "app/desktop/storewhy.h"
#include "app/desktop/syncdesk.h"
#include "models/domain/displaytext.h"
#include "models/store/cachekey.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

void SyncDesk::openCache(const QUuid &account)
{
    AccountSession *const session = this->session(account);
    if (!session)
        return;
    const auto use = [this, account, session = QPointer(session)](const CacheKey &key) {
        if (!session || this->session(account) != session)
            return; // ended meanwhile, or begun anew
        if (!key.kept)
            Q_EMIT noticed(keyringNotice(account),
                (m_keys.protection() == KeyProtection::Vault
                        ? tr("The vault does not keep the key of the cache of %1. The cache is for this run only: at "
                             "the "
                             "next start it is read again from the provider.")
                        : tr("The keyring does not keep the key of the cache of %1. The cache is for this run only: at "
                             "the next start it is read again from the provider."))
                    .arg(visibleText(session->account().label)),
                tr("Close"));
        session->cache().setKey(key.key);
        session->feed().loadCache();
    };
    // The vault may be opened at the next start: what its keys seal is neither read nor replaced till then.
    Entry &opening = *entry(account);
    opening.cacheClosed = !session->account().demo && m_keys.protection() == KeyProtection::ClosedVault;
    if (opening.cacheClosed)
        return session->feed().loadCache();
    if (session->account().demo) // sample data: nothing of it is kept anywhere
        return use({SealKey::random(), true});
    withCacheKey(m_keys, account, session, use);
}

void SyncDesk::cacheLoaded(const QUuid &account, CacheStore::Opened how, const LastReading &last)
{
    using Opened = CacheStore::Opened;
    Entry &loaded = *entry(account);
    loaded.status.loading = false;
    loaded.status.lastSync = last.at;
    loaded.status.partial = last.partial;
    loaded.hasAll = last.hasAll;
    if (std::exchange(loaded.cacheEmptied, false))
        how = Opened::SetAside;
    loaded.cacheReadOnly = how == Opened::ReadOnly;
    const QString label = visibleText(loaded.session->account().label);
    QString said;
    if (how == Opened::KeyLost && loaded.session->account().demo)
        how = Opened::AsItWas; // left by a run that crashed: its key was for that run only, and nobody lost anything
    if (how == Opened::SetAside)
        said = tr("The cache of %1 was damaged. It was set aside and is being read again from the provider.");
    else if (how == Opened::ReadOnly)
        said = tr("The cache of %1 was made by a newer version of Disputedesk. It is shown, but nothing new is "
                  "kept in it.");
    else if (how == Opened::Outdated)
        said = tr("The cache of %1 was not sealed: an earlier version made it. It was removed and is being read again "
                  "from the provider, sealed from now on.");
    else if (how == Opened::KeyLost && m_keys.protection() == KeyProtection::Keyring) // else the status bar says it
        said = tr("The cache of %1 does not open with the key in the keyring. It was removed and is being read again "
                  "from the provider. Drafts and the record of what was sent are not in it.");
    else if (how == Opened::KeyLost && m_keys.protection() == KeyProtection::Vault)
        said = tr("The cache of %1 does not open with the key in the vault. It was removed and is being read again "
                  "from the provider. Drafts and the record of what was sent are not in it.");
    if (!said.isEmpty())
        Q_EMIT noticed(cacheNotice(account), said.arg(label), tr("Close"));
    markDrafts(account);
    Q_EMIT opened(account);
    connectKey(account);
}

void SyncDesk::cacheEmptied(const QUuid &account)
{
    Entry &emptied = *entry(account);
    emptied.session->feed().cacheEmptied();
    emptied.cacheEmptied = emptied.status.loading; // the end of the loading tells of it
    if (!emptied.status.loading || emptied.session->hasKey())
        refresh({account}, true);
}

void SyncDesk::cacheFailed(const QUuid &account, const Error &error)
{
    Entry &failed = *entry(account);
    if (failed.status.loading && failed.cacheEmptied && error.kind == ErrorKind::StoreDamaged)
        return cacheLoaded(account, CacheStore::Opened::SetAside, {}); // the new one is open and works
    const bool wasLoading = std::exchange(failed.status.loading, false);
    if (failed.cacheReadOnly && error.kind == ErrorKind::StoreReadOnly)
        return; // what is true of it was said when it was opened
    const bool closed = failed.cacheClosed;
    const QString label = visibleText(failed.session->account().label);
    const QString why =
        error.kind == ErrorKind::DiskFull ? tr("the disk is full: make room, then refresh") : detailText(error);
    if (wasLoading || !closed) // said once, when it was to be opened
        Q_EMIT noticed(cacheNotice(account),
            closed ? tr("The vault is closed: the cache of %1 stays as it is and is not used. What is read in this run "
                        "is not kept.")
                         .arg(label)
                   : tr("Disputes of %1 cannot be kept on this computer: %2. The list is right, but will not be there "
                        "offline.")
                         .arg(label, why),
            closed ? QString() : tr("Close"));
    if (wasLoading)
        connectKey(account); // without a cache the program still works online
}

} // namespace disputedesk
