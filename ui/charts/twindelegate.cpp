#include "ui/charts/twindelegate.h"

#include "models/items/insighttablemodel.h"
#include "ui/delegates/celltext.h"
#include "ui/delegates/plaintooltip.h"

#include <QApplication>
#include <QPainter>

namespace disputedesk {

namespace {
constexpr int kPadding = 10; ///< as the headings have

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
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, m_theme.color(selected ? Ink::Selection : Ink::Hover));
    painter->setPen(m_theme.color(Ink::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QFont font = cellFont();
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    font.setUnderline(current && !index.data(InsightTableModel::QueryRole).toString().isEmpty());
    painter->setFont(font);
    painter->setPen(m_theme.color(selected ? Ink::SelectionText : Ink::Text));
    const QRect room = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    painter->drawText(room, int(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>()) | int(Qt::TextSingleLine),
        fittedText(QFontMetrics(font), index.data().toString(), room.width()));
    if (current) {
        painter->setPen(QPen(m_theme.color(Ink::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
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
