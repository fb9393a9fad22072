#pragma once

#include "models/items/commandmodel.h"

#include <QList>
#include <QPointer>

class QAction;
class QMainWindow;

namespace disputedesk {

/// An action of the window and how a list of commands shows it.
struct ListedAction {
    QPointer<QAction> action;
    Command command; ///< id "action:" and the action's objectName
};

/// Every action of `window` that a person can see: those of the menu bar in its order, then those that only panes have
/// (a search line's, a table's). Read from the actions themselves, so that nothing can be forgotten in a second list.
/// An action that is off says why in its property "whyNot".
QList<ListedAction> actionsOf(const QMainWindow &window);

/// The words of a menu text: without the mark of its letter (also "(&F)", as Chinese and Japanese menus have it), the
/// dots of a dialog stay.
QString commandWords(const QString &text);

/// Keys that every text field and dialog has, as this platform defines them; no action of ours stands for them.
QList<Command> standardKeys();

/// Sets an action on or off, with the sentence that says why it is off.
void setOffered(QAction &action, bool offered, const QString &whyNot = {});

} // namespace disputedesk
