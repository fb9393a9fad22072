#pragma once

#include <QStringList>

class QWidget;

namespace disputedesk::test {

/// What a screen reader would stumble over in `root`, walked as it walks: by QAccessible's tree of what is visible.
/// Focusable things without a name (or with that of their class or object), with a role that says nothing, acts on
/// money without a description, and cells of tables that give no text though they show one.
QStringList accessibleProblems(QWidget &root);

/// What Tab visits in the window of `root`, in its order: object names, each once; stops where it began. Moves the
/// focus.
QList<QWidget *> tabOrder(QWidget &root);

/// Steps of a tab order that go against the reading order: up, or left within a row. `groups` are panes in their own
/// order: what stands in a later one may stand anywhere.
QStringList againstReading(const QList<QWidget *> &order, const QList<QWidget *> &groups);

} // namespace disputedesk::test
