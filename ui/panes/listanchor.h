#pragma once

#include "models/items/heldrows.h"

#include <QObject>

namespace disputedesk {

class DisputeTableModel;
class ListTable;

/// Keeps the rows that a person looks at where they are in the window while others come above them, leave or move. Only
/// for what nobody asked for: another filter or order leads the table elsewhere, and a list at its top stays there,
/// since what is due next comes in at the top.
class ListAnchor : public QObject {
public:
    /// `table` shows `model` and owns the anchor.
    ListAnchor(DisputeTableModel &model, ListTable &table);

private:
    void note();
    void putBack();
    bool isSorted() const; ///< as it was when the rows were last led anywhere
    void takeOrder();

    DisputeTableModel &m_model;
    ListTable &m_table;
    HeldRows m_rows; ///< that stood at the top of the window, in the order shown; empty: nothing to put back
    int m_top = 0; ///< where the first of them stood in the list
    int m_value = 0; ///< of the scroll bar then
    bool m_waits = false; ///< putBack() is on its way
    bool m_filtering = false;
    int m_column = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace disputedesk
