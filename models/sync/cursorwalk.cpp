#include "models/sync/cursorwalk.h"

namespace disputedesk {

CursorWalk::CursorWalk(Provider &provider, const ListQuery &query, Pace pace, QObject *parent)
    : Walk(provider, query, parent)
    , m_pace(pace)
{
}

void CursorWalk::start() { goOn(); }

void CursorWalk::goOn()
{
    ListQuery query = this->query();
    query.cursor = m_next;
    m_cursors.insert(m_next);
    ++m_pages;
    ask(query);
}

void CursorWalk::enough() { end(true); }

void CursorWalk::take(const DisputePage &page)
{
    if (page.serverDate.isValid())
        m_report.serverDate = page.serverDate;
    m_dryPages = count(page) ? 0 : m_dryPages + 1;
    if (!tell(page, m_report.ids.size(), -1))
        return;
    if (!page.hasMore)
        return end(true);
    m_next = page.nextCursor;
    const bool empty = page.batch->rows.empty() && page.broken.isEmpty();
    if (empty || m_next.isEmpty() || m_cursors.contains(m_next) || m_dryPages >= kDryPages || m_pages >= kMostPages)
        return end(false);
    if (m_pace == Pace::Stepwise)
        Q_EMIT waiting();
    else
        goOn();
}

bool CursorWalk::count(const DisputePage &page)
{
    const qsizetype known = m_report.ids.size() + m_brokenIds.size();
    for (const BatchRow &row : page.batch->rows)
        m_report.ids.insert(page.batch->string(row.id));
    for (const BrokenRow &row : page.broken) {
        if (!row.id.isEmpty() && m_brokenIds.contains(row.id))
            continue;
        if (!row.id.isEmpty())
            m_brokenIds.insert(row.id);
        m_report.broken.append(row);
    }
    return m_report.ids.size() + m_brokenIds.size() > known;
}

void CursorWalk::end(bool complete)
{
    m_report.complete = complete;
    m_report.expected = m_report.ids.size() + m_report.broken.size();
    finish(m_report);
}

} // namespace disputedesk
