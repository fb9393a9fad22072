#include "models/items/viewcounts.h"

#include "models/items/viewcountsjob.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace disputedesk {

/// A view as the window's thread knows it.
struct ViewCounts::Counter {
    ViewQuery query;
    std::shared_ptr<Tally> tally;
    int told = -1; ///< the last whole count
    QList<QueryProblem> problems = {}; ///< told with it
    std::shared_ptr<const RowBits> rows = {}; ///< likewise
    int preparations = 0; ///< when the last job ended
    bool dependsOnTime = false; ///< likewise
    bool again = false; ///< the next job begins with the first row
};

ViewCounts::ViewCounts(const DisputeIndex &index, QObject *parent)
    : QObject(parent)
    , m_index(index)
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    m_work.setSingleShot(true); // by the event loop: the index may be about to drop rows, or more views may come
    m_work.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &ViewCounts::start);
    connect(&m_work, &QTimer::timeout, this, &ViewCounts::start);
    connect(
        &index, &DisputeIndex::upserted, this, [this](quint32, const QList<quint32> &changed) { takeUpsert(changed); });
    connect(&index, &DisputeIndex::reset, this, &ViewCounts::forgetRows);
}

ViewCounts::~ViewCounts()
{
    callOff();
    m_pool.waitForDone();
}

void ViewCounts::setViews(const QList<ViewQuery> &views)
{
    std::vector<std::unique_ptr<Counter>> next;
    bool anyNew = false;
    for (const ViewQuery &view : views) {
        const auto known = std::find_if(m_counters.begin(), m_counters.end(),
            [&view](const auto &counter) { return counter && counter->query == view; });
        if (known != m_counters.end()) {
            next.push_back(std::move(*known));
            continue;
        }
        anyNew = true;
        next.push_back(std::make_unique<Counter>());
        next.back()->query = view;
        next.back()->tally = std::make_shared<Tally>(m_index, view);
    }
    m_counters = std::move(next);
    if (!anyNew)
        return;
    callOff(); // what it did is kept
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
    const Counter *const counter = counterOf(view);
    if (!counter || !counter->rows)
        return rows;
    constexpr quint32 kWord = RowBits::kWord;
    const RowBits &bits = *counter->rows;
    for (quint32 at = 0; at * kWord < bits.size(); ++at)
        for (quint64 left = bits.word(at); left != 0; left &= left - 1)
            rows.push_back(at * kWord + quint32(std::countr_zero(left)));
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
    if (m_job) {
        m_ticked = true; // end() comes back here
        return;
    }
    // One that was not prepared yet knows nothing of its words, and will be prepared for now anyway.
    for (const auto &counter : m_counters)
        if (counter->dependsOnTime) {
            counter->again = true;
            m_work.start();
        }
}

void ViewCounts::takeUpsert(const QList<quint32> &changed)
{
    if (m_counters.empty())
        return;
    // Many changed rows at once (an account's new label): counting all again is no more work than looking at each.
    if (m_changed.size() + size_t(changed.size()) > kMostChanged)
        return recount();
    m_changed.insert(m_changed.end(), changed.cbegin(), changed.cend());
    if (!m_rest.isActive()) // not put off by the next rows: they may come for minutes
        m_rest.start();
}

void ViewCounts::recount()
{
    for (const auto &counter : m_counters)
        counter->again = true;
    m_changed.clear();
    callOff();
    if (!m_counters.empty() && !m_rest.isActive())
        m_rest.start();
}

void ViewCounts::forgetRows()
{
    for (const auto &counter : m_counters)
        counter->rows.reset(); // their numbers may be beyond the index's in a moment
    recount();
}

void ViewCounts::callOff()
{
    if (m_job)
        m_job->token.cancel();
}

void ViewCounts::start()
{
    m_due = m_job != nullptr;
    if (m_due)
        return; // end() comes back here
    m_rest.stop(); // all that waited for it is taken now
    if (m_counters.empty())
        return tell();
    auto job = std::make_shared<Job>();
    for (const auto &counter : m_counters) {
        if (std::exchange(counter->again, false))
            counter->tally->startOver();
        job->tallies.push_back(counter->tally);
    }
    job->changed = std::exchange(m_changed, {});
    job->version = m_index.version();
    ++m_runs;
    m_job = job;
    m_pool.start([this, job] {
        job->run(m_index);
        QMetaObject::invokeMethod(this, &ViewCounts::end, Qt::QueuedConnection);
    });
}

void ViewCounts::end()
{
    const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
    m_countedOn = job->thread;
    // Some may be gone with the index's rows: all are looked at from the first row on then, and these do no harm.
    m_changed.insert(m_changed.end(), job->changed.cbegin(), job->changed.cend());
    for (const auto &counter : m_counters) {
        counter->preparations = counter->tally->preparations;
        counter->dependsOnTime = counter->tally->filter.dependsOnTime();
    }
    const bool isAnswer = job->isWhole && !job->token.isCancelled();
    if (isAnswer)
        tell();
    if (std::exchange(m_ticked, false))
        tick();
    if (std::exchange(m_due, false))
        start();
    else if (!isAnswer && !isCounting() && !m_counters.empty())
        m_rest.start();
}

void ViewCounts::tell()
{
    bool differs = false;
    for (const auto &counter : m_counters) {
        const Tally &tally = *counter->tally;
        const int count = tally.isGood() ? tally.count : -1;
        differs =
            std::exchange(counter->told, count) != count || counter->problems != tally.filter.problems() || differs;
        counter->problems = tally.filter.problems();
        counter->rows = tally.rows;
    }
    if (differs)
        Q_EMIT countsChanged();
    Q_EMIT counted();
}

} // namespace disputedesk
