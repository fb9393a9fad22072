#include "ui/panes/listanchor.h"

#include "models/items/disputetablemodel.h"
#include "ui/panes/listtable.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace disputedesk {

namespace {
constexpr int kMost = 8; ///< rows that are remembered: where all of them leave at once, nothing was to be kept
} // namespace

ListAnchor::ListAnchor(DisputeTableModel &model, ListTable &table)
    : QObject(&table)
    , m_model(model)
    , m_table(table)
    , m_rows(model.source())
{
    takeOrder();
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ListAnchor::note);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ListAnchor::note);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ListAnchor::note);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &ListAnchor::takeOrder);
    connect(&model, &DisputeTableModel::settled, this, &ListAnchor::takeOrder); // an order that moved no row
    connect(&model, &DisputeTableModel::filterAboutToApply, this, [this] {
        m_filtering = true;
        m_rows.hold(ViewPlan::Rows());
    });
    connect(&model, &DisputeTableModel::filterApplied, this, [this] { m_filtering = false; });
}

bool ListAnchor::isSorted() const { return m_model.sortColumn() == m_column && m_model.sortOrder() == m_order; }

void ListAnchor::takeOrder()
{
    m_column = m_model.sortColumn();
    m_order = m_model.sortOrder();
}

void ListAnchor::note()
{
    if (m_waits || m_filtering || !isSorted())
        return; // several steps lead to one list: the first knows what was looked at
    const ViewPlan::Rows &rows = *m_model.shownRows();
    m_top = m_table.rowAt(0);
    m_value = m_table.verticalScrollBar()->value();
    if (m_top <= 0 || size_t(m_top) >= rows.size())
        return;
    const auto first = rows.cbegin() + m_top;
    m_rows.hold(ViewPlan::Rows(first, first + std::min<std::ptrdiff_t>(kMost, rows.cend() - first)));
    m_waits = true;
    QMetaObject::invokeMethod(this, &ListAnchor::putBack, Qt::QueuedConnection); // once the last step is done
}

void ListAnchor::putBack()
{
    m_waits = false;
    const ViewPlan::RowsPtr held = m_rows.rows();
    m_rows.hold(ViewPlan::Rows());
    m_table.executeDelayedItemsLayout(); // else the scroll bar ends where the list did
    QScrollBar &bar = *m_table.verticalScrollBar();
    if (bar.isSliderDown() || bar.value() != std::min(m_value, bar.maximum()))
        return; // it was scrolled meanwhile
    const ViewPlan::Rows &rows = *m_model.shownRows();
    for (size_t below = 0; below < held->size(); ++below) {
        const auto at = std::find(rows.cbegin(), rows.cend(), (*held)[below]);
        if (at == rows.cend())
            continue; // it left: the next one keeps its place
        const int moved = int(at - rows.cbegin()) - int(below) - m_top;
        const bool byRow = m_table.verticalScrollMode() == QAbstractItemView::ScrollPerItem;
        return bar.setValue(m_value + moved * (byRow ? 1 : m_table.rowHeight(0)));
    }
}

} // namespace disputedesk
