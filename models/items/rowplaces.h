#pragma once

#include "models/items/viewplan.h"

#include <algorithm>
#include <optional>

namespace disputedesk {

/// Where rows stand in a view. The first few are looked for one by one, which is quick enough for a million; whoever
/// asks for more gets a table of all places.
class RowPlaces {
public:
    explicit RowPlaces(ViewPlan::RowsPtr view)
        : m_view(std::move(view))
    {
    }
    const ViewPlan::RowsPtr &view() const { return m_view; }
    std::optional<int> of(quint32 row)
    {
        constexpr int kOneByOne = 4;
        if (m_asked < kOneByOne) {
            ++m_asked;
            const auto found = std::find(m_view->cbegin(), m_view->cend(), row);
            return found == m_view->cend() ? std::nullopt : std::optional(int(found - m_view->cbegin()));
        }
        if (m_places.empty() && !m_view->empty()) {
            m_places.assign(size_t(*std::max_element(m_view->cbegin(), m_view->cend())) + 1, -1);
            for (size_t place = 0; place < m_view->size(); ++place)
                m_places[(*m_view)[place]] = int(place);
        }
        return row < m_places.size() && m_places[row] >= 0 ? std::optional(m_places[row]) : std::nullopt;
    }

private:
    ViewPlan::RowsPtr m_view;
    std::vector<int> m_places; ///< by row number, -1: not shown
    int m_asked = 0;
};

} // namespace disputedesk
