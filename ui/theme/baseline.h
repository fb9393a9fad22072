#pragma once

#include <QMargins>

class QFont;
class QString;

namespace disputedesk {

/// The margins that put text in `own` on one line with text in `beside`, where both are centred in their row: without
/// them the smaller one stands a pixel or two too high.
QMargins marginsBeside(const QFont &own, const QFont &beside);
/// How far below the top of its line `text` stands: more than the font's own ascent where a sign comes from another
/// one.
int ascentOf(const QString &text, const QFont &font);

} // namespace disputedesk
