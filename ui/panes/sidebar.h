#pragma once

#include "models/domain/provider.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QUuid>
#include <QWidget>

class QAction;
class QListView;
class QMenu;
class QPoint;

namespace disputedesk {

class SidebarModel;
class SidebarViews;

/// The left: accounts, saved views and places of SidebarModel, and "Add account…". Chooses a scope, knows no account's
/// insides.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    Sidebar(SidebarModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Shows a scope as chosen (null account: all of its mode); emits nothing.
    void showScope(Mode mode, const QUuid &account = {});
    void showActivity();
    void showOutbox();
    void showInsights();
    void showView(const QUuid &view);
    /// As if the row had been clicked; the row in force is told once more.
    void choose(const QModelIndex &index);
    SidebarViews &views() const { return *m_views; } ///< what can be done with a saved view
    /// What can be done with the chosen account, for a menu; off while none is chosen. Alt+Up and Alt+Down move it.
    QList<QAction *> accountActions() const { return m_actions; }
    /// Wide enough for its accounts, within bounds: a long name is cut, so that the list keeps its room.
    QSize sizeHint() const override;

Q_SIGNALS:
    void scopeChosen(disputedesk::Mode mode, const QUuid &account); ///< null account: all of its mode
    void activityChosen();
    void outboxChosen();
    void insightsChosen();
    void viewChosen(const QUuid &view);
    void saveViewRequested(); ///< the hint of the empty section
    void addAccountRequested();
    void refreshRequested(const QUuid &account);
    void renameRequested(const QUuid &account);
    void keyRequested(const QUuid &account); ///< enter the account's key anew
    void moveRequested(const QUuid &account, int step); ///< -1 up, +1 down
    void storageRequested(const QUuid &account); ///< what of it stays on this computer
    void emptyRequested(const QUuid &account); ///< throw its cache away and read again
    void removeRequested(const QUuid &account);

private:
    void showRow(const QModelIndex &index);
    void showPlace(int entry);
    void tell(const QModelIndex &index);
    void makeActions();
    QAction *makeAction(const char *objectName, const QString &text, void (Sidebar::*signal)(const QUuid &));
    QAction *makeMove(const char *objectName, const QString &text, const QKeySequence &keys, int step);
    void updateActions();
    void press(const QModelIndex &index);
    QUuid chosenAccount() const;
    void showMenu(const QPoint &at);

    SidebarModel &m_model;
    const Theme &m_theme;
    QListView *m_view;
    SidebarViews *m_views;
    QList<QAction *> m_actions;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    bool m_silent = false;
};

} // namespace disputedesk
