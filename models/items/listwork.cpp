#include "models/items/listwork.h"

#include <algorithm>
#include <utility>

namespace disputedesk {

namespace {
/// Where the changed rows are in the view, as blocks.
std::vector<std::pair<int, int>> placesOf(const std::vector<quint32> &changed, const ViewPlan::Rows &view, quint32 end)
{
    std::vector<std::pair<int, int>> ranges;
    if (changed.empty())
        return ranges;
    std::vector<bool> differs(end);
    for (const quint32 row : changed)
        differs[row] = true;
    for (int place = 0; place < int(view.size()); ++place) {
        if (!differs[view[size_t(place)]])
            continue;
        if (!ranges.empty() && ranges.back().second == place - 1)
            ranges.back().second = place;
        else
            ranges.emplace_back(place, place);
    }
    // Each signal costs every listener a round: many scattered rows are told as one span.
    constexpr size_t kMostSignals = 32;
    if (ranges.size() > kMostSignals)
        ranges = {{ranges.front().first, ranges.back().second}};
    return ranges;
}
} // namespace

ListWork::Outcome ListWork::answer(const ListRequest &request, const JobToken &token, ListResult &result)
{
    JobReader reader(m_index, token, request.version);
    if (token.isCancelled())
        return Outcome::Cancelled;
    if (request.anew) {
        m_order.forget();
        m_filter.reset();
        m_accepted.clear();
    }
    const auto ended = [&token] { return token.isCancelled() ? Outcome::Cancelled : Outcome::Outdated; };
    if (!m_order.bringUpToDate(reader, request.column, request.order, request.changed, request.patient))
        return ended();
    if (!filter(reader, request))
        return ended();
    const bool goesOn = reader.outside([&] {
        const ViewPlan::RowsPtr rows = target();
        quint32 slots = reader.end();
        if (request.anew) // what is shown may be of an index that was larger
            for (const quint32 row : *request.shown)
                slots = std::max(slots, row + 1);
        result.plan = ViewPlan::between(*request.shown, rows, slots);
        result.changed = placesOf(request.changed, *rows, reader.end());
        result.announced = request.changed.size();
    });
    return goesOn ? Outcome::Done : ended();
}

bool ListWork::sameScope(const RowFilter &wanted) const
{
    return m_filter && m_filter->accounts == wanted.accounts && m_filter->inquiries == wanted.inquiries
        && m_filter->stage == wanted.stage;
}

bool ListWork::filter(JobReader &reader, const ListRequest &request)
{
    auto wanted = std::make_unique<RowFilter>(request.filter);
    wanted->prepare();
    const bool sameScope = this->sameScope(*wanted);
    const bool same = sameScope && m_filter->search() == wanted->search() && !request.refilter;
    const bool narrower = same || (sameScope && !request.refilter && m_filter->isNarrowedBy(wanted->search()));
    std::vector<bool> accepted = m_accepted;
    const auto known = quint32(accepted.size());
    accepted.resize(reader.end());
    int yields = reader.yields();
    const auto goOn = [&] {
        if (!reader.goOn())
            return false;
        if (std::exchange(yields, reader.yields()) != yields)
            wanted->prepare(); // it may rely on words and labels that were there
        return true;
    };
    if (!same) {
        for (quint32 row = 0; row < known; ++row) { // in arena order, for the cache's sake
            if (row % JobReader::kStride == 0 && !goOn())
                return false;
            accepted[row] = (!narrower || accepted[row]) && wanted->accepts(row);
        }
    }
    for (size_t i = 0; i < request.changed.size(); ++i) {
        if (i % JobReader::kStride == 0 && !goOn())
            return false;
        accepted[request.changed[i]] = wanted->accepts(request.changed[i]);
    }
    for (quint32 row = known; row < reader.end(); ++row) {
        if (row % JobReader::kStride == 0 && !goOn())
            return false;
        accepted[row] = wanted->accepts(row);
    }
    m_accepted = std::move(accepted);
    m_filter = std::move(wanted);
    return true;
}

ViewPlan::RowsPtr ListWork::target() const
{
    auto rows = std::make_shared<ViewPlan::Rows>();
    for (const quint32 row : m_order.rows())
        if (m_accepted[row])
            rows->push_back(row);
    rows->shrink_to_fit();
    return rows;
}

} // namespace disputedesk
