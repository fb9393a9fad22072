#pragma once

#include <QFontMetrics>
#include <QString>

namespace disputedesk {

/// `text` whole where it fits `width`, else cut with dots. QFontMetrics::elidedText() cuts a text of exactly `width` as
/// well, because it does not round as horizontalAdvance() does.
inline QString fittedText(
    const QFontMetrics &font, const QString &text, int width, Qt::TextElideMode mode = Qt::ElideRight)
{
    return font.horizontalAdvance(text) <= width ? text : font.elidedText(text, mode, width);
}

} // namespace disputedesk
