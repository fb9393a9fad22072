#include "ui/theme/baseline.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace disputedesk {

namespace {
/// Twice how far below the middle of a row the base line of text that is centred in it lies.
double below(const QFont &font)
{
    const QFontMetricsF metrics(font);
    return metrics.ascent() - metrics.descent();
}
} // namespace

QMargins marginsBeside(const QFont &own, const QFont &beside)
{
    const int wanted = qRound(below(beside) - below(own)); // a margin moves centred text by half of it
    return wanted > 0 ? QMargins(0, wanted, 0, 0) : QMargins(0, 0, 0, -wanted);
}

int ascentOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? qRound(line.ascent()) : qRound(QFontMetricsF(font).ascent());
}

} // namespace disputedesk
