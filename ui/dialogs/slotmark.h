#pragma once

#include "models/domain/replytemplate.h"

#include <QTextEdit>

class QPlainTextEdit;

namespace disputedesk {

class Theme;

/// How a {{…}} of the editor's text is marked: quietly where its value is there, loudly where it stands in the way of
/// sending.
QTextEdit::ExtraSelection slotMark(const QPlainTextEdit &edit, const TemplateSlot &slot, const Theme &theme);

} // namespace disputedesk
