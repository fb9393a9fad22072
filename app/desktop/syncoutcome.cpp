// What the end of a refresh means for an account: the second part of SyncDesk.
#include "app/desktop/syncdesk.h"
#include "models/domain/displaytext.h"

#include <QLocale>

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
        entry->hasAll = entry->hasAll || report.complete || !report.whole; // what changed is asked once all was read
        if (report.clockCompared)
            status.clockAgreed = qAbs(report.clockSkewSeconds) < 24 * 3600;
        status.quarantined = report.broken.size();
        status.error.reset();
        if (entry->session->isStopped())
            Q_EMIT noticeGone(keyNotice(account)); // it is taken again
        entry->session->setStopped(false);
        setOffline(*entry, false);
        if (WriteDesk *writes = entry->session->writes())
            writes->takeUpOpen();
        const QString clockKey = u"clock"_s;
        if (qAbs(report.clockSkewSeconds) > 300)
            Q_EMIT noticed(clockKey,
                tr("This computer's clock differs from the provider's by %1 minutes: deadlines are shown wrong by that "
                   "much. Set the clock.")
                    .arg(QLocale().toString(qAbs(report.clockSkewSeconds) / 60)),
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

bool SyncDesk::lacksRows(const Entry &entry) const
{
    return !entry.hasAll && !entry.status.loading && !entry.status.running
        && m_index.countOf(entry.session->account().id) > 0;
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
        entry->session->setStopped(true);
        m_sidebar.setState(account, State::NeedsKey);
        askForKey(*entry, error);
        break;
    default: m_sidebar.setState(account, State::Failed); break;
    }
    if (error.httpStatus != 0 && error.kind != ErrorKind::NotJson) // a hotel's login page answers as well
        setOffline(*entry, false); // it answers: what else is asked of it may go well
    // A list that fails is no reason to leave an unclear write unread (I5).
    if (WriteDesk *writes = entry->session->writes(); writes && !entry->session->isStopped())
        writes->takeUpOpen();
    entry->plan.ended(m_clock(), false);
    plan();
    Q_EMIT syncFailed(account, error);
    Q_EMIT statusChanged();
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
