#pragma once

#include "models/domain/account.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace disputedesk {

/// The left side: "Live accounts" (All live, each account), "Test accounts" (All test, each), "Workspace" (Outbox,
/// Activity). One flat list; section headings are rows that cannot be selected.
class SidebarModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Entry : quint8 { Section, AllOfMode, OneAccount, ActivityPage, OutboxPage };
    Q_ENUM(Entry)
    enum class AccountState : quint8 { Idle, Syncing, Offline, Failed, NeedsKey };
    Q_ENUM(AccountState)
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< Entry as int
        ModeRole, ///< Mode as int, -1 for places
        AccountRole, ///< QUuid, null unless OneAccount
        StateRole, ///< AccountState as int
        StateTextRole, ///< "syncing", "offline", "the key was refused", …
        CountRole, ///< QString shown at the right: a number for all of a mode, the provider's name for an account
        ProviderTextRole,
    };

    explicit SidebarModel(QObject *parent = nullptr);
    void setAccounts(const QList<Account> &accounts);
    void setState(const QUuid &account, AccountState state, const QString &detail = {});
    void setCount(const QUuid &account, int disputes);
    void setOutboxCount(int ready); ///< drafts that are ready to be sent; 0 shows nothing
    /// Row of an account; of "all of its mode" when `account` is null.
    QModelIndex indexOf(Mode mode, const QUuid &account = {}) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Entry entry = Entry::Section;
        int mode = -1; ///< Mode as int; -1: the Workspace
        Account account;
    };
    struct Status {
        AccountState state = AccountState::Idle;
        QString detail;
        int disputes = -1; ///< not told yet
    };
    void announce(const QUuid &account);
    QString title(const Row &row) const;
    QString stateText(const Row &row) const;
    QString countText(const Row &row) const;
    QString spokenText(const Row &row) const;

    QList<Row> m_rows;
    QHash<QUuid, Status> m_status;
    int m_outboxReady = 0;
};

} // namespace disputedesk
