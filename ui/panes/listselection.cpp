#include "ui/panes/listselection.h"

#include "models/items/disputetablemodel.h"
#include "ui/panes/listtable.h"

#include <QItemSelectionModel>

namespace disputedesk {

ListSelection::ListSelection(DisputeTableModel &model, ListTable &table, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_table(table)
{
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListSelection::take);
    connect(&table, &ListTable::currentMoved, this, &ListSelection::take);
    // A large list carries a wish out later than across() told it.
    connect(&model, &DisputeTableModel::filterAboutToApply, this, [this] { m_changing = true; });
    connect(&model, &DisputeTableModel::filterApplied, this, [this] {
        if (m_inAcross)
            return;
        putBack();
        m_changing = false;
    });
}

void ListSelection::across(const std::function<void()> &change)
{
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
    m_kept = m_table.selected();
    const DisputeRef now = chosen ? m_table.refAt(index) : DisputeRef();
    if (now.isNull() || now == m_current)
        return;
    m_current = now;
    Q_EMIT currentChanged(m_current);
}

void ListSelection::putBack()
{
    QItemSelection selection;
    for (const DisputeRef &ref : m_kept)
        if (const QModelIndex index = m_model.indexOf(ref.account, ref.id); index.isValid())
            selection.select(index, index.siblingAtColumn(m_model.columnCount() - 1));
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QModelIndex current = m_model.indexOf(m_current.account, m_current.id);
    if (current.isValid()) {
        m_table.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
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
