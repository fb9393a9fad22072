// What the end of a refresh means for an account: the second part of SyncDesk.
#include "app/desktop/syncdesk.h"
#include "models/domain/displaytext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

void SyncDesk::finished(const QUuid &account, const SyncReport &report)
{
    Entry *const entry = this->entry(account);
    if (!entry)
        return;
    SyncStatus &status = entry->status;
    status.running = false;
    m_sidebar.setState(account, SidebarModel::AccountState::Idle);
    if (!report.cancelled) {
        status.lastSync = report.finishedAt;
        status.partial = !report.complete;
        if (report.clockCompared)
            status.clockAgreed = qAbs(report.clockSkewSeconds) < 24 * 3600;
        status.quarantined = report.broken.size();
        status.error.reset();
        entry->session->setKeyRefused(false);
        if (std::exchange(entry->stopped, false))
            Q_EMIT noticeGone(keyNotice(account)); // it is taken again
        setOffline(*entry, false);
        if (WriteDesk *writes = entry->session->writes())
            writes->takeUpOpen();
        const QString clockKey = u"clock"_s;
        if (qAbs(report.clockSkewSeconds) > 300)
            Q_EMIT noticed(clockKey,
                tr("This computer's clock differs from the provider's by %1 minutes: deadlines are shown wrong by that "
                   "much. Set the clock.")
                    .arg(report.clockSkewSeconds / 60),
                tr("Close"));
        else
            Q_EMIT noticeGone(clockKey);
        Q_EMIT synced(account);
    }
    markDrafts(account);
    entry->plan.ended(m_clock(), report.changed > 0);
    plan();
    Q_EMIT statusChanged();
}

void SyncDesk::failed(const QUuid &account, const Error &error)
{
    Entry *const entry = this->entry(account);
    if (!entry)
        return;
    entry->status.running = false;
    entry->status.error = error;
    entry->status.errorAccount = account;
    using State = SidebarModel::AccountState;
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TlsFailed:
    case ErrorKind::NotJson:
        setOffline(*entry, true);
        m_sidebar.setState(account, State::Offline);
        break;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::KeyMissing:
    case ErrorKind::KeyStoreFailed:
        entry->stopped = true;
        entry->session->setKeyRefused(error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden);
        m_sidebar.setState(account, State::NeedsKey);
        askForKey(*entry, error);
        break;
    default: m_sidebar.setState(account, State::Failed); break;
    }
    // A list that fails is no reason to leave an unclear write unread (I5).
    if (WriteDesk *writes = entry->session->writes(); writes && !entry->stopped)
        writes->takeUpOpen();
    entry->plan.ended(m_clock(), false);
    plan();
    Q_EMIT syncFailed(account, error);
    Q_EMIT statusChanged();
}

void SyncDesk::askForKey(const Entry &entry, const Error &error)
{
    const Account &account = entry.session->account();
    const QString name = visibleText(account.label);
    const bool missing = error.kind == ErrorKind::KeyMissing || error.kind == ErrorKind::KeyStoreFailed;
    const bool isEmpty = !entry.status.lastSync.isValid(); // neither the cache nor this run has read anything
    const QString said = missing && entry.cacheClosed
        ? tr("The key of %1 is in the vault, which is closed. Enter the key, or start Disputedesk anew and open the "
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

void SyncDesk::setOffline(Entry &entry, bool offline)
{
    if (entry.status.offline == offline)
        return;
    entry.status.offline = offline;
    entry.status.offlineSince = offline ? m_clock() : QDateTime();
    Q_EMIT offlineChanged(entry.session->account().id, offline);
}

} // namespace disputedesk
