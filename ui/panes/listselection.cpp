#include "ui/panes/listselection.h"

#include "models/items/disputetablemodel.h"
#include "ui/panes/listtable.h"

#include <QItemSelectionModel>

#include <utility>

namespace disputedesk {

ListSelection::ListSelection(DisputeTableModel &model, ListTable &table, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_table(table)
    , m_kept(model.source())
{
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListSelection::take);
    connect(&table, &ListTable::currentMoved, this, &ListSelection::take);
    // A large list carries a wish out later than across() told it.
    connect(&model, &DisputeTableModel::filterAboutToApply, this, [this] {
        keep();
        m_changing = true;
        if (m_kept.rows()->size() > kMostRuns) // Qt would take each row along from order to order
            m_table.selectionModel()->clearSelection();
    });
    connect(&model, &DisputeTableModel::filterApplied, this, [this] {
        if (m_inAcross)
            return;
        putBack();
        m_changing = false;
    });
    connect(&table, &ListTable::rowsAboutToMove, this, [this] {
        const int count = m_changing ? 0 : countOf(m_table.selectedRuns());
        if (count <= kMostMoved || count == m_model.rowCount()) // of all rows Qt remembers that they are all
            return;
        keep();
        m_moving = m_changing = true;
        m_table.selectionModel()->clearSelection();
    });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
        if (!std::exchange(m_moving, false))
            return;
        selectKept();
        m_changing = false;
    });
}

void ListSelection::across(const std::function<void()> &change)
{
    keep();
    m_inAcross = m_changing = true;
    change();
    if (!m_model.isBusy()) // else nothing has gone yet, and is put back when it went
        putBack();
    m_inAcross = m_changing = false;
}

void ListSelection::take()
{
    // Only the selected current row counts: a row that Qt made current because its neighbour went away was chosen by
    // nobody.
    const QModelIndex index = m_table.currentIndex();
    const bool chosen = index.isValid() && m_table.selectionModel()->isRowSelected(index.row(), {});
    if (m_changing)
        return;
    m_isOther = true;
    const DisputeRef now = chosen ? m_table.refAt(index) : DisputeRef();
    if (now.isNull() || now == m_current)
        return;
    m_current = now;
    Q_EMIT currentChanged(m_current);
}

ViewPlan::Rows ListSelection::rows() const { return rowsIn(m_table.selectedRuns(), *m_model.shownRows()); }

void ListSelection::keep()
{
    if (!std::exchange(m_isOther, false))
        return;
    m_kept.hold(rows());
    // Nobody took it back when its row went: the dispute is still the one on the screen.
    m_currentLeft =
        m_kept.rows()->empty() && !m_current.isNull() && !m_model.indexOf(m_current.account, m_current.id).isValid();
}

void ListSelection::selectKept()
{
    m_table.selectRuns(runsOf(*m_kept.rows(), *m_model.shownRows(), kMostRuns).value_or(RowRuns()));
}

void ListSelection::putBack()
{
    selectKept();
    const QModelIndex current = m_model.indexOf(m_current.account, m_current.id);
    if (current.isValid()) {
        m_isOther = m_isOther || m_currentLeft; // from now on it is what is selected
        m_table.selectionModel()->setCurrentIndex(current,
            std::exchange(m_currentLeft, false) ? QItemSelectionModel::Select | QItemSelectionModel::Rows
                                                : QItemSelectionModel::NoUpdate);
        m_table.scrollTo(current);
    } else {
        m_table.scrollToTop();
    }
}

bool ListSelection::select(const DisputeRef &ref)
{
    const QModelIndex index = m_model.indexOf(ref.account, ref.id);
    if (!index.isValid())
        return false;
    m_table.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table.scrollTo(index);
    return true;
}

} // namespace disputedesk
