#include "models/sync/cursorrefresh.h"

#include "models/domain/asyncresult.h"
#include "models/domain/unixtime.h"
#include "models/sync/cursorwalk.h"
#include "models/sync/rangewalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Sync state: creation time of the newest dispute when the top of the list was last read without a gap. Known ids
/// alone would not do: a refresh that is cut off after its first page leaves a page of known ids above unknown ones.
const auto kToppedAt = u"topped_at"_s;
/// The same of the refresh before that one.
const auto kToppedBefore = u"topped_before"_s;
/// Sync state: where a whole walk had stopped: the cursor and the creation of the newest row, or what RangeMark says.
const auto kPlace = u"walk_cursor"_s;
const auto kRanges = u"walk_ranges"_s;
/// Sync state: this server was found not to filter by creation time.
const auto kNoRanges = u"no_ranges"_s;

/// A page costs a request, and so does each open dispute that is read by itself. Open ones lie near the top of the
/// list, not in every page of it: so many pages in a row may meet none before the rest are read one by one.
constexpr qsizetype kPatience = 5;
constexpr qsizetype kWorthTrying = 4 * kPatience; ///< fewer open ones than this are read one by one at once

ListQuery everything()
{
    ListQuery query;
    query.newestFirst = true;
    return query;
}
} // namespace

void CursorRefresh::walkAll(const SyncState &state, bool byWish)
{
    m_lastTopped = state.value(kToppedAt);
    reportSoFar() = {};
    reportSoFar().whole = true;
    reportSoFar().complete = true;
    const bool isFirst = !byWish && !state.contains(QString(kWalkedAt));
    if (isFirst && provider().filtersByCreation() && !state.contains(kNoRanges))
        walkRanges(state);
    else
        walkStraight(state);
}

void CursorRefresh::walkRanges(const SyncState &state)
{
    m_ranges = new RangeWalk(provider(), this);
    if (const auto mark = RangeMark::from(state.value(kRanges)))
        m_ranges->resumeAt(*mark);
    watch(m_ranges);
    connect(m_ranges, &Walk::page, this, [this](const BatchPtr &disputes) { handOnWalked(disputes); });
    connect(m_ranges, &Walk::progress, this, &Refresh::progress);
    connect(m_ranges, &Walk::failed, this, &CursorRefresh::fail);
    connect(m_ranges, &RangeWalk::ignored, this, [this] {
        m_ranges->deleteLater();
        m_ranges.clear();
        putState({{kNoRanges, u"1"_s}, {kRanges, {}}});
        Q_EMIT startedOver();
        walkStraight({});
    });
    connect(m_ranges, &Walk::done, this, [this](const WalkReport &walked) {
        m_newestMs = m_ranges->newestMs();
        m_ranges->deleteLater();
        m_ranges.clear();
        walkEnded(walked);
    });
    m_ranges->start();
}

void CursorRefresh::walkStraight(const SyncState &state)
{
    const auto startAtTop = [this] {
        m_top = true;
        m_newestMs = 0;
        m_pageSize = 0;
    };
    startAtTop();
    m_straight = new CursorWalk(provider(), everything(), CursorWalk::Pace::Straight, this);
    const QStringList place = state.value(kPlace).split(u' ');
    if (place.size() == 2) {
        m_top = false;
        m_newestMs = place.last().toLongLong();
        m_straight->resumeAt({place.first(), m_newestMs});
    }
    watch(m_straight);
    connect(m_straight, &Walk::page, this, [this](const BatchPtr &disputes) {
        note(*disputes);
        handOnWalked(disputes);
    });
    connect(m_straight, &Walk::startedOver, this, startAtTop);
    connect(m_straight, &Walk::progress, this, &Refresh::progress);
    connect(m_straight, &Walk::failed, this, &CursorRefresh::fail);
    connect(m_straight, &Walk::done, this, [this](const WalkReport &walked) {
        m_straight->deleteLater();
        m_straight.clear();
        walkEnded(walked);
    });
    m_straight->start();
}

SyncState CursorRefresh::markSoFar() const
{
    if (m_ranges && m_ranges->newestMs() > 0)
        return {{kRanges, m_ranges->mark().text()}};
    if (m_straight && !m_straight->mark().cursor.isEmpty())
        return {{kPlace, m_straight->mark().cursor + u' ' + QString::number(m_straight->mark().newestMs)}};
    return {};
}

void CursorRefresh::walkEnded(const WalkReport &walked)
{
    fold(walked);
    met(walked.ids);
    const SyncState noPlace{{kRanges, {}}, {kPlace, {}}};
    if (!walked.complete) {
        putState(noPlace);
        return end();
    }
    SyncState marks = walkedMark();
    marks.insert(toppedMark());
    marks.insert(noPlace);
    keepMarks(marks, [this, marks, resumed = walked.resumed] {
        if (resumed)
            return readChanged(marks); // what the earlier run read may be days old
        // An open one that the whole list does not have moved under the walk, or is gone: its own read tells.
        findUnmet([this](const QStringList &ids) { readOneByOne(ids); });
    });
}

