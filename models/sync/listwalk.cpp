#include "models/sync/listwalk.h"

#include "models/domain/asyncresult.h"

#include <QPointer>

#include <algorithm>

namespace disputedesk {

ListWalk::ListWalk(Provider &provider, ListQuery query, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_query(std::move(query))
{
}

ListWalk::~ListWalk() { stop(); }

void ListWalk::start() { ask(0); }

void ListWalk::ask(qint64 offset)
{
    ListQuery query = m_query;
    query.offset = offset;
    ++m_inFlight;
    ++m_pages;
    const QFuture<ApiResult<DisputePage>> future = m_provider.list(query);
    m_asked.insert(offset, future);
    whenDone(future, this, [this, offset](const ApiResult<DisputePage> &page) {
        m_asked.remove(offset);
        --m_inFlight;
        if (m_ended)
            return;
        if (page)
            return take(*page);
        stop();
        Q_EMIT failed(page.error());
    });
}

void ListWalk::stop()
{
    m_ended = true;
    for (QFuture<ApiResult<DisputePage>> &future : m_asked)
        future.cancel();
}

void ListWalk::take(const DisputePage &page)
{
    if (m_firstTotal < 0) {
        m_firstTotal = page.total;
        // A server may give less than was asked for: go by what it says it gave, and by what it gave.
        const qint64 given = std::max<qint64>(page.limit, page.disputes.size() + page.broken.size());
        m_step = given > 0 ? std::min<qint64>(given, m_query.limit) : m_query.limit;
        m_next = m_step;
    }
    m_lastTotal = page.total;
    m_report.serverDate = page.serverDate;
    count(page);
    const QPointer<ListWalk> self(this); // whoever hears of a page may end the walk
    if (!page.disputes.isEmpty())
        Q_EMIT this->page(page.disputes);
    if (self)
        Q_EMIT progress(m_tryIds.size(), m_lastTotal);
    if (self && !m_ended)
        pump();
}

void ListWalk::count(const DisputePage &page)
{
    const qsizetype known = m_tryIds.size() + m_tryBrokenIds.size();
    for (const Dispute &dispute : page.disputes)
        m_tryIds.insert(dispute.id);
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
    while (m_inFlight < m_provider.parallelReads() && m_next < m_lastTotal && m_pages < mostPages
        && m_dryPages < kDryPages) {
        const qint64 offset = m_next;
        m_next += m_step;
        ask(offset);
    }
    if (m_inFlight == 0)
        finishTry();
}

void ListWalk::finishTry()
{
    m_report.ids.unite(m_tryIds);
    m_report.expected = m_lastTotal;
    m_report.complete = m_firstTotal == m_lastTotal && m_tryIds.size() + m_tryBroken == m_lastTotal;
    if (m_report.complete || m_try == kTries) {
        m_ended = true;
        Q_EMIT done(m_report);
        return;
    }
    ++m_try;
    m_tryIds.clear();
    m_tryBrokenIds.clear();
    m_tryBroken = 0;
    m_dryPages = 0;
    m_firstTotal = m_lastTotal = -1;
    m_pages = 0;
    ask(0);
}

} // namespace disputedesk
