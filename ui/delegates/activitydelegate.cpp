#include "ui/delegates/activitydelegate.h"

#include "models/domain/displaytext.h"
#include "models/items/activitymodel.h"
#include "ui/theme/actionink.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kSide = 18;
constexpr int kGap = 10;
constexpr int kTop = 9;
constexpr int kMostLines = 4;

struct Words {
    QString title;
    QString time;
    QString detail;
};

Words wordsOf(const QModelIndex &index)
{
    return {visibleText(index.data(ActivityModel::TitleRole).toString().left(200)),
        index.data(ActivityModel::TimeRole).toString(),
        visibleText(index.data(ActivityModel::DetailRole).toString().left(600), true)};
}

/// Lays `text` out in `width`; at most kMostLines lines are drawn or counted. Gives the height.
int layOut(const QString &text, const QFont &font, int width, QPainter *painter, const QPoint &at)
{
    if (text.isEmpty())
        return 0;
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    qreal height = 0;
    for (int i = 0; i < kMostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return int(height) + 1;
}
} // namespace

ActivityDelegate::ActivityDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Words words = wordsOf(index);
    const int inner = qMax(60, width - 2 * kSide - kActionSign - kGap);
    const int detail = layOut(words.detail, Theme::secondaryFont(), inner, nullptr, {});
    const int time = QFontMetrics(Theme::secondaryFont()).height();
    return {width, 2 * kTop + QFontMetrics(Theme::headingFont()).height() + 2 + time + (detail ? detail + 3 : 0)};
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const Words words = wordsOf(index);
    const auto item = index.data(ActivityModel::ItemRole).value<ActivityItem>();
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QFontMetrics title(Theme::headingFont());
    const QRect sign(cell.rect.left() + kSide, cell.rect.top() + kTop + (title.height() - kActionSign) / 2, kActionSign,
        kActionSign);
    paintActionSign(*painter, sign, item, m_theme);

    const QColor muted = m_theme.color(selected ? Ink::SelectionMuted : Ink::Muted);
    QRect line(
        sign.right() + kGap, cell.rect.top() + kTop, cell.rect.right() - kSide - sign.right() - kGap, title.height());
    painter->setFont(Theme::headingFont());
    painter->setPen(m_theme.color(selected ? Ink::SelectionText : Ink::Text));
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter, title.elidedText(words.title, Qt::ElideRight, line.width()));
    const QFontMetrics small(Theme::secondaryFont());
    line.moveTop(line.bottom() + 2);
    line.setHeight(small.height());
    painter->setFont(Theme::secondaryFont());
    painter->setPen(muted);
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(words.time, Qt::ElideRight, line.width()));
    layOut(words.detail, Theme::secondaryFont(), line.width(), painter, {line.left(), line.bottom() + 3});
    painter->setPen(m_theme.color(Ink::Line));
    painter->drawLine(cell.rect.bottomLeft() + QPoint(kSide, 0), cell.rect.bottomRight() - QPoint(kSide, 0));
    painter->restore();
}

} // namespace disputedesk
