#pragma once

#include "models/items/disputeindex.h"

#include <QList>

#include <vector>

namespace disputedesk {

/// All live rows of the index in the list's order, whatever is filtered: a keystroke or another tab then sorts nothing.
class RowOrder {
public:
    explicit RowOrder(const DisputeIndex &index)
        : m_index(index)
    {
    }
    void setOrder(int column, Qt::SortOrder order); ///< a DisputeTableModel::Column, or -1 for the order of arrival
    int column() const { return m_column; }
    Qt::SortOrder order() const { return m_order; }

    void rebuild();
    /// Takes new rows in and moves changed ones; the others stay in their places.
    void update(quint32 firstNew, const QList<quint32> &changed);
    const std::vector<quint32> &rows() const { return m_rows; }

private:
    void merge(std::vector<quint32> moving);

    const DisputeIndex &m_index;
    int m_column = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<quint32> m_rows;
    quint32 m_known = 0; ///< row numbers below this were considered
};

} // namespace disputedesk
