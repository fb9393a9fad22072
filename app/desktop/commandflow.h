#pragma once

#include "models/items/commandmodel.h"
#include "models/items/disputeindex.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QUuid>

#include <functional>

class QAction;

namespace disputedesk {

class CommandPalette;
class Language;
class MainWindow;
class Settings;
class Sidebar;
class SidebarModel;
class Theme;

/// The command palette and the shortcut sheet: gathers what can be done from the window's own actions, the sidebar's
/// rows and the index, and does what was chosen the way its own menu or row would. An act on a dispute goes through its
/// action, and so through review and confirmation like any click.
class CommandFlow : public QObject {
    Q_OBJECT
public:
    struct Parts {
        MainWindow &window;
        Sidebar &sidebar;
        SidebarModel &places;
        DisputeIndex &index;
        Settings &settings;
        const Theme &theme;
        const Language &language;
    };
    /// `scope` gives the accounts in view: disputes are looked for in these alone (P4).
    CommandFlow(const Parts &parts, std::function<QSet<QUuid>()> scope, QObject *parent = nullptr);

    void openPalette();
    void openShortcuts();

Q_SIGNALS:
    void disputeChosen(const QUuid &account, const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<Command> commands();
    void addPlaces(QList<Command> &commands);
    QStringList recent() const;
    void remember(const QString &id);
    void look(const QString &text);
    void lookOn();
    void offer();
    void run(const QString &id);

    Parts m_parts;
    std::function<QSet<QUuid>()> m_scope;
    QPointer<CommandPalette> m_palette;
    QHash<QString, QPointer<QAction>> m_actions;
    QHash<QString, QPersistentModelIndex> m_rows;
    QHash<QString, std::pair<QUuid, QString>> m_disputes;
    std::string m_wanted; ///< part of an id, in lower case
    quint32 m_next = 0; ///< row to look at next
    QList<Command> m_found;
    QTimer m_slice; ///< a part of the rows each time: the window stays alive at a million
};

} // namespace disputedesk
