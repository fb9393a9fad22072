#include "ui/dialogs/slotmark.h"

#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace disputedesk {

QTextEdit::ExtraSelection slotMark(const QPlainTextEdit &edit, const TemplateSlot &slot, const Theme &theme)
{
    const bool filled = slot.state == SlotState::Filled;
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(edit.document());
    mark.cursor.setPosition(int(slot.from));
    mark.cursor.setPosition(int(slot.from + slot.length), QTextCursor::KeepAnchor);
    mark.format.setBackground(theme.color(filled ? Ink::Selection : Ink::DangerGround));
    mark.format.setForeground(theme.color(filled ? Ink::SelectionText : Ink::Danger));
    if (!filled)
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline); // colour is never the only sign
    return mark;
}

} // namespace disputedesk
