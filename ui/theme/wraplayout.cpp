#include "ui/theme/wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <utility>

namespace disputedesk {

WrapLayout::WrapLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout() { qDeleteAll(m_items); }

void WrapLayout::insertWidget(int place, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(place, new QWidgetItem(widget));
    invalidate();
}

void WrapLayout::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *WrapLayout::takeAt(int place)
{
    return place >= 0 && place < m_items.size() ? m_items.takeAt(place) : nullptr;
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *const item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize WrapLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *const item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        size = QSize(
            size.width() + (size.width() > 0 ? m_gap : 0) + wanted.width(), std::max(size.height(), wanted.height()));
    }
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int WrapLayout::place(const QRect &rect, bool really) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QList<std::pair<QLayoutItem *, QRect>> line;
    int x = room.x();
    int y = room.y();
    int high = 0;
    const auto endLine = [&] {
        for (const auto &[item, at] : std::as_const(line)) {
            QRect where = at;
            where.moveTop(y + (high - at.height()) / 2); // a low one stands in the middle of its line
            if (item == line.constLast().first && item->alignment().testFlag(Qt::AlignRight))
                where.moveRight(room.right());
            if (really)
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, where));
        }
        line.clear();
    };
    for (QLayoutItem *const item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(room.width(), item->minimumSize().width())));
        if (!line.isEmpty() && x + size.width() > room.right() + 1) {
            endLine();
            x = room.x();
            y += high + m_gap;
            high = 0;
        }
        line.append({item, QRect(QPoint(x, 0), size)});
        x += size.width() + m_gap;
        high = std::max(high, size.height());
    }
    endLine();
    return y + high - room.y() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace disputedesk