void CursorRefresh::readChanged(const SyncState &state)
{
    m_lastTopped = state.value(kToppedAt);
    // What the last refresh met as new is read once more: of a row that a page of it left out there is no other sign.
    const QString before = state.value(kToppedBefore);
    m_toppedMs = msOf(QDateTime::fromString(before.isEmpty() ? m_lastTopped : before, Qt::ISODateWithMs));
    m_top = true;
    auto *const newest = new CursorWalk(provider(), everything(), CursorWalk::Pace::Stepwise, this);
    hearOf(*newest);
    connect(newest, &Walk::page, this, [this](const BatchPtr &disputes) {
        if (!m_descends) // on the way down nobody asks what is new any more
            lookUp(*disputes);
        take(disputes);
    });
    connect(newest, &Walk::startedOver, this, [this] { m_top = true; });
    connect(newest, &Walk::failed, this, &CursorRefresh::fail);
    connect(newest, &Walk::done, this, &CursorRefresh::newestRead);
    connect(newest, &CursorWalk::waiting, this, [this, newest] { decide(*newest); });
    newest->start();
}

void CursorRefresh::lookUp(const DisputeBatch &disputes)
{
    QStringList ids;
    for (const BatchRow &row : disputes.rows)
        if (!isLetGo(disputes, row)) // else a list of nothing but old ones would be read to its end each time
            ids.append(disputes.string(row.id));
    m_lookedUp = ids.size();
    m_known = cache().knownIds(ids);
}

void CursorRefresh::take(const BatchPtr &disputes)
{
    note(*disputes);
    if (m_descends) {
        const qsizetype before = m_open.size();
        for (const BatchRow &row : disputes->rows)
            m_open.remove(disputes->string(row.id));
        m_patience = std::min(kPatience, m_patience - 1 + before - m_open.size());
        --m_pagesLeft;
    }
    handOn(disputes);
}

void CursorRefresh::note(const DisputeBatch &disputes)
{
    m_oldestMs = 0;
    qint64 newest = 0;
    for (const BatchRow &row : disputes.rows) {
        if (row.createdMs == 0)
            continue;
        m_oldestMs = m_oldestMs != 0 ? std::min(m_oldestMs, row.createdMs) : row.createdMs;
        newest = std::max(newest, row.createdMs);
    }
    if (std::exchange(m_top, false))
        m_newestMs = newest;
    ++m_pagesRead;
    m_lastPage = qsizetype(disputes.rows.size());
    m_pageSize = std::max(m_pageSize, m_lastPage);
}

void CursorRefresh::decide(CursorWalk &walk)
{
    if (m_lastPage == 0)
        return walk.goOn(); // nothing but broken rows so far
    if (m_descends)
        return descend(walk);
    whenDone(m_known, &walk, [this, &walk](const StoreResult<QSet<QString>> &known) {
        const bool allKnown = known && known->size() == m_lookedUp;
        if (!allKnown || m_oldestMs == 0 || m_toppedMs == 0 || m_oldestMs >= m_toppedMs)
            return walk.goOn();
        beginDescent(walk);
    });
}

void CursorRefresh::beginDescent(CursorWalk &walk)
{
    findUnmet([this, at = QPointer(&walk)](const QStringList &ids) {
        if (!at)
            return;
        m_descends = true;
        m_patience = kPatience;
        m_open = QSet<QString>(ids.cbegin(), ids.cend());
        if (m_open.size() < kWorthTrying)
            return at->enough();
        whenDone(cache().count(), at, [this, at](const StoreResult<qint64> &count) {
            m_pagesLeft = (count ? *count : 0) / m_pageSize + 1 - m_pagesRead;
            at->goOn();
        });
    });
}

void CursorRefresh::descend(CursorWalk &walk)
{
    const bool paysToTheEnd = m_open.size() > m_pagesLeft;
    if (m_open.isEmpty() || (m_patience <= 0 && !paysToTheEnd))
        return walk.enough();
    walk.goOn();
}

void CursorRefresh::newestRead(const WalkReport &walked)
{
    if (reportSoFar().whole) // counted by the walk over everything
        reportSoFar().complete = reportSoFar().complete && walked.complete;
    else
        fold(walked);
    const auto next = [this] { findUnmet([this](const QStringList &ids) { readOneByOne(ids); }); };
    if (walked.complete)
        keepMarks(toppedMark(), next);
    else
        next();
}

SyncState CursorRefresh::toppedMark() const
{
    if (m_newestMs == 0)
        return {};
    return {{kToppedAt, utcOf(m_newestMs).toString(Qt::ISODateWithMs)}, {kToppedBefore, m_lastTopped}};
}

} // namespace disputedesk
