#pragma once

#include <QStringList>

class QDialog;
class QWidget;

namespace disputedesk::test {

/// What the window needs more of than a screen of 1440x900 at 200 % has.
QStringList tooLarge(const QWidget &window);

/// All walks over a window as it stands: accessibleProblems(), mnemonicClashes(), keyProblems() and cutTexts(). Waits
/// until it is laid out and has the keyboard.
QStringList windowProblems(QWidget &window);

/// The same for a dialog that is open, by dialogProblems(): at the end Escape must close it.
QStringList openDialogProblems(QDialog &dialog);

} // namespace disputedesk::test
