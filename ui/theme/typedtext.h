#pragma once

#include <QString>

class QPlainTextEdit;
class QWidget;

namespace disputedesk {

/// What stands in the editor to the letter: toPlainText() would turn a no-break space into a plain one.
QString typedText(const QPlainTextEdit &edit);

/// Text that an input method still holds for a field becomes text of it: the field is left, or the program ends.
/// Nothing happens in a field that does not have the focus.
void takeComposed(QWidget &field);

} // namespace disputedesk
