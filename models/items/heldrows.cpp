#include "models/items/heldrows.h"

#include "models/items/disputeindex.h"

#include <algorithm>
#include <utility>

namespace disputedesk {

HeldRows::HeldRows(const DisputeIndex &index, QObject *parent)
    : QObject(parent)
    , m_index(index)
    , m_rows(std::make_shared<ViewPlan::Rows>())
{
    connect(&index, &DisputeIndex::reset, this, &HeldRows::dropDead); // told before a number is given away
}

void HeldRows::hold(ViewPlan::Rows rows) { m_rows = std::make_shared<ViewPlan::Rows>(std::move(rows)); }

void HeldRows::dropDead()
{
    if (isEmpty())
        return;
    ViewPlan::Rows left;
    std::copy_if(m_rows->cbegin(), m_rows->cend(), std::back_inserter(left),
        [this](quint32 row) { return m_index.isLive(row); });
    hold(std::move(left));
}

} // namespace disputedesk
