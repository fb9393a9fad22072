#pragma once

#include "models/domain/account.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <optional>

namespace disputedesk {

/// The left side: "Live accounts" (All live, each account), "Test accounts" (All test, each), "Saved views" of the mode
/// in view, "Workspace" (Outbox, Insights, Activity). One flat list; section headings are rows that cannot be selected.
class SidebarModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Entry : quint8 {
        Section,
        AllOfMode,
        OneAccount,
        ActivityPage,
        OutboxPage,
        InsightsPage,
        OneView,
        ViewHint
    };
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
        ViewRole, ///< QUuid, null unless OneView
        ChangedRole, ///< bool: the list was changed since the view was saved
        KeptRole, ///< bool: the documents of the view are kept offline
        ProblemRole, ///< why a view has no count, in a sentence
    };
    /// A saved view as it is shown here.
    struct View {
        QUuid id;
        QString name;
        int count = -1; ///< not told yet
        QString problem; ///< in place of the count: a sentence
        bool changed = false;
        bool kept = false; ///< its documents, offline
    };

    explicit SidebarModel(QObject *parent = nullptr);
    void setAccounts(const QList<Account> &accounts);
    void setState(const QUuid &account, AccountState state, const QString &detail = {});
    void setCount(const QUuid &account, int disputes); ///< -1: nobody knows yet
    /// Drafts in all and those ready to be sent; "0 ready" while there are drafts, no draft shows nothing.
    void setOutboxCount(int ready, int drafts);
    /// The views of the mode in view, in their order; none: a hint row says how to make one. No mode: no section.
    void setViews(std::optional<Mode> mode, const QList<View> &views);
    QModelIndex indexOfView(const QUuid &view) const;
    /// Row of an account; of "all of its mode" when `account` is null.
    QModelIndex indexOf(Mode mode, const QUuid &account = {}) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // A saved view can be dragged to another place among the views; nothing else can, and nothing comes from outside.
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    /// Changes nothing here: viewDropped() tells, the new order comes by setViews().
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// A view was dropped so many places further up (below 0) or down.
    void viewDropped(const QUuid &view, int steps);

private:
    struct Row {
        Entry entry = Entry::Section;
        int mode = -1; ///< Mode as int; -1: the Workspace
        Account account;
        View view = {};
        bool ofViews = false; ///< the heading of the views
    };
    struct Status {
        AccountState state = AccountState::Idle;
        QString detail;
        int disputes = -1; ///< not told yet
    };
    void rebuild();
    void appendAccounts(QList<Row> &rows) const;
    void appendViews(QList<Row> &rows) const;
    /// Puts `next` in place of the rows: one row that changed its place is moved, so that it stays chosen.
    void change(const QList<Row> &next);
    void announce(const QUuid &account);
    /// By how many places a drop before row `row` would move the view in `data`; empty where it cannot be dropped.
    std::optional<int> stepsTo(const QMimeData *data, int row, const QModelIndex &parent) const;
    QString title(const Row &row) const;
    QString stateText(const Row &row) const;
    QString countText(const Row &row) const;
    int disputesOf(int mode) const; ///< of all accounts of it; -1: none was told yet
    QVariant hoverText(const Row &row) const;
    QString spokenText(const Row &row) const;
    QString spokenView(const View &view) const;

    QList<Account> m_accounts;
    std::optional<Mode> m_viewMode;
    QList<View> m_views;
    QList<Row> m_rows;
    QHash<QUuid, Status> m_status;
    int m_outboxReady = 0;
    int m_outboxDrafts = 0;
};

} // namespace disputedesk
