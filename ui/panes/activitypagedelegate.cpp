#include "ui/panes/activitypagedelegate.h"

#include "models/domain/activity.h"
#include "models/domain/displaytext.h"
#include "models/items/activitymodel.h"
#include "ui/delegates/celltext.h"
#include "ui/delegates/plaintooltip.h"
#include "ui/theme/actionink.h"
#include "ui/theme/outlines.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kTop = 9;
constexpr int kGap = 10;

/// Which dispute, then what the model says of it.
QString detailOf(const QModelIndex &index)
{
    const QString id = shortId(index.data(ActivityModel::ItemRole).value<ActivityItem>().disputeId, 60);
    const QString more = index.data(ActivityModel::DetailRole).toString().left(600);
    return id.isEmpty() || more.isEmpty() ? id + more : id + u" · "_s + more;
}
} // namespace

ActivityPageDelegate::ActivityPageDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ActivityPageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto ink = [this](Ink meaning) { return m_theme.color(meaning); };
    const QRect row = option.rect;
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, ink(Ink::Hover));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), ink(Ink::Line));
    if (selected)
        paintChosenRow(*painter, row, m_theme);
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height() - 1), ink(Ink::Accent));

    const QFont small = Theme::tabular(Theme::secondaryFont());
    const QFontMetrics smallMetrics(small);
    const QFont bold = Theme::headingFont();
    const QFontMetrics boldMetrics(bold);
    QRect room = row.adjusted(metrics::kPane, kTop, -metrics::kPane, -kTop);
    const auto item = index.data(ActivityModel::ItemRole).value<ActivityItem>();
    paintActionSign(*painter,
        QRect(room.left(), room.top() + (boldMetrics.height() - kActionSign) / 2, kActionSign, kActionSign), item,
        m_theme);
    room.setLeft(room.left() + kActionSign + kGap);

    const QString time = index.data(ActivityModel::TimeRole).toString();
    const int timeWidth = std::min(smallMetrics.horizontalAdvance(time), room.width() / 2);
    painter->setFont(small);
    painter->setPen(ink(selected ? Ink::SelectionMuted : Ink::Muted));
    const QRect first(room.left(), room.top(), room.width(), boldMetrics.height());
    painter->drawText(first, int(Qt::AlignRight | Qt::AlignVCenter) | int(Qt::TextSingleLine),
        fittedText(smallMetrics, time, timeWidth, Qt::ElideLeft));
    const QString detail = detailOf(index);
    if (!detail.isEmpty()) {
        const QRect second(room.left(), first.bottom() + 3, room.width(), smallMetrics.height());
        painter->drawText(second, int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextSingleLine),
            fittedText(smallMetrics, detail, second.width()));
    }
    painter->setFont(bold);
    painter->setPen(ink(selected ? Ink::SelectionText : Ink::Text));
    const int titleWidth = room.width() - timeWidth - kGap;
    painter->drawText(QRect(first.left(), first.top(), titleWidth, first.height()),
        int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextSingleLine),
        fittedText(boldMetrics, index.data(ActivityModel::TitleRole).toString(), titleWidth));
}

QSize ActivityPageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int first = QFontMetrics(Theme::headingFont()).height();
    const bool hasDetail = !detailOf(index).isEmpty();
    return {260, 2 * kTop + first + (hasDetail ? QFontMetrics(Theme::secondaryFont()).height() + 3 : 0)};
}

bool ActivityPageDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return showPlainToolTip(event, view, index) || QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace disputedesk
