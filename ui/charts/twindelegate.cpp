#include "ui/charts/twindelegate.h"

#include "models/items/insighttablemodel.h"
#include "ui/delegates/celltext.h"
#include "ui/delegates/plaintooltip.h"
#include "ui/theme/outlines.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace disputedesk {

namespace {
constexpr int kPadding = 10; ///< as the headings have
constexpr int kEdge = 5; ///< above and below words of several lines

QFont cellFont() { return Theme::tabular(QApplication::font()); }
} // namespace

TwinDelegate::TwinDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void TwinDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, m_theme.color(Ink::Hover));
    painter->setPen(m_theme.color(Ink::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected)
        paintChosenRow(*painter, option.rect, m_theme);
    QFont font = cellFont();
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    font.setUnderline(current && !index.data(InsightTableModel::QueryRole).toString().isEmpty());
    painter->setFont(font);
    painter->setPen(m_theme.color(selected ? Ink::SelectionText : Ink::Text));
    const QRect room = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QString text = index.data().toString();
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool wraps = option.features.testFlag(QStyleOptionViewItem::WrapText);
    if (wraps && alignment.testFlag(Qt::AlignLeft) && QFontMetrics(font).horizontalAdvance(text) > room.width())
        painter->drawText(
            room.adjusted(0, kEdge, 0, 0), int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap), text);
    else // on one line with the first of those
        painter->drawText(wraps ? room.adjusted(0, kEdge, 0, 0) : room,
            int(wraps ? (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop : alignment) | int(Qt::TextSingleLine),
            fittedText(QFontMetrics(font), text, room.width()));
    if (current)
        paintFocusFrame(*painter, option.rect, 0, m_theme);
    painter->restore();
}

int TwinDelegate::heightOf(const QString &words, int width)
{
    const QRect room(0, 0, std::max(1, width - 2 * kPadding), 10'000);
    return QFontMetrics(cellFont()).boundingRect(room, Qt::TextWordWrap, words).height() + 2 * kEdge;
}

QSize TwinDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(cellFont());
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * kPadding + 2, metrics.height() + 8};
}

bool TwinDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return showPlainToolTip(event, view, index) || QStyledItemDelegate::helpEvent(event, view, option, index);
}

TwinHeader::TwinHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("twinHeader"));
    setSectionsClickable(false);
}

void TwinHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setPen(m_theme.color(Ink::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(Theme::headingFont());
    painter->setPen(m_theme.color(Ink::Muted));
    const QRect room = rect.adjusted(kPadding, 0, -kPadding, 0);
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(room, int(alignment) | int(Qt::TextSingleLine),
        fittedText(
            QFontMetrics(Theme::headingFont()), model()->headerData(section, Qt::Horizontal).toString(), room.width()));
    painter->restore();
}

QSize TwinHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics font(Theme::headingFont());
    return {font.horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString()) + 2 * kPadding + 2,
        font.height() + 14};
}

} // namespace disputedesk
