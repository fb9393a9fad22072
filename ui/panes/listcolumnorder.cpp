// Sorting and order of the columns by keyboard: what the header gives to the mouse alone.
#include "models/items/disputetablemodel.h"
#include "ui/panes/listcolumns.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QList<int> shownColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual)
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            columns.append(column);
    return columns;
}
} // namespace

void ListColumns::fillOrder(QMenu &menu)
{
    const QList<int> shown = shownColumns(m_header);
    auto *sort = new QMenu(tr("Sort by"), &menu);
    sort->setObjectName(u"sortColumns"_s);
    auto *one = new QActionGroup(sort);
    for (const int column : shown) {
        QAction *const action = sort->addAction(titleOf(column));
        action->setObjectName(u"sortBy_"_s + DisputeTableModel::columnKey(column));
        action->setCheckable(true);
        action->setChecked(m_header.sortIndicatorSection() == column);
        one->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, column] { m_header.setSortIndicator(column, m_header.sortIndicatorOrder()); });
    }
    menu.addMenu(sort);
    QAction *const turn = menu.addAction(tr("Reverse the sorting"));
    turn->setObjectName(u"reverseSorting"_s);
    connect(turn, &QAction::triggered, this, [this] {
        const bool rises = m_header.sortIndicatorOrder() == Qt::AscendingOrder;
        m_header.setSortIndicator(m_header.sortIndicatorSection(), rises ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    addMoves(menu, tr("Move to the left"), u"moveLeft"_s, -1);
    addMoves(menu, tr("Move to the right"), u"moveRight"_s, 1);
}

void ListColumns::addMoves(QMenu &menu, const QString &title, const QString &name, int step)
{
    const QList<int> shown = shownColumns(m_header);
    auto *moves = new QMenu(title, &menu);
    moves->setObjectName(name);
    for (qsizetype place = 0; place < shown.size(); ++place) {
        const int column = shown.at(place);
        QAction *const action = moves->addAction(titleOf(column));
        action->setObjectName(name + u'_' + DisputeTableModel::columnKey(column));
        const int next = shown.value(place + step, -1);
        action->setEnabled(place + step >= 0 && next >= 0);
        connect(action, &QAction::triggered, this,
            [this, column, next] { m_header.moveSection(m_header.visualIndex(column), m_header.visualIndex(next)); });
    }
    menu.addMenu(moves);
}

} // namespace disputedesk
