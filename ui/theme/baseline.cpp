#include "ui/theme/baseline.h"

#include <QFontMetrics>

namespace disputedesk {

namespace {
/// Twice how far below the middle of a row the base line of text that is centred in it lies.
int below(const QFont &font)
{
    const QFontMetrics metrics(font);
    return metrics.ascent() - metrics.descent();
}
} // namespace

QMargins marginsBeside(const QFont &own, const QFont &beside)
{
    const int wanted = below(beside) - below(own); // a margin moves centred text by half of it
    return wanted > 0 ? QMargins(0, wanted, 0, 0) : QMargins(0, 0, 0, -wanted);
}

} // namespace disputedesk
