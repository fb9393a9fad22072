#pragma once

#include "app/desktop/draftbook.h"
#include "models/domain/clock.h"
#include "models/items/disputeview.h"
#include "models/items/outboxmodel.h"
#include "models/store/ledger.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>

namespace disputedesk {

class AccountSession;

/// What decides, beside draft and dispute, whether a draft can go out now.
struct OutboxFacts {
    bool hasKey = true;
    bool offline = false;
    bool ledgerBlocked = false;
    bool takingFile = false; ///< a file is still being copied into the draft
    std::optional<ActionState> open; ///< of a write on the dispute that is not settled
};

/// The outbox row of `view.draft`; `isKnown` is false while its dispute is in no cache.
OutboxItem outboxItemOf(
    const DisputeView &view, bool isKnown, const OutboxFacts &facts, const QDateTime &now, const QLocale &locale);

/// Fills the outbox: all drafts of the given accounts, each with its dispute as the cache has it and what the ledger
/// knows of it. It reads; it sends nothing and starts nothing.
class OutboxSource : public QObject {
    Q_OBJECT
public:
    using Sessions = std::function<AccountSession *(const QUuid &)>;
    using Limits = std::function<EvidenceLimits(ProviderKind)>;
    OutboxSource(Sessions sessions, Limits limits, Ledger &ledger, DraftBook &drafts, OutboxModel &model, Clock clock,
        QObject *parent = nullptr);

    /// Accounts of one mode (P4).
    void setAccounts(const QSet<QUuid> &accounts);
    void setOffline(const QUuid &account, bool offline);
    void setLedgerBlocked(bool blocked);
    /// Gathers again as soon as the event loop is free; many calls are one.
    void gatherSoon() { m_soon.start(); }
    /// The dispute of a draft as the cache has it.
    std::optional<Dispute> dispute(const QUuid &account, const QString &disputeId) const
    {
        return m_disputes.value({account, disputeId});
    }

Q_SIGNALS:
    void shown(); ///< the model is as the last gathering left it
    void failed(const disputedesk::Error &error);

private:
    using Key = std::pair<QUuid, QString>;
    void wire(const QUuid &account);
    void gather();
    void readDispute(AccountSession &session, const Key &key);
    void show();

    Sessions m_sessions;
    Limits m_limits;
    Ledger &m_ledger;
    DraftBook &m_drafts;
    OutboxModel &m_model;
    Clock m_clock;
    QSet<QUuid> m_accounts;
    QSet<QUuid> m_offline;
    QHash<QUuid, QPointer<AccountSession>> m_wired;
    QHash<Key, std::optional<Dispute>>
        m_disputes; ///< nothing: asked for, and not in the cache, or that could not be read
    QSet<Key> m_stale; ///< read again at the next gathering
    QSet<Key> m_reading;
    QHash<Key, ActionState> m_open;
    QTimer m_soon;
    bool m_ledgerBlocked = false;
    bool m_ledgerUnread = false; ///< what is open there is not known: nothing may look ready
};

} // namespace disputedesk
