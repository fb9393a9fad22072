#pragma once

#include <QList>
#include <QStringList>

class QDialog;
class QWidget;

namespace disputedesk::test {

/// Where Tab leads in a window, and what is wrong with it.
struct KeyWalk {
    QList<QWidget *> order; ///< each once, from what has the focus now to what comes before it
    QStringList problems; ///< traps: Tab or Shift+Tab that does not come round
};

/// Walks the window of `root` by Tab and back by Shift+Tab, from what has the focus. Moves the focus.
KeyWalk walkByTab(QWidget &root);

/// What in the window of `root` wants the keyboard and is not in `order`. Of radio buttons that exclude each other Tab
/// reaches one, the arrows the others.
QStringList notReached(const QWidget &root, const QList<QWidget *> &order);

/// Steps of a tab order that go against the eye: in the layout where both stand, up, or to the left within a row.
QStringList againstReading(const QList<QWidget *> &order);

/// What looks the same with and without the focus.
QStringList unseenFocus(QWidget &root, const QList<QWidget *> &order);

/// All of it for the window of `root`, from where the focus is.
QStringList keyProblems(QWidget &root);

/// All of it for a dialog that is open, the walk of accessibleProblems() and mnemonicClashes() too; at the end Escape
/// must close it and the window behind have the keyboard again.
QStringList dialogProblems(QDialog &dialog);

} // namespace disputedesk::test
