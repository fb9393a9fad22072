#include "models/sync/cursorwalk.h"

#include <algorithm>

namespace disputedesk {

CursorWalk::CursorWalk(Provider &provider, const ListQuery &query, Pace pace, QObject *parent)
    : Walk(provider, query, parent)
    , m_pace(pace)
{
}

void CursorWalk::resumeAt(const CursorMark &mark)
{
    m_mark = mark;
    m_next = mark.cursor;
    m_newestMs = mark.newestMs;
    m_report.resumed = !mark.cursor.isEmpty();
}

void CursorWalk::start() { goOn(); }

void CursorWalk::goOn()
{
    if (isHeld()) {
        m_stands = true;
        return;
    }
    ListQuery query = this->query();
    query.cursor = m_next;
    m_cursors.insert(m_next);
    ++m_pages;
    ask(query);
}

void CursorWalk::goOnAsking()
{
    if (std::exchange(m_stands, false))
        goOn();
}

void CursorWalk::enough() { end(true); }

void CursorWalk::take(const DisputePage &page, qint64)
{
    m_dryPages = count(page) ? 0 : m_dryPages + 1;
    if (m_cursors.size() == 1 && m_next.isEmpty())
        for (const BatchRow &row : page.batch->rows)
            m_newestMs = std::max(m_newestMs, row.createdMs);
    if (page.hasMore && !page.nextCursor.isEmpty())
        m_waiting.insert(page.batch.get(), page.nextCursor);
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

void CursorWalk::kept(const DisputeBatch &batch)
{
    const QString cursor = m_waiting.take(&batch);
    if (!cursor.isEmpty()) // the store keeps pages in the order in which they came
        m_mark = {cursor, m_newestMs};
}

bool CursorWalk::recover(const Error &error, qint64)
{
    const bool refused = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected;
    if (!refused || m_next.isEmpty() || m_try == kTries)
        return false;
    ++m_try;
    m_report = {};
    m_mark = {};
    m_newestMs = 0;
    m_waiting.clear();
    m_brokenIds.clear();
    m_cursors.clear();
    m_next.clear();
    m_pages = 0;
    m_dryPages = 0;
    Q_EMIT startedOver();
    goOn();
    return true;
}

bool CursorWalk::count(const DisputePage &page)
{
    const qsizetype known = m_report.ids.size() + m_brokenIds.size();
    for (const BatchRow &row : page.batch->rows)
        m_report.ids.insert(page.batch->view(row.id));
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
    m_report.seen = m_report.ids.size();
    m_report.brokenRows = m_report.broken.size();
    m_report.expected = m_report.seen + m_report.brokenRows;
    finish(std::move(m_report));
}

} // namespace disputedesk
