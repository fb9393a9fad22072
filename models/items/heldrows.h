#pragma once

#include "models/items/viewplan.h"

#include <QObject>

#include <utility>

namespace disputedesk {

class DisputeIndex;

/// Rows of the index that somebody remembers while the window goes on, a number each. The numbers of disputes that
/// leave the index may be given to others: they leave here first.
class HeldRows : public QObject {
public:
    explicit HeldRows(const DisputeIndex &index, QObject *parent = nullptr);

    void hold(ViewPlan::Rows rows);
    void hold(ViewPlan::RowsPtr rows) { m_rows = std::move(rows); }
    const ViewPlan::RowsPtr &rows() const { return m_rows; }
    bool isEmpty() const { return m_rows->empty(); }

private:
    void dropDead();

    const DisputeIndex &m_index;
    ViewPlan::RowsPtr m_rows;
};

} // namespace disputedesk
