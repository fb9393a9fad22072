#include "ui/delegates/statuspill.h"

#include "ui/delegates/celltext.h"
#include "ui/theme/outlines.h"

#include <QFontMetrics>
#include <QPainter>

namespace disputedesk {

namespace {
constexpr int kPadding = 9;
}

QFont pillFont()
{
    QFont font = Theme::secondaryFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize pillSize(const QFontMetrics &font, const QString &text)
{
    return {font.horizontalAdvance(text) + 2 * kPadding, std::max(font.height() + metrics::kGrid, 5 * metrics::kGrid)};
}

void paintPill(QPainter &painter, const QRect &cell, const QString &text, const QFont &font,
    const QFontMetrics &metrics, const QColor &ground, const QColor &ink, bool outlined)
{
    const QSize wanted = pillSize(metrics, text);
    QRect pill(cell.left(), 0, std::min(wanted.width(), cell.width()), std::min(wanted.height(), cell.height()));
    pill.moveTop(cell.top() + (cell.height() - pill.height()) / 2);
    if (pill.width() < 2 * kPadding)
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintPillGround(painter, pill, ground, ink, outlined);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(
        pill, int(Qt::AlignCenter) | int(Qt::TextSingleLine), fittedText(metrics, text, pill.width() - 2 * kPadding));
}

} // namespace disputedesk
