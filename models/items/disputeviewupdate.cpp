#include "models/items/disputetablemodel.h"

#include <algorithm>
#include <utility>

namespace disputedesk {

// How the list follows the index and the person: what is shown is worked out anew, here or on another thread, then the
// list is led there by the fewest signals (ViewPlan).

namespace {
constexpr int kPaceMs = 100; ///< between two looks at an index that keeps changing
constexpr quint32 kBulk = 1000; ///< so many new rows at once are a portion of many more: a cache that is being read
constexpr int kBulkPaceMs = 500; ///< between two looks while such portions come: each sorts, and the reading goes first
constexpr int kQuietMs = 20; ///< no portion for so long: that was the last one
constexpr int kPatience = 3; ///< jobs that rows may change under before all rows are sorted instead
} // namespace

struct DisputeTableModel::Job {
    explicit Job(ListRequest wanted)
        : request(std::move(wanted))
    {
    }
    ListRequest request;
    ListResult result;
    JobToken token;
    bool wished = false;
    bool filtered = false;
    ListWork::Outcome outcome = ListWork::Outcome::Cancelled;
};

DisputeTableModel::~DisputeTableModel()
{
    if (m_job)
        m_job->token.cancel();
    m_pool.waitForDone();
}

void DisputeTableModel::takeUpsert(quint32 firstNew, const QList<quint32> &changed)
{
    m_changed.insert(m_changed.end(), changed.cbegin(), changed.cend());
    m_due = true;
    m_figuresDue = true;
    const qint64 since = m_sinceFollowed.isValid() ? m_sinceFollowed.elapsed() : kBulkPaceMs;
    const bool isBulk = m_index.slotCount() - firstNew >= kBulk;
    const int pace = isBulk ? kBulkPaceMs : kPaceMs;
    if (isSmall() && !m_job && (!isBulk || since >= pace)) {
        if (isBulk)
            m_sinceFollowed.start();
        return work();
    }
    if (since >= pace)
        follow();
    else if (isBulk)
        m_followLater.start(std::min(kQuietMs, int(pace - since)));
    else if (!m_followLater.isActive())
        m_followLater.start(int(pace - since));
    updateBusy();
}

void DisputeTableModel::takeReset()
{
    m_changed.clear();
    m_due = m_anew = m_dead = m_figuresDue = true;
    if (m_job)
        m_job->token.cancel();
    if (isSmall() && !m_job) {
        work();
    } else {
        if (!m_applying)
            dropDead();
        m_followLater.start(0); // never from within: a job would count on rows that the index is about to drop
        updateBusy();
    }
    // The index lets go of dead rows after it told of them, and gives their numbers away again: what is worked out now
    // knows more rows than there will be.
    m_anew = true;
}

void DisputeTableModel::refilter()
{
    m_refilter = true;
    wish();
}

void DisputeTableModel::wish()
{
    m_due = m_wished = true;
    if (m_job)
        m_job->token.cancel();
    follow();
}

void DisputeTableModel::wishFilter()
{
    m_filtered = true;
    wish();
}

void DisputeTableModel::follow()
{
    if (m_job || m_applying || !m_due)
        return; // whoever is at it will see that more is due
    if (isSmall())
        return work();
    startJob();
    updateBusy();
}

/// Works it out here and now.
void DisputeTableModel::work()
{
    if (m_applying)
        return;
    while (m_due && isSmall()) {
        ListResult result;
        const bool filtered = m_filtered;
        const ListRequest request = nextRequest();
        m_work.answer(request, JobToken(), result); // nothing changes meanwhile: it cannot fail
        takeWish(result, filtered);
    }
    if (m_due)
        return follow(); // it grew while listeners were told
    if (std::exchange(m_figuresDue, false))
        Q_EMIT summariesChanged();
    updateBusy();
}

void DisputeTableModel::startJob()
{
    if (m_dead)
        dropDead();
    m_sinceFollowed.start();
    m_followLater.stop();
    const bool wished = m_wished;
    const bool filtered = m_filtered;
    m_job = std::make_shared<Job>(nextRequest());
    m_job->wished = wished;
    m_job->filtered = filtered;
    m_pool.start([this, job = m_job] {
        job->outcome = m_work.answer(job->request, job->token, job->result);
        QMetaObject::invokeMethod(this, &DisputeTableModel::endJob, Qt::QueuedConnection);
    });
}

void DisputeTableModel::endJob()
{
    const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
    const bool isAnswer = job->outcome == ListWork::Outcome::Done && !job->token.isCancelled();
    m_outdated = job->outcome == ListWork::Outcome::Outdated ? m_outdated + 1 : 0;
    if (isAnswer) {
        takeWish(job->result, job->filtered);
    } else {
        m_due = true;
        m_wished = m_wished || job->wished;
        m_filtered = m_filtered || job->filtered;
        m_anew = m_anew || job->request.anew;
        m_refilter = m_refilter || job->request.refilter;
    }
    if (m_dead && !isSmall())
        dropDead();
    if (std::exchange(m_figuresDue, false))
        Q_EMIT summariesChanged();
    if (m_due && !m_followLater.isActive()) {
        const qint64 since = m_sinceFollowed.elapsed();
        if (m_wished || m_outdated > 0 || since >= kPaceMs)
            follow();
        else
            m_followLater.start(int(kPaceMs - since));
    }
    updateBusy();
}

ListRequest DisputeTableModel::nextRequest()
{
    ListRequest request(m_filter);
    request.column = m_column;
    request.order = m_order;
    request.metaKey = sortMetaKey();
    request.anew = std::exchange(m_anew, false);
    request.refilter = std::exchange(m_refilter, false);
    request.patient = m_outdated >= kPatience;
    request.changed = m_changed;
    request.version = m_index.version();
    request.shown = m_places.view();
    m_due = m_wished = m_filtered = m_dead = false;
    return request;
}

/// The rows of a cleared account leave at once: their numbers may soon be other disputes'. Those of accounts that are
/// not in scope any more too: live and test never stand in one list, not for the moment that a job takes.
void DisputeTableModel::dropDead()
{
    while (std::exchange(m_dead, false)) { // who is told of it may choose another scope
        const std::vector<bool> isIn = m_index.accountsAmong(m_filter.accounts);
        auto alive = std::make_shared<ViewPlan::Rows>();
        quint32 slots = 0;
        for (const quint32 row : view()) {
            slots = std::max(slots, row + 1);
            if (m_index.isLive(row) && isIn[m_index.columns().account[row]])
                alive->push_back(row);
        }
        ListResult result;
        result.plan = ViewPlan::between(view(), alive, slots);
        take(result);
    }
}

void DisputeTableModel::takeWish(const ListResult &result, bool filtered)
{
    if (filtered)
        Q_EMIT filterAboutToApply();
    take(result);
    if (filtered)
        Q_EMIT filterApplied();
}

void DisputeTableModel::take(const ListResult &result)
{
    m_applying = true;
    for (const ViewPlan::Step &step : result.plan.steps) {
        switch (step.kind) {
        case ViewPlan::Step::Kind::Reorder: reorder(step.rows); break;
        case ViewPlan::Step::Kind::Remove:
            beginRemoveRows({}, step.first, step.first + step.count - 1);
            m_places = RowPlaces(step.rows);
            endRemoveRows();
            break;
        case ViewPlan::Step::Kind::Insert:
            beginInsertRows({}, step.first, step.first + step.count - 1);
            m_places = RowPlaces(step.rows);
            endInsertRows();
            break;
        }
    }
    if (!m_anew) // else the rows that were told of are forgotten already
        m_changed.erase(m_changed.begin(), m_changed.begin() + std::ptrdiff_t(result.announced));
    for (const auto &[first, last] : result.changed)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    m_applying = false;
}

void DisputeTableModel::reorder(const ViewPlan::RowsPtr &rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    RowPlaces places(rows);
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(index(places.of(view()[size_t(old.row())]).value_or(-1), old.column()));
    m_places = std::move(places);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DisputeTableModel::updateBusy()
{
    const bool busy = m_job || m_due;
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
    if (!busy)
        Q_EMIT settled();
}

} // namespace disputedesk
