#pragma once

#include <QStringList>

class QWidget;

namespace disputedesk::test {

/// What a screen reader would stumble over in `root`, walked as it walks: by QAccessible's tree of what is visible.
/// Focusable things without a name (or with that of their class or object, or with a sign for one), with a role that
/// does not fit what they are, two of the same name that nothing tells apart, descriptions that are markup, acts on
/// money without a description, and cells that give no text though they show something.
QStringList accessibleProblems(QWidget &root);

/// Letters after '&' that two things of one window or menu share: Alt with the letter would choose between them.
QStringList mnemonicClashes(const QWidget &root);

} // namespace disputedesk::test
