#include "models/items/viewcounts.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace disputedesk {

struct ViewCounts::Counter {
    Counter(const DisputeIndex &index, const ViewQuery &asked)
        : query(asked)
        , filter(index)
    {
        filter.accounts = query.accounts;
        filter.inquiries = query.inquiries;
        filter.stage = query.stage;
    }
    /// What is a word of the search depends on what the index holds: asked again when that learned another, not in
    /// each slice, since it costs all words of the index. True when rows that were looked at must be looked at again.
    bool prepare(quint64 vocabulary)
    {
        if (prepared == vocabulary)
            return false;
        const bool wasGood = filter.problems().isEmpty();
        filter.setSearch(query.search);
        filter.prepare();
        prepared = vocabulary;
        ++preparations;
        return next > 0 && wasGood != filter.problems().isEmpty();
    }
    void startOver()
    {
        taken.clear();
        next = 0;
        count = 0;
    }
    void look(quint32 row)
    {
        const bool fits = filter.problems().isEmpty() && filter.accepts(row);
        count += int(fits) - int(taken[row]);
        taken[row] = fits;
    }
    ViewQuery query;
    RowFilter filter;
    std::optional<quint64> prepared; ///< for what vocabulary of the index; empty: time went by
    int preparations = 0;
    std::vector<bool> taken; ///< by row number, below `next`: is in `count`
    quint32 next = 0; ///< rows below this have been looked at
    int count = 0; ///< while it is being made
    int told = -1; ///< the last whole one
    QList<QueryProblem> problems; ///< told with it
};

ViewCounts::ViewCounts(const DisputeIndex &index, QObject *parent)
    : QObject(parent)
    , m_index(index)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    m_work.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_work.start(); });
    connect(&m_work, &QTimer::timeout, this, &ViewCounts::work);
    connect(
        &index, &DisputeIndex::upserted, this, [this](quint32, const QList<quint32> &changed) { takeUpsert(changed); });
    connect(&index, &DisputeIndex::reset, this, &ViewCounts::recount);
}

ViewCounts::~ViewCounts() = default;

void ViewCounts::setViews(const QList<ViewQuery> &views)
{
    std::vector<std::unique_ptr<Counter>> next;
    bool anyNew = false;
    for (const ViewQuery &view : views) {
        const auto known = std::find_if(m_counters.begin(), m_counters.end(),
            [&view](const auto &counter) { return counter && counter->query == view; });
        anyNew = anyNew || known == m_counters.end();
        next.push_back(known == m_counters.end() ? std::make_unique<Counter>(m_index, view) : std::move(*known));
    }
    m_counters = std::move(next);
    if (anyNew)
        m_work.start(); // somebody waits for this one
}

const ViewCounts::Counter *ViewCounts::counterOf(const QUuid &view) const
{
    const auto found = std::find_if(
        m_counters.cbegin(), m_counters.cend(), [&view](const auto &counter) { return counter->query.id == view; });
    return found == m_counters.cend() ? nullptr : found->get();
}

int ViewCounts::countOf(const QUuid &view) const
{
    const Counter *const counter = counterOf(view);
    return counter ? counter->told : -1;
}

ViewPlan::Rows ViewCounts::rowsOf(const QUuid &view) const
{
    ViewPlan::Rows rows;
    if (const Counter *const counter = counterOf(view))
        for (quint32 row = 0; row < counter->next; ++row)
            if (counter->taken[row])
                rows.push_back(row);
    return rows;
}

int ViewCounts::preparations() const
{
    return std::accumulate(m_counters.cbegin(), m_counters.cend(), 0,
        [](int sum, const auto &counter) { return sum + counter->preparations; });
}

QList<QueryProblem> ViewCounts::problemsOf(const QUuid &view) const
{
    const Counter *const counter = counterOf(view);
    return counter ? counter->problems : QList<QueryProblem>();
}

void ViewCounts::tick()
{
    // One that was not prepared yet knows nothing of its words, and will be prepared for now anyway.
    for (const auto &counter : m_counters)
        if (counter->filter.dependsOnTime()) {
            startOver(*counter);
            m_work.start();
        }
}

void ViewCounts::takeUpsert(const QList<quint32> &changed)
{
    if (m_counters.empty())
        return;
    // Many changed rows at once (an account's new label): counting all again is no more work than looking at each.
    if (m_changed.size() + size_t(changed.size()) > kSlice)
        return recount();
    m_changed.insert(m_changed.end(), changed.cbegin(), changed.cend());
    if (!m_rest.isActive()) // not put off by the next rows: they may come for minutes
        m_rest.start();
}

void ViewCounts::recount()
{
    for (const auto &counter : m_counters)
        startOver(*counter);
    m_changed.clear();
    if (!m_counters.empty() && !m_rest.isActive())
        m_rest.start();
}

void ViewCounts::startOver(Counter &counter)
{
    counter.startOver();
    counter.prepared.reset();
}

quint32 ViewCounts::takeChanged(quint32 room)
{
    quint32 spent = 0;
    const quint32 price = quint32(m_counters.size());
    while (!m_changed.empty() && spent < room) {
        const quint32 row = m_changed.back();
        m_changed.pop_back();
        for (const auto &counter : m_counters)
            if (row < counter->next)
                counter->look(row);
        spent += price;
    }
    return spent;
}

void ViewCounts::work()
{
    for (const auto &counter : m_counters)
        if (counter->prepare(m_index.vocabulary()))
            counter->startOver();
    const quint32 spent = takeChanged(kSlice);
    quint32 room = kSlice - std::min(spent, kSlice);
    const quint32 rows = m_index.slotCount();
    bool behind = !m_changed.empty();
    for (const auto &counter : m_counters) {
        const quint32 end = counter->next + std::min(room, rows - counter->next);
        room -= end - counter->next;
        counter->taken.resize(rows);
        for (; counter->next < end; ++counter->next)
            counter->look(counter->next);
        behind = behind || counter->next < rows;
    }
    if (behind)
        return;
    m_work.stop();
    tell();
}

void ViewCounts::tell()
{
    bool differs = false;
    for (const auto &counter : m_counters) {
        const int count = counter->filter.problems().isEmpty() ? counter->count : -1;
        differs =
            std::exchange(counter->told, count) != count || counter->problems != counter->filter.problems() || differs;
        counter->problems = counter->filter.problems();
    }
    if (differs)
        Q_EMIT countsChanged();
    Q_EMIT counted();
}

} // namespace disputedesk
