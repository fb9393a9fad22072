#include "models/items/insighttablemodel.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

InsightTableModel::InsightTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void InsightTableModel::setTable(const InsightTable &table)
{
    if (table.rows.size() == m_table.rows.size() && table.columns.size() == m_table.columns.size()
        && !table.rows.isEmpty()) {
        m_table = table;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_table = table;
    endResetModel();
}

int InsightTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int InsightTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

Qt::Alignment InsightTableModel::alignment(int column) const
{
    const bool isWords = column == 0 || column == m_table.textColumn;
    return (isWords ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

QVariant InsightTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InsightRow &row = m_table.rows.at(index.row());
    const bool isLabel = index.column() == 0;
    const InsightCell cell = isLabel ? InsightCell{row.label, 0, 0, {}, {}} : row.cells.value(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return row.spoken;
    case Qt::AccessibleTextRole: return isLabel ? cell.text : m_table.columns.at(index.column()) + u": "_s + cell.text;
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignment(index.column()));
    case QueryRole: return cell.query.isEmpty() ? row.query : cell.query;
    case CountRole: return cell.count;
    case ValueRole: return cell.value;
    case CopyRole: return cell.copied.isEmpty() ? cell.text : cell.copied;
    default: return {};
    }
}

QVariant InsightTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return m_table.columns.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(section));
    return {};
}

} // namespace disputedesk
