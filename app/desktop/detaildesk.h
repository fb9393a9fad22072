#pragma once

#include "app/desktop/draftbook.h"
#include "models/domain/activity.h"
#include "models/items/disputeview.h"
#include "models/store/ledger.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace disputedesk {

class AccountSession;

/// The one dispute that is open in the detail pane: reads it from the cache, then fresh, gathers charge, draft,
/// activity and what can be done, and says so whenever any of it changes.
class DetailDesk : public QObject {
    Q_OBJECT
public:
    using Sessions = std::function<AccountSession *(const QUuid &)>;
    /// How much evidence a provider takes: its own limits, or the person's.
    using Limits = std::function<EvidenceLimits(ProviderKind)>;
    DetailDesk(
        Sessions sessions, Limits limits, Ledger &ledger, DraftBook &drafts, Clock clock, QObject *parent = nullptr);

    /// Shows the cached state at once and asks for a fresh one.
    void open(const QUuid &account, const QString &disputeId);
    void close();
    QUuid account() const { return m_account; }
    QString disputeId() const { return m_id; }
    /// The open dispute with everything around it; its dispute.id is empty while nothing is shown.
    const DisputeView &view() const { return m_view; }
    /// Reads the open dispute from the network again.
    void readAgain();
    /// Reads its charge: from the cache, then from the network.
    void readCharge();
    /// The account's cache was opened, maybe anew after it was emptied: follows the session that it has now.
    void follow(const QUuid &account);
    /// Gathers and shows again: offline state, capability, ledger or draft changed.
    void refresh();
    /// The editor's own draft of the open dispute: kept in the view, not shown back to the editor.
    void noteDraft(const Draft &draft) { m_view.draft = draft; }
    void setOffline(const QUuid &account, bool offline);
    void setLedgerBlocked(bool blocked);

Q_SIGNALS:
    void viewReady(const disputedesk::DisputeView &view);
    void activityReady(const QList<disputedesk::ActivityItem> &items);
    /// Opened, nothing to show of it yet.
    void opening(const QString &disputeId);
    void chargeFailed(const disputedesk::Error &error);
    /// Neither cached nor readable.
    void failed(const disputedesk::Error &error);
    void closed();

private:
    void watch(AccountSession &session);
    void arrived(const QUuid &account, const Dispute &dispute);
    void gather();
    void readFresh();
    void showCachedCharge(std::function<void()> otherwise);
    void showCharge(const Charge &charge, const QString &asked);
    void judgeVerbs(const QList<LedgerEntry> &history);
    AccountSession *session() const;

    Sessions m_sessions;
    Limits m_limits;
    Ledger &m_ledger;
    DraftBook &m_drafts;
    Clock m_clock;
    QUuid m_account;
    QString m_id;
    DisputeView m_view;
    QSet<QUuid> m_offline;
    QMetaObject::Connection m_arrivals;
    QPointer<AccountSession> m_watched; ///< whose arrivals those are
    QTimer m_freshSoon;
    bool m_ledgerBlocked = false;
};

} // namespace disputedesk
