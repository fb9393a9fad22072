// How an account comes to its key, and what is said where there is none: the fifth part of SyncDesk.
#include "app/desktop/syncdesk.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

void SyncDesk::connectKey(const QUuid &account)
{
    Entry &entry = *this->entry(account);
    if (!entry.keyGiven.isEmpty())
        return useKey(account, std::exchange(entry.keyGiven, {}), true);
    whenDone(m_keys.read(account), this, [this, account](const StoreResult<Secret> &key) {
        Entry *const found = this->entry(account);
        if (!found || found->session->hasKey())
            return; // asked twice, or a newer key was entered meanwhile
        if (key)
            return useKey(account, *key, found->asked || hold() != RefreshHold::Metered);
        failed(account, key.error());
    });
}

void SyncDesk::useKey(const QUuid &account, const Secret &key, bool asked)
{
    Entry &entry = *this->entry(account);
    if (entry.session->isSending()) { // that write ends under the key it began with
        entry.keyGiven = key;
        return;
    }
    entry.session->setStopped(false);
    Q_EMIT noticeGone(keyNotice(account));
    entry.session->setKey(key);
    if (entry.session->writes())
        entry.session->writes()->takeUpOpen();
    if (asked)
        return read(entry, true);
    entry.waiting = true;
    m_sidebar.setState(account, SidebarModel::AccountState::Idle);
    Q_EMIT waiting(account);
    Q_EMIT statusChanged();
}

void SyncDesk::useWaitingKey(const QUuid &account)
{
    const Entry *const found = entry(account);
    if (found && !found->keyGiven.isEmpty() && !found->session->isSending())
        connectKey(account);
}

void SyncDesk::setKey(const QUuid &account, const Secret &key)
{
    if (entry(account))
        useKey(account, key, true);
}

void SyncDesk::askForKey(const Entry &entry, const Error &error)
{
    const Account &account = entry.session->account();
    const QString name = visibleText(account.label);
    const bool missing = error.kind == ErrorKind::KeyMissing || error.kind == ErrorKind::KeyStoreFailed;
    const bool isEmpty = !entry.status.lastSync.isValid(); // neither the cache nor this run has read anything
    const QString said = missing && entry.cacheClosed
        ? tr("The key of %1 is in the vault, which is closed. Enter the key, or restart Disputedesk and open the "
             "vault.")
              .arg(name)
        : missing && isEmpty ? tr("The key of %1 is not at hand. Nothing can be read or sent.").arg(name)
        : missing
        ? tr("The key of %1 is not at hand. What was read before is shown; nothing can be read or sent.").arg(name)
        : (isEmpty ? tr("%1 refused the key of %2. Nothing can be read or sent.")
                   : tr("%1 refused the key of %2. What was read before is shown; nothing can be read or sent."))
              .arg(providerName(account.provider), name);
    Q_EMIT noticed(keyNotice(account.id), said, tr("Enter key…"));
}

} // namespace disputedesk
