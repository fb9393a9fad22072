#include "models/items/listwork.h"

#include <algorithm>
#include <atomic>
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
        m_target.reset();
    }
    m_order.useMetadata(request.metaKey);
    const auto ended = [&token] { return token.isCancelled() ? Outcome::Cancelled : Outcome::Outdated; };
    if (!m_order.bringUpToDate(reader, request.column, request.order, request.changed, request.patient))
        return ended();
    if (!filter(reader, request))
        return ended();
    const bool goesOn = reader.outside([&] {
        const ViewPlan::RowsPtr rows = planFor(request, reader.end(), result.plan);
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
    RowBits accepted = m_accepted;
    const quint32 known = accepted.size();
    accepted.resize(reader.end());
    if (!same && !accept(reader, *wanted, accepted, 0, known, narrower))
        return false;
    int yields = -1;
    const auto goOn = [&] {
        if (!reader.goOn())
            return false;
        if (std::exchange(yields, reader.yields()) != reader.yields())
            wanted->prepare(); // it may rely on words and labels that were there
        return true;
    };
    for (size_t i = 0; i < request.changed.size(); ++i) {
        if (i % JobReader::kStride == 0 && !goOn())
            return false;
        accepted.set(request.changed[i], wanted->accepts(request.changed[i]));
    }
    quint32 row = known;
    if (row < reader.end() && !goOn())
        return false;
    for (; row < reader.end() && row % RowBits::kWord != 0; ++row)
        accepted.set(row, wanted->accepts(row));
    if (!accept(reader, *wanted, accepted, row, reader.end(), false))
        return false;
    m_sameRows = m_sameRows && same && request.changed.empty() && known == reader.end();
    m_accepted = std::move(accepted);
    m_filter = std::move(wanted);
    return true;
}

bool ListWork::accept(JobReader &reader, RowFilter &wanted, RowBits &accepted, quint32 from, quint32 end, bool among)
{
    std::atomic<quint32> next = from;
    std::atomic<bool> ended = false;
    const auto takePart = [&](JobReader &reading, RowFilter &filter) { // in arena order, for the cache's sake
        int yields = reading.yields();
        for (quint32 row = next.fetch_add(JobReader::kStride); row < end; row = next.fetch_add(JobReader::kStride)) {
            if (ended || !reading.goOn()) {
                ended = true;
                return;
            }
            if (std::exchange(yields, reading.yields()) != reading.yields())
                filter.prepare(); // it may rely on words and labels that were there
            filter.accept(accepted, row, std::min(end, row + JobReader::kStride), among);
        }
    };
    if (m_helpers.count() == 0 || end - from < kShared) {
        takePart(reader, wanted);
        return !ended;
    }
    std::vector<RowFilter> theirs(size_t(m_helpers.count()), wanted); // each makes its own anew when it must
    m_helpers.start([&](int helper) {
        JobReader reading = reader.another();
        takePart(reading, theirs[size_t(helper)]);
    });
    takePart(reader, wanted);
    // Without the lock: a helper that lets the window's thread write waits until it did.
    const bool goesOn = reader.outside([this] { m_helpers.finish(); });
    return goesOn && !ended;
}

ViewPlan::RowsPtr ListWork::target() const
{
    const ViewPlan::RowsPtr &all = m_order.rows();
    const size_t count = m_accepted.count();
    if (count == all->size())
        return all; // what is accepted is among them
    auto rows = std::make_shared<ViewPlan::Rows>(count + 1); // one more, for those that are not accepted
    size_t place = 0;
    for (const quint32 row : *all) {
        (*rows)[place] = row;
        place += m_accepted[row] ? 1 : 0;
    }
    rows->resize(place);
    return rows;
}

ViewPlan::RowsPtr ListWork::planFor(const ListRequest &request, quint32 end, ViewPlan &plan)
{
    const bool fromTarget = !request.anew && m_target == request.shown; // else it took another way, or a step of it
    ViewPlan::RowsPtr rows;
    if (fromTarget && !m_sameRows && m_targetOrder == m_order.rows()) {
        m_inTarget.resize(end);
        rows = ViewPlan::filtered(m_targetOrder, request.shown, m_inTarget, m_accepted, plan);
    } else {
        rows = target();
        if (rows == request.shown) {
            // nothing to do
        } else if (fromTarget && m_sameRows) {
            plan = ViewPlan::reordered(*request.shown, rows);
        } else if (fromTarget) {
            m_inTarget.resize(end);
            plan = ViewPlan::between(*request.shown, m_inTarget, rows, m_accepted);
        } else {
            quint32 slots = end;
            for (const quint32 row : *request.shown) // it may be of an index that was larger
                slots = std::max(slots, row + 1);
            plan = ViewPlan::between(*request.shown, rows, slots);
        }
    }
    m_target = plan.steps.empty() ? request.shown : rows;
    m_targetOrder = m_order.rows();
    m_inTarget = m_accepted;
    m_sameRows = true;
    return rows;
}

} // namespace disputedesk
