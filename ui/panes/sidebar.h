#pragma once

#include "models/domain/provider.h"
#include "ui/theme/theme.h"

#include <QUuid>
#include <QWidget>

class QListView;
class QPoint;

namespace disputedesk {

class SidebarModel;

/// The left: accounts and places of SidebarModel, and "Add account…". Chooses a scope, knows no account's insides.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    Sidebar(SidebarModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Shows a scope as chosen (null account: all of its mode); emits nothing.
    void showScope(Mode mode, const QUuid &account = {});
    void showActivity();

Q_SIGNALS:
    void scopeChosen(disputedesk::Mode mode, const QUuid &account); ///< null account: all of its mode
    void activityChosen();
    void addAccountRequested();
    void refreshRequested(const QUuid &account);
    void renameRequested(const QUuid &account);
    void keyRequested(const QUuid &account); ///< enter the account's key anew
    void removeRequested(const QUuid &account);

private:
    void showRow(const QModelIndex &index);
    void tell(const QModelIndex &index);
    void showMenu(const QPoint &at);

    SidebarModel &m_model;
    const Theme &m_theme;
    QListView *m_view;
    bool m_silent = false;
};

} // namespace disputedesk
