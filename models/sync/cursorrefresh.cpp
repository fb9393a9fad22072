#include "models/sync/cursorrefresh.h"

#include "models/domain/asyncresult.h"
#include "models/sync/cursorwalk.h"

#include <QTimeZone>

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
    m_newestMs = 0;
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
    const QDateTime topped = QDateTime::fromString(state.value(kToppedAt), Qt::ISODateWithMs);
    m_toppedMs = topped.isValid() ? topped.toMSecsSinceEpoch() : 0;
    auto *const newest = new CursorWalk(provider(), everything(), CursorWalk::Pace::Stepwise, this);
    connect(newest, &Walk::page, this, [this](const BatchPtr &disputes) {
        QStringList ids;
        for (const BatchRow &row : disputes->rows)
            ids.append(disputes->string(row.id));
        m_known = cache().knownIds(ids);
        take(disputes);
    });
    connect(newest, &Walk::failed, this, &CursorRefresh::fail);
    connect(newest, &Walk::done, this, &CursorRefresh::newestRead);
    connect(newest, &CursorWalk::waiting, this, [this, newest] { decide(*newest); });
    newest->start();
}

void CursorRefresh::take(const BatchPtr &disputes)
{
    m_oldestMs = 0;
    qint64 newest = 0;
    for (const BatchRow &row : disputes->rows) {
        if (row.createdMs == 0)
            continue;
        m_oldestMs = m_oldestMs != 0 ? std::min(m_oldestMs, row.createdMs) : row.createdMs;
        newest = std::max(newest, row.createdMs);
    }
    if (m_pageSize == 0)
        m_newestMs = newest;
    m_lastPage = qsizetype(disputes->rows.size());
    m_pageSize = std::max(m_pageSize, m_lastPage);
    handOn(disputes);
}

void CursorRefresh::decide(CursorWalk &walk)
{
    if (m_lastPage == 0)
        return walk.goOn(); // nothing but broken rows so far
    whenDone(m_known, &walk, [this, &walk](const StoreResult<QSet<QString>> &known) {
        const bool allKnown = known && known->size() == m_lastPage;
        if (!allKnown || m_oldestMs == 0 || m_toppedMs == 0 || m_oldestMs >= m_toppedMs)
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
    if (m_newestMs == 0)
        return {};
    return {{kToppedAt, QDateTime::fromMSecsSinceEpoch(m_newestMs, QTimeZone::utc()).toString(Qt::ISODateWithMs)}};
}

} // namespace disputedesk
