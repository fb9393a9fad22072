#include "models/sync/cursorrefresh.h"

#include "models/domain/asyncresult.h"
#include "models/sync/cursorwalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Sync state: creation time of the newest dispute when the top of the list was last read without a gap. Known ids
/// alone would not do: a refresh that is cut off after its first page leaves a page of known ids above unknown ones.
const auto kToppedAt = u"topped_at"_s;

ListQuery everything()
{
    ListQuery query;
    query.newestFirst = true;
    return query;
}
} // namespace

void CursorRefresh::walkAll()
{
    reportSoFar() = {};
    reportSoFar().whole = true;
    reportSoFar().complete = true;
    m_newest = {};
    m_pageSize = 0;
    auto *const all = new CursorWalk(provider(), everything(), CursorWalk::Pace::Straight, this);
    connect(all, &Walk::page, this, &CursorRefresh::take);
    connect(all, &Walk::progress, this, &Refresh::progress);
    connect(all, &Walk::failed, this, &CursorRefresh::fail);
    connect(all, &Walk::done, this, [this](const WalkReport &walked) {
        fold(walked);
        if (!walked.complete)
            return end();
        SyncState marks = walkedMark();
        marks.insert(toppedMark());
        // An open one that the whole list does not have moved under the walk, or is gone: its own read tells.
        keepMarks(marks, [this] { findUnmet([this](const QStringList &ids) { readOneByOne(ids); }); });
    });
    all->start();
}

void CursorRefresh::readChanged(const SyncState &state)
{
    m_topped = QDateTime::fromString(state.value(kToppedAt), Qt::ISODateWithMs);
    auto *const newest = new CursorWalk(provider(), everything(), CursorWalk::Pace::Stepwise, this);
    connect(newest, &Walk::page, this, [this](const QList<Dispute> &disputes) {
        QStringList ids;
        for (const Dispute &dispute : disputes)
            if (!isLetGo(dispute)) // else a list of nothing but old ones would be read to its end each time
                ids.append(dispute.id);
        m_lookedUp = ids.size();
        m_known = cache().knownIds(ids);
        take(disputes);
    });
    connect(newest, &Walk::failed, this, &CursorRefresh::fail);
    connect(newest, &Walk::done, this, &CursorRefresh::newestRead);
    connect(newest, &CursorWalk::waiting, this, [this, newest] { decide(*newest); });
    newest->start();
}

void CursorRefresh::take(const QList<Dispute> &disputes)
{
    m_oldest = {};
    QDateTime newest;
    for (const Dispute &dispute : disputes) {
        if (!dispute.createdAt.isValid())
            continue;
        m_oldest = m_oldest.isValid() ? std::min(m_oldest, dispute.createdAt) : dispute.createdAt;
        newest = newest.isValid() ? std::max(newest, dispute.createdAt) : dispute.createdAt;
    }
    if (m_pageSize == 0)
        m_newest = newest;
    m_lastPage = disputes.size();
    m_pageSize = std::max(m_pageSize, m_lastPage);
    handOn(disputes);
}

void CursorRefresh::decide(CursorWalk &walk)
{
    if (m_lastPage == 0)
        return walk.goOn(); // nothing but broken rows so far
    whenDone(m_known, &walk, [this, &walk](const StoreResult<QSet<QString>> &known) {
        const bool allKnown = known && known->size() == m_lookedUp;
        if (!allKnown || !m_oldest.isValid() || !m_topped.isValid() || m_oldest >= m_topped)
            return walk.goOn();
        m_wentToTheEnd = false;
        walk.enough();
    });
}

void CursorRefresh::newestRead(const WalkReport &walked)
{
    fold(walked);
    const auto next = [this] { findUnmet([this](const QStringList &ids) { readUnmet(ids); }); };
    if (walked.complete)
        keepMarks(toppedMark(), next);
    else
        next();
}

void CursorRefresh::readUnmet(const QStringList &ids)
{
    if (ids.isEmpty() || m_wentToTheEnd)
        return readOneByOne(ids);
    whenDone(cache().count(), this, [this, ids](const StoreResult<qint64> &count) {
        const qint64 pages = count ? *count / m_pageSize + 1 : ids.size();
        if (ids.size() > pages)
            walkAll();
        else
            readOneByOne(ids);
    });
}

SyncState CursorRefresh::toppedMark() const
{
    return m_newest.isValid() ? SyncState{{kToppedAt, m_newest.toString(Qt::ISODateWithMs)}} : SyncState();
}

} // namespace disputedesk
