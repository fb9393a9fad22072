#include "ui/delegates/celltexts.h"

#include "ui/delegates/celltext.h"

#include <QPainter>

#include <algorithm>

namespace disputedesk {

namespace {
/// Letters that stand one behind the other from left to right, on one line: no control, mark of direction,
/// right-to-left script or half of a pair.
bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar sign) {
        const char16_t c = sign.unicode();
        return (c >= 0x20 && c < 0x7f) || (c > 0xa0 && c != 0xad && c < 0x590) || (c >= 0x900 && c < 0x1680)
            || (c >= 0x2010 && c < 0x2028) || c == 0x2248 || (c >= 0x3000 && c < 0xd800);
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
    made->advance = qRound(made->text.size().width());
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
    const Laid *shown = &laid(text, number, font);
    if (shown->advance > cell.width()) {
        const Key key{text, cell.width(), number, elide};
        const QString *cut = m_cut.object(key);
        if (!cut) {
            auto made = new QString(font.metrics.elidedText(text, elide, cell.width())); // the cache owns it
            m_cut.insert(key, made);
            cut = made;
        }
        if (cut->isEmpty() || !isPlain(*cut))
            return drawText(*cut);
        shown = &laid(*cut, number, font);
    }
    const QSizeF size = shown->text.size();
    const qreal left = alignment.testFlag(Qt::AlignRight) ? cell.width() - size.width() : 0;
    painter.drawStaticText(QPointF(cell.left() + left, cell.top() + (cell.height() - size.height()) / 2), shown->text);
}

} // namespace disputedesk
