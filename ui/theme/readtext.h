#pragma once

class QPlainTextEdit;

namespace disputedesk {

/// The editor's text can be read, selected and copied, by mouse and keyboard, and nothing else; Tab goes on.
void onlyRead(QPlainTextEdit &edit);

} // namespace disputedesk
