#include "models/sync/listwalk.h"

#include <algorithm>

namespace disputedesk {

ListWalk::ListWalk(Provider &provider, const ListQuery &query, QObject *parent)
    : Walk(provider, query, parent)
{
}

void ListWalk::start() { askAt(0); }

void ListWalk::askAt(qint64 offset)
{
    ListQuery query = this->query();
    query.offset = offset;
    ++m_pages;
    ask(query);
}

void ListWalk::take(const DisputePage &page)
{
    if (m_firstTotal < 0) {
        m_firstTotal = page.total;
        // A server may give less than was asked for: go by what it says it gave, and by what it gave.
        const qint64 given = std::max<qint64>(page.limit, qint64(page.batch->rows.size()) + page.broken.size());
        m_step = given > 0 ? std::min<qint64>(given, query().limit) : query().limit;
        m_next = m_step;
    }
    m_lastTotal = page.total;
    m_report.serverDate = page.serverDate;
    count(page);
    if (tell(page, m_tryIds.size(), m_lastTotal))
        pump();
}

void ListWalk::count(const DisputePage &page)
{
    const qsizetype known = m_tryIds.size() + m_tryBrokenIds.size();
    for (const BatchRow &row : page.batch->rows)
        m_tryIds.insert(page.batch->string(row.id));
    for (const BrokenRow &row : page.broken)
        if (!row.id.isEmpty())
            m_tryBrokenIds.insert(row.id);
    m_dryPages = m_tryIds.size() + m_tryBrokenIds.size() > known ? 0 : m_dryPages + 1;
    m_tryBroken += page.broken.size();
    if (m_try == 1)
        m_report.broken += page.broken;
}

void ListWalk::pump()
{
    // N7: a server whose total runs away, or that says the same again and again, is not followed for ever.
    const qint64 mostPages = (m_firstTotal / m_step + 1) + 3;
    while (inFlight() < parallelReads() && m_next < m_lastTotal && m_pages < mostPages && m_dryPages < kDryPages) {
        const qint64 offset = m_next;
        m_next += m_step;
        askAt(offset);
    }
    if (inFlight() == 0)
        finishTry();
}

void ListWalk::finishTry()
{
    m_report.ids.unite(m_tryIds);
    m_report.expected = m_lastTotal;
    m_report.complete = m_firstTotal == m_lastTotal && m_tryIds.size() + m_tryBroken == m_lastTotal;
    if (m_report.complete || m_try == kTries)
        return finish(m_report);
    ++m_try;
    m_tryIds.clear();
    m_tryBrokenIds.clear();
    m_tryBroken = 0;
    m_dryPages = 0;
    m_firstTotal = m_lastTotal = -1;
    m_pages = 0;
    askAt(0);
}

} // namespace disputedesk
