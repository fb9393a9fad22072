#pragma once

#include <QMargins>

class QFont;

namespace disputedesk {

/// The margins that put text in `own` on one line with text in `beside`, where both are centred in their row: without
/// them the smaller one stands a pixel or two too high.
QMargins marginsBeside(const QFont &own, const QFont &beside);

} // namespace disputedesk
