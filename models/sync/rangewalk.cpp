#include "models/sync/rangewalk.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qint64 kTop = 0; ///< the tag of the first page, which knows no range

QDateTime instant(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()); }

/// Whole seconds, downwards: what a server compares.
qint64 secondOf(qint64 ms) { return ms / 1000; }
} // namespace

QString RangeMark::text() const
{
    QStringList parts{QString::number(newestMs)};
    for (const TimeRange &range : left)
        parts.append(u"%1-%2"_s.arg(range.from).arg(range.to));
    return parts.join(u' ');
}

std::optional<RangeMark> RangeMark::from(const QString &text)
{
    const QStringList parts = text.split(u' ');
    bool isNumber = false;
    RangeMark mark;
    mark.newestMs = parts.first().toLongLong(&isNumber);
    if (!isNumber || mark.newestMs <= 0 || parts.size() > 1000)
        return std::nullopt;
    for (qsizetype n = 1; n < parts.size(); ++n) {
        const QStringList ends = parts.at(n).split(u'-');
        bool isEnd = false;
        if (ends.size() != 2)
            return std::nullopt;
        const TimeRange range{ends.first().toLongLong(&isNumber), ends.last().toLongLong(&isEnd)};
        if (!isNumber || !isEnd || range.from < 0 || range.to < range.from)
            return std::nullopt;
        mark.left.append(range);
    }
    return mark;
}

RangeWalk::RangeWalk(Provider &provider, QObject *parent)
    : Walk(provider, {}, parent)
{
}

void RangeWalk::resumeAt(const RangeMark &mark)
{
    m_newestMs = mark.newestMs;
    m_report.resumed = true;
    for (const TimeRange &range : mark.left)
        open(range);
}

void RangeWalk::start()
{
    if (m_report.resumed)
        return pump();
    ListQuery query;
    query.newestFirst = true;
    ask(query, kTop);
}

qint64 RangeWalk::open(const TimeRange &range)
{
    const qint64 number = ++m_number;
    Lane &lane = m_lanes[number];
    lane.range = range;
    lane.readDownTo = lane.keptDownTo = range.to;
    return number;
}

void RangeWalk::spread(const TimeRange &whole, qint64 pageSeconds)
{
    const double times = std::pow(double(whole.to - whole.from + 1) / double(pageSeconds), 1.0 / parallelReads());
    double length = double(pageSeconds);
    for (TimeRange next = whole; next.to >= whole.from; next.to = next.from - 1) {
        length *= times;
        const bool isLast = m_number + 1 >= parallelReads();
        next.from = isLast ? whole.from : std::max(whole.from, std::min(next.to, whole.to - qint64(length)));
        open(next);
    }
}

void RangeWalk::askNext(qint64 number)
{
    Lane &lane = m_lanes.at(number);
    ListQuery query;
    query.newestFirst = true;
    query.from = instant(lane.range.from);
    query.to = instant(lane.range.to);
    query.cursor = lane.cursor;
    lane.cursors.insert(lane.cursor);
    lane.asked = true;
    ++lane.pages;
    ask(query, number);
}

void RangeWalk::take(const DisputePage &page, qint64 number)
{
    if (number == kTop)
        return takeTop(page);
    Lane &lane = m_lanes.at(number);
    lane.asked = false;
    if (!isWithin(page, lane.range))
        return giveUp();
    lane.dryPages = count(page) ? 0 : lane.dryPages + 1;
    lane.rows += qint64(page.batch->rows.size());
    for (const BatchRow &row : page.batch->rows)
        lane.readDownTo = std::min(lane.readDownTo, secondOf(row.createdMs));
    if (!page.batch->rows.empty()) {
        ++lane.unkept;
        m_waiting.insert(page.batch.get(), {number, lane.readDownTo});
    }
    const bool empty = page.batch->rows.empty() && page.broken.isEmpty();
    lane.cursor = page.nextCursor;
    const bool brokenOff = page.hasMore
        && (empty || lane.cursor.isEmpty() || lane.cursors.contains(lane.cursor) || lane.dryPages >= kDryPages
            || lane.pages >= kMostPages);
    lane.read = !page.hasMore || brokenOff;
    lane.brokenOff = brokenOff;
    m_complete = m_complete && !brokenOff;
    if (tell(page, m_report.ids.size(), -1))
        pump();
}

