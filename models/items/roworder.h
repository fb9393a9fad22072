#pragma once

#include "models/items/sortkeys.h"

#include <array>
#include <vector>

namespace disputedesk {

/// All live rows of the index in the list's order, whatever is filtered: a keystroke or another tab then sorts nothing.
/// Belongs to one job at a time.
class RowOrder {
public:
    RowOrder() = default;
    /// Takes new rows in and moves changed ones, or sorts anew. `column` is a DisputeTableModel::Column, or -1 for the
    /// order of arrival. False when the job shall end, or rows changed under it: then the order is as it was.
    bool bringUpToDate(
        JobReader &reader, int column, Qt::SortOrder order, const std::vector<quint32> &changed, bool patient);
    void forget(); ///< row numbers may mean other rows now
    const std::vector<quint32> &rows() const { return m_rows; }

private:
    TextOrder &texts(TextField field) { return m_texts[size_t(field)]; }
    bool rebuild(JobReader &reader, const SortKeys &keyOf);
    bool merge(JobReader &reader, const SortKeys &keyOf, const std::vector<quint32> &changed);

    std::array<TextOrder, kTextFields> m_texts = {
        TextOrder(TextField::Id), TextOrder(TextField::Charge), TextOrder(TextField::Intent)};
    int m_column = -2; ///< of m_rows
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<quint32> m_rows;
    quint32 m_known = 0; ///< row numbers below this were considered
};

} // namespace disputedesk
