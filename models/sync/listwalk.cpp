#include "models/sync/listwalk.h"

#include <algorithm>

namespace disputedesk {

ListWalk::ListWalk(Provider &provider, const ListQuery &query, QObject *parent)
    : Walk(provider, query, parent)
{
}

void ListWalk::start()
{
    m_resuming = m_resume.has_value();
    askAt(m_resuming ? m_resume->next - m_resume->step : 0);
}

void ListWalk::askAt(qint64 offset)
{
    ListQuery query = this->query();
    query.offset = offset;
    query.limit = std::min(query.limit, m_limit);
    if (m_resume)
        query.limit = int(m_resume->step);
    ++m_pages;
    ask(query, offset);
}

void ListWalk::take(const DisputePage &page, qint64 offset)
{
    if (m_resuming && !isWhereItWas(page))
        return startOver();
    if (m_firstTotal < 0)
        begin(page);
    m_resuming = false;
    m_lastTotal = page.total;
    count(page, offset);
    if (tell(page, m_before + m_tryIds.size(), m_lastTotal))
        pump();
}

void ListWalk::askLess(const ListQuery &query, qint64)
{
    ListQuery half = query;
    half.limit = query.limit / 2;
    if (m_firstTotal < 0)
        m_limit = half.limit; // the first page: how many rows it has is the step of all others
    ask(half, half.offset);
    if (m_firstTotal < 0)
        return;
    half.offset += half.limit;
    half.limit = query.limit - half.limit;
    if (half.offset < m_lastTotal)
        ask(half, half.offset);
}

void ListWalk::begin(const DisputePage &page)
{
    m_firstTotal = page.total;
    ListMark origin;
    origin.to = query().to;
    origin.total = page.total;
    if (m_resuming) {
        origin = *m_resume;
        m_report.resumed = true;
        m_step = origin.step;
        m_next = origin.next;
        m_before = m_next - m_step - (origin.broken - page.broken.size());
        m_tryBroken = origin.broken - page.broken.size();
    } else {
        // A server may give less than was asked for: go by what it says it gave, and by what it gave.
        const qint64 given = std::max<qint64>(page.limit, qint64(page.batch->rows.size()) + page.broken.size());
        origin.step = m_next = m_step = given > 0 ? std::min<qint64>(given, query().limit) : query().limit;
    }
    m_prefix.start(origin);
}

bool ListWalk::isWhereItWas(const DisputePage &page) const
{
    const qint64 rows = qint64(page.batch->rows.size()) + page.broken.size();
    return page.total == m_resume->total && rows == m_resume->step && page.broken.size() <= m_resume->broken
        && edgeOf(*page.batch) == m_resume->edge;
}

void ListWalk::startOver()
{
    m_resume.reset();
    m_resuming = false;
    m_pages = 0;
    Q_EMIT startedOver();
    askAt(0);
}

void ListWalk::count(const DisputePage &page, qint64 offset)
{
    const qsizetype known = m_tryIds.size() + m_tryBrokenIds.size();
    for (const BatchRow &row : page.batch->rows)
        if (!m_tryIds.insert(page.batch->view(row.id)))
            m_repeats = true;
    for (const BrokenRow &row : page.broken)
        if (!row.id.isEmpty())
            m_tryBrokenIds.insert(row.id);
    const qsizetype fresh = m_tryIds.size() + m_tryBrokenIds.size() - known;
    m_dryPages = fresh > 0 ? 0 : m_dryPages + 1;
    m_tryBroken += page.broken.size();
    if (m_try == 1)
        m_report.broken += page.broken;
    const qint64 rows = qint64(page.batch->rows.size()) + page.broken.size();
    if (rows == m_step && offset >= m_prefix.mark().next)
        m_prefix.came(offset, *page.batch, page.broken.size());
}

std::optional<ListMark> ListWalk::mark() const
{
    const ListMark &mark = m_prefix.mark();
    if (m_repeats || m_firstTotal != m_lastTotal || mark.next == 0 || !mark.to.isValid())
        return std::nullopt;
    return mark;
}

void ListWalk::goOnAsking()
{
    if (m_firstTotal >= 0) // else the first page, which tells how far it goes, is still on its way
        pump();
}

void ListWalk::pump()
{
    // N7: a server whose total runs away, or that says the same again and again, is not followed for ever.
    const qint64 mostPages = (m_firstTotal / m_step + 1) + 3;
    while (!isHeld() && inFlight() < parallelReads() && m_next < m_lastTotal && m_pages < mostPages
        && m_dryPages < kDryPages) {
        const qint64 offset = m_next;
        m_next += m_step;
        askAt(offset);
    }
    const bool more = m_next < m_lastTotal && m_pages < mostPages && m_dryPages < kDryPages;
    if (inFlight() == 0 && !(isHeld() && more))
        finishTry();
}

void ListWalk::finishTry()
{
    m_report.seen = m_before + m_tryIds.size();
    m_report.brokenRows = m_tryBroken;
    m_report.expected = m_lastTotal;
    m_report.complete = m_firstTotal == m_lastTotal && m_report.seen + m_tryBroken == m_lastTotal;
    if (m_report.complete || m_try == kTries) {
        m_report.ids = std::move(m_tryIds);
        return finish(std::move(m_report));
    }
    ++m_try;
    clearTry();
    askAt(0);
}

void ListWalk::clearTry()
{
    m_resume.reset();
    m_report.resumed = false;
    m_prefix.start({});
    m_tryIds.clear();
    m_tryBrokenIds.clear();
    m_before = 0;
    m_tryBroken = 0;
    m_repeats = false;
    m_dryPages = 0;
    m_firstTotal = m_lastTotal = -1;
    m_pages = 0;
}

} // namespace disputedesk