void RangeWalk::takeTop(const DisputePage &page)
{
    for (const BatchRow &row : page.batch->rows)
        m_newestMs = std::max(m_newestMs, row.createdMs);
    if (page.hasMore && page.batch->rows.empty())
        return giveUp(); // nothing to go by: the straight walk says whether there is anything
    // The page's own rows are read once more by their range: one request, and no seam to get wrong.
    const TimeRange whole{kOldest, secondOf(m_newestMs)};
    const bool more = page.hasMore;
    if (more && (!isWithin(page, whole) || !page.broken.isEmpty()))
        return giveUp();
    qint64 oldest = whole.to;
    for (const BatchRow &row : page.batch->rows)
        oldest = std::min(oldest, secondOf(row.createdMs));
    if (more)
        spread(whole, whole.to - oldest + 1);
    else
        count(page);
    if (tell(page, qint64(page.batch->rows.size()), -1))
        pump();
}

bool RangeWalk::isWithin(const DisputePage &page, const TimeRange &range) const
{
    return std::all_of(page.batch->rows.cbegin(), page.batch->rows.cend(), [&](const BatchRow &row) {
        const qint64 second = secondOf(row.createdMs);
        return row.createdMs != 0 && second >= range.from && second <= range.to;
    });
}

bool RangeWalk::split()
{
    Lane *deepest = nullptr;
    double most = 2.0 * kPageRows; // less than two pages are not worth a request of their own
    for (auto &[number, lane] : m_lanes) {
        if (lane.read || lane.asked || lane.rows == 0) // only between two pages: one under way has the old border
            continue;
        const qint64 span = lane.readDownTo - lane.range.from;
        const qint64 covered = lane.range.to - lane.readDownTo + 1;
        const double rowsLeft = double(lane.rows) / double(covered) * double(span); // as dense as what was read
        if (span < 2 || rowsLeft < most)
            continue;
        most = rowsLeft;
        deepest = &lane;
    }
    if (!deepest)
        return false;
    const qint64 middle = deepest->range.from + (deepest->readDownTo - deepest->range.from) / 2;
    const TimeRange older{deepest->range.from, middle - 1};
    deepest->range.from = middle;
    open(older);
    return true;
}

void RangeWalk::pump()
{
    const auto isOpen = [](const auto &lane) { return !lane.second.read; };
    while (!isHeld() && std::count_if(m_lanes.cbegin(), m_lanes.cend(), isOpen) < parallelReads() && split()) { }
    for (auto &[number, lane] : m_lanes)
        if (!isHeld() && inFlight() < parallelReads() && !lane.read && !lane.asked)
            askNext(number);
    if (inFlight() != 0 || std::any_of(m_lanes.cbegin(), m_lanes.cend(), isOpen))
        return; // an open one that is not asked for is held, and goes on later
    m_report.complete = m_complete;
    m_report.seen = m_report.ids.size();
    m_report.brokenRows = m_report.broken.size();
    m_report.expected = m_report.seen + m_report.brokenRows;
    finish(std::move(m_report));
}

bool RangeWalk::recover(const Error &error, qint64 number)
{
    // Its cursor's row is gone: what is left of the stretch starts again at its newest unread second.
    const bool refused = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected;
    if (!refused || number == kTop || m_lanes.at(number).refusals >= kMostRefusals)
        return false;
    Lane &lane = m_lanes.at(number);
    lane.asked = false;
    if (lane.cursor.isEmpty()) { // it does not take the range itself
        giveUp();
        return true;
    }
    ++lane.refusals;
    lane.cursor.clear();
    lane.cursors.clear();
    lane.range.to = lane.readDownTo;
    pump();
    return true;
}

void RangeWalk::giveUp()
{
    stop();
    Q_EMIT ignored();
}

void RangeWalk::kept(const DisputeBatch &batch)
{
    const auto waiting = m_waiting.constFind(&batch);
    if (waiting == m_waiting.cend())
        return;
    const auto [number, oldest] = *waiting;
    m_waiting.erase(waiting);
    Lane &lane = m_lanes.at(number);
    lane.keptDownTo = oldest;
    if (--lane.unkept == 0 && lane.read && !lane.brokenOff)
        m_lanes.erase(number);
}

RangeMark RangeWalk::mark() const
{
    RangeMark mark;
    mark.newestMs = m_newestMs;
    for (const auto &[number, lane] : m_lanes)
        if (!lane.read || lane.brokenOff || lane.unkept > 0)
            mark.left.append({lane.range.from, lane.keptDownTo}); // its last second again: there may be more of it
    return mark;
}

bool RangeWalk::count(const DisputePage &page)
{
    const qsizetype known = m_report.ids.size();
    for (const BatchRow &row : page.batch->rows)
        m_report.ids.insert(page.batch->view(row.id));
    m_report.broken += page.broken;
    return m_report.ids.size() > known || !page.broken.isEmpty();
}

} // namespace disputedesk
