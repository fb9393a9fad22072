#include "ui/delegates/celltexts.h"

#include "ui/delegates/celltext.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace disputedesk {

namespace {
/// Letters that stand one behind the other from left to right, on one line: Latin, Greek, Cyrillic and Han, and no
/// control, mark of direction, sign that combines, or half of a pair.
bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar sign) {
        const char16_t c = sign.unicode();
        return (c >= 0x20 && c < 0x7f) || (c > 0xa0 && c != 0xad && c < 0x300) || (c >= 0x370 && c < 0x483)
            || (c >= 0x2010 && c < 0x2028) || c == 0x2248 || (c >= 0x3000 && c < 0x3099) || (c >= 0x309b && c < 0xd800);
    });
}
} // namespace

const CellTexts::Laid &CellTexts::laid(const QString &text, int number, const CellFont &font)
{
    const Key key{text, -1, number, Qt::ElideNone};
    if (const Laid *const known = m_texts.object(key))
        return *known;
    auto made = new Laid; // the cache owns it
    made->text.setTextFormat(Qt::PlainText);
    made->text.setText(text);
    made->text.prepare({}, font.font);
    made->advance = font.metrics.horizontalAdvance(text); // the width of what was laid out may round another way
    m_texts.insert(key, made);
    return *made;
}

int CellTexts::advance(const QString &text, int number, const CellFont &font)
{
    return isPlain(text) ? laid(text, number, font).advance : font.metrics.horizontalAdvance(text);
}

void CellTexts::draw(QPainter &painter, const QRect &cell, const QString &text, int number, const CellFont &font,
    const QColor &ink, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    if (cell.width() <= 0 || text.isEmpty())
        return;
    painter.setFont(font.font);
    painter.setPen(ink);
    const auto drawText = [&](const QString &fitting) {
        painter.drawText(cell, int(alignment | Qt::AlignVCenter) | int(Qt::TextSingleLine), fitting);
    };
    if (!isPlain(text) || painter.layoutDirection() == Qt::RightToLeft)
        return drawText(fittedText(font.metrics, text, cell.width(), elide));
    const Laid &shown = laid(text, number, font);
    if (shown.advance > cell.width()) {
        const Key key{text, cell.width(), number, elide};
        const QString *cut = m_cut.object(key);
        if (!cut) {
            auto made = new QString(font.metrics.elidedText(text, elide, cell.width())); // the cache owns it
            m_cut.insert(key, made);
            cut = made;
        }
        return drawText(*cut);
    }
    // What begins at a part of a pixel would be rounded otherwise than drawText() rounds it.
    const qreal scale = painter.device()->devicePixelRatioF();
    if (alignment.testFlag(Qt::AlignRight) || scale != qFloor(scale))
        return drawText(text);
    // Half a pixel of the device goes down, as drawText() has it.
    const qreal top = qCeil((cell.top() + (cell.height() - shown.text.size().height()) / 2) * scale) / scale;
    painter.drawStaticText(QPointF(cell.left(), top), shown.text);
}

} // namespace disputedesk
