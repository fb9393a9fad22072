#include "ui/delegates/commanddelegate.h"

#include "models/items/commandmodel.h"
#include "ui/delegates/celltext.h"
#include "ui/theme/outlines.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kSide = 3 * metrics::kGrid;
constexpr int kGap = 4 * metrics::kGrid;
constexpr int kSign = 14;
} // namespace

CommandDelegate::CommandDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, QFontMetrics(QApplication::font()).height() + 3 * metrics::kGrid};
}

/// Gives the width it took. Letters are marked by weight and a line under them: colour is never the only sign.
int CommandDelegate::drawTitle(QPainter &painter, const QRect &room, const QModelIndex &index, bool chosen) const
{
    const bool enabled = index.data(CommandModel::EnabledRole).toBool();
    const QFont font = QApplication::font();
    const QString title = fittedText(QFontMetrics(font), index.data().toString(), room.width());
    const auto marks = index.data(CommandModel::MarksRole).value<QList<int>>();
    QTextLayout layout(title, font);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat marked;
    marked.setFontWeight(QFont::DemiBold);
    marked.setFontUnderline(true);
    if (enabled)
        marked.setForeground(m_theme.color(Ink::Accent));
    for (const int at : marks)
        if (at < title.size())
            formats.append({at, 1, marked});
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width() + 1000);
    layout.endLayout();
    painter.setPen(m_theme.color(!enabled ? (chosen ? Ink::SelectionMuted : Ink::Muted)
            : chosen                      ? Ink::SelectionText
                                          : Ink::Text));
    layout.draw(&painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    return qCeil(line.naturalTextWidth());
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    if (chosen || (option.state & QStyle::State_MouseOver))
        paintItem(*painter, option.rect, chosen, Ink::Hover, m_theme);
    QRect room = option.rect.adjusted(kSide, 0, -kSide, 0);
    const QColor muted = m_theme.color(chosen ? Ink::SelectionMuted : Ink::Muted);
    const QFont mono = Theme::monoFont();
    if (const QString keys = index.data(CommandModel::KeysRole).toString(); !keys.isEmpty()) {
        painter->setFont(mono);
        painter->setPen(muted);
        painter->drawText(room, int(Qt::AlignRight | Qt::AlignVCenter) | int(Qt::TextSingleLine), keys);
        room.setRight(room.right() - QFontMetrics(mono).horizontalAdvance(keys) - kGap);
    }
    if (index.data(CommandModel::CheckedRole).toBool()) {
        m_theme.icon(u"check"_s, chosen ? Ink::SelectionText : Ink::Text)
            .paint(painter, QRect(room.left(), room.center().y() - kSign / 2, kSign, kSign));
        room.setLeft(room.left() + kSign + 2 * metrics::kGrid);
    }
    const int took = drawTitle(*painter, room, index, chosen);
    room.setLeft(room.left() + took + kGap);
    const QString whyNot = index.data(CommandModel::WhyNotRole).toString();
    const bool off = !index.data(CommandModel::EnabledRole).toBool();
    const QFont small = Theme::secondaryFont();
    const QString more = off && !whyNot.isEmpty() ? whyNot : index.data(CommandModel::PlaceRole).toString();
    if (room.width() > 6 * metrics::kGrid) {
        painter->setFont(small);
        painter->setPen(muted);
        painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextSingleLine),
            fittedText(QFontMetrics(small), more, room.width()));
    }
    painter->restore();
}

} // namespace disputedesk
