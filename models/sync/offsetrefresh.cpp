#include "models/sync/offsetrefresh.h"

#include "models/domain/asyncresult.h"
#include "models/sync/listwalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Sync state: creation of the newest closed dispute when the lists were last read without a gap, in ms.
const auto kToppedMs = u"closed_topped_ms"_s;
} // namespace

void OffsetRefresh::walkAll(const SyncState &state, bool)
{
    reportSoFar().whole = true;
    m_newestMs = 0;
    const std::optional<ListMark> mark = ListMark::from(state);
    ListQuery query;
    query.to = mark ? mark->to : now(); // fixed: new disputes append after it, so pages stay put
    m_all = new ListWalk(provider(), query, this);
    if (mark)
        m_all->resumeAt(*mark);
    watch(m_all);
    connect(m_all, &Walk::page, this, [this](const BatchPtr &disputes) {
        for (const BatchRow &row : disputes->rows)
            m_newestMs = std::max(m_newestMs, row.createdMs);
        handOnWalked(disputes);
    });
    connect(m_all, &Walk::failed, this, &OffsetRefresh::fail);
    connect(m_all, &Walk::progress, this, &Refresh::progress);
    connect(m_all, &Walk::done, this, &OffsetRefresh::walkEnded);
    m_all->start();
}

SyncState OffsetRefresh::markSoFar() const
{
    if (!m_all)
        return {};
    const auto mark = m_all->mark();
    return mark ? mark->state() : ListMark::none(); // a list that moves takes back what was said before
}

void OffsetRefresh::walkEnded(const WalkReport &walked)
{
    m_all->deleteLater();
    m_all.clear();
    if (walked.complete && walked.resumed)
        return countKept(walked);
    fold(walked);
    if (walked.complete)
        return keepWalked(walked);
    putState(ListMark::none());
    end();
}

void OffsetRefresh::countKept(const WalkReport &walked)
{
    // The ids of the rows that the earlier run read are in nobody's memory any more, so two rows that changed places
    // across the seam would not show as one id twice. But they would show in the cache: the only rows there are those
    // of this walk, since nothing else is read before it is done once, and a row that was missed is one row less. The
    // store answers in order: every page is in by now. More rows than the server has (some vanished since) prove
    // nothing either way, so then everything is walked again as well.
    whenDone(cache().count(), this, [this, walked](const StoreResult<qint64> &count) {
        // What a retention rule let go is in no cache: then nobody can count, and the joined pages must do.
        const bool joined = keepsNotAll() && walked.complete;
        if (joined || (count && *count == walked.expected - walked.brokenRows)) {
            fold(walked);
            return keepWalked(walked);
        }
        Q_EMIT startedOver();
        walkAll({}, false);
    });
}

void OffsetRefresh::keepWalked(const WalkReport &walked)
{
    SyncState marks = walkedMark();
    marks.insert(ListMark::none());
    if (m_newestMs != 0)
        marks.insert(kToppedMs, QString::number(m_newestMs));
    keepMarks(marks, [this, resumed = walked.resumed, marks] {
        if (resumed)
            readChanged(marks); // what the earlier run read may be days old
        else
            end();
    });
}

void OffsetRefresh::readChanged(const SyncState &state)
{
    m_toppedMs = state.value(kToppedMs).toLongLong();
    // Both at once, as if they were one list: who moves from one to the other meanwhile is in both, or in none and read
    // by itself. The closed ones come after them: who closes meanwhile is in one of the three or read by itself.
    m_lists = 2;
    walkOne(ListScope::Open);
    walkOne(ListScope::Pending);
}

void OffsetRefresh::walkOne(ListScope scope)
{
    ListQuery query;
    query.scope = scope;
    auto *const one = new ListWalk(provider(), query, this);
    hearOf(*one);
    connect(one, &Walk::page, this, [this](const BatchPtr &disputes) { handOn(disputes); });
    connect(one, &Walk::failed, this, &OffsetRefresh::fail);
    connect(one, &Walk::done, this, [this](const WalkReport &walked) {
        if (reportSoFar().whole) // counted by the walk over everything
            reportSoFar().complete = reportSoFar().complete && walked.complete;
        else
            fold(walked);
        if (--m_lists == 0)
            readClosed(0);
    });
    one->start();
}

void OffsetRefresh::readClosed(qint64 offset, int limit)
{
    ListQuery query;
    query.scope = ListScope::Closed;
    query.newestFirst = true;
    query.offset = offset;
    query.limit = limit;
    whenDone(provider().list(query), this, [this, offset, limit](const ApiResult<DisputePage> &page) {
        if (!page && page.error().kind == ErrorKind::TooLarge && limit > 1)
            return readClosed(offset, limit / 2);
        if (!page)
            return fail(page.error());
        hear(page->serverDate);
        takeClosed(*page);
    });
}

void OffsetRefresh::takeClosed(const DisputePage &page)
{
    QStringList ids;
    qint64 oldestMs = 0;
    for (const BatchRow &row : page.batch->rows) {
        if (!isLetGo(*page.batch, row)) // never cached, or the list would be read to its end each time
            ids.append(page.batch->string(row.id));
        oldestMs = oldestMs == 0 ? row.createdMs : std::min(oldestMs, row.createdMs);
        m_newestClosedMs = std::max(m_newestClosedMs, row.createdMs);
    }
    const auto known = cache().knownIds(ids); // asked before the page is kept
    reportSoFar().broken += page.broken;
    if (!handOn(page.batch))
        return;
    const qint64 next = page.offset + qint64(page.batch->rows.size()) + page.broken.size();
    const bool reachesDown = m_toppedMs == 0 || (oldestMs != 0 && oldestMs <= m_toppedMs);
    if (next <= page.offset || next >= page.total || page.batch->rows.empty())
        return endChanged();
    whenDone(known, this, [this, next, reachesDown, count = ids.size()](const StoreResult<QSet<QString>> &found) {
        if (reachesDown && (!found || found->size() == count))
            endChanged();
        else
            readClosed(next);
    });
}

void OffsetRefresh::endChanged()
{
    const auto next = [this] { findUnmet([this](const QStringList &ids) { readOneByOne(ids); }); };
    if (reportSoFar().complete && m_newestClosedMs > m_toppedMs)
        keepMarks({{kToppedMs, QString::number(m_newestClosedMs)}}, next);
    else
        next();
}

} // namespace disputedesk
