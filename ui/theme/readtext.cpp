#include "ui/theme/readtext.h"

#include <QPlainTextEdit>

namespace disputedesk {

void onlyRead(QPlainTextEdit &edit)
{
    edit.setReadOnly(true);
    edit.setUndoRedoEnabled(false);
    edit.setTabChangesFocus(true);
    edit.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // read-only left the mouse
}

} // namespace disputedesk
