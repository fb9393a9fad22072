#pragma once

#include <QString>

namespace disputedesk {

/// visibleText() for a sentence of ours in which isolatedText() stands: the isolates stay, all else is made visible.
QString visibleSentence(const QString &text, bool multiLine = false);
/// The same as labelText() does it: cut after `most` characters, long words breakable.
QString labelSentence(const QString &text, qsizetype most = 400);

} // namespace disputedesk
