#pragma once

#include <QString>

class QWidget;

namespace disputedesk {

/// Puts `text` into the clipboard and says so: nothing on the screen changes by it. `from` is where it was asked for.
void copyText(QWidget &from, const QString &text);

} // namespace disputedesk
