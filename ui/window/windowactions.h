#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenuBar;
class QMenu;

namespace disputedesk {

class Theme;

/// Every action of the main window, with its text, shortcut and icon, in menus. What an action does is connected by
/// app.
class WindowActions : public QObject {
    Q_OBJECT
public:
    WindowActions(const Theme &theme, QObject *parent);
    /// Actions that the list pane owns, for their places in the menus.
    struct ListActions {
        QAction *search = nullptr;
        QAction *refresh = nullptr;
        QAction *copy = nullptr;
        QAction *copyIds = nullptr;
        QAction *open = nullptr;
        QList<QAction *> tabs;
        QList<QAction *> account; ///< what can be done with the chosen account
        QAction *saveView = nullptr;
        QList<QAction *> view; ///< what can be done with the chosen saved view
    };
    /// Fills the menu bar.
    void fill(QMenuBar &bar, const ListActions &list);

    QAction *addAccount = nullptr;
    QAction *settings = nullptr;
    QAction *exportSettings = nullptr;
    QAction *importSettings = nullptr;
    QAction *refreshAll = nullptr;
    QAction *cancelSync = nullptr;
    QAction *lock = nullptr;
    QAction *quit = nullptr;
    QAction *copyCharge = nullptr;
    QAction *toggleSidebar = nullptr;
    QAction *toggleDetail = nullptr;
    QAction *detailBelow = nullptr;
    QAction *showActivity = nullptr;
    QAction *showOutbox = nullptr;
    QAction *showInsights = nullptr;
    QAction *showList = nullptr;
    QActionGroup *themes = nullptr; ///< data(): ThemeChoice as int
    QAction *respond = nullptr;
    QAction *concede = nullptr;
    QAction *finaliseWon = nullptr;
    QAction *finaliseLost = nullptr;
    QAction *addFile = nullptr;
    QAction *editDeadline = nullptr;
    QAction *keepOffline = nullptr;
    QAction *discardDraft = nullptr;
    QAction *undoDiscard = nullptr;
    QAction *openCaseFile = nullptr;
    QAction *exportDisputes = nullptr;
    QAction *copyJson = nullptr;
    QAction *saveCaseFile = nullptr;
    QAction *printCaseFile = nullptr;
    QAction *makePacket = nullptr;
    QAction *palette = nullptr;
    QAction *shortcuts = nullptr;
    QAction *help = nullptr; ///< of the screen that is in use
    QAction *checkLedger = nullptr;
    QAction *about = nullptr;

private:
    QAction *make(const char *name, const QString &text, const QKeySequence &key = {}, const QString &icon = {});

    const Theme &m_theme;
};

} // namespace disputedesk
