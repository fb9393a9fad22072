#include "models/sync/walk.h"

#include "models/domain/asyncresult.h"

#include <QPointer>

#include <algorithm>

namespace disputedesk {

Walk::Walk(Provider &provider, ListQuery query, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_query(std::move(query))
{
}

void Walk::ask(const ListQuery &wanted, qint64 tag)
{
    ListQuery query = wanted;
    query.limit = std::min(query.limit, m_mostRows);
    const qint64 number = ++m_number;
    const QFuture<ApiResult<DisputePage>> future = m_provider.list(query);
    m_asked.insert(number, future);
    whenDone(future, this, [this, number, query, tag](const ApiResult<DisputePage> &page) {
        if (m_asked.remove(number) == 0 || m_ended)
            return; // dropped, or it ended meanwhile
        if (page) {
            if (++m_smallPages % kPagesBeforeMore == 0)
                m_mostRows = std::min(kPageRows, 2 * m_mostRows);
            if (page->serverDate.isValid())
                Q_EMIT dated(page->serverDate);
            return take(*page, tag);
        }
        if (page.error().kind == ErrorKind::TooLarge && query.limit > 1)
            return askLess(query, tag);
        if (recover(page.error(), tag))
            return;
        stop();
        Q_EMIT failed(page.error());
    });
}

void Walk::askLess(const ListQuery &query, qint64 tag)
{
    m_mostRows = std::min(m_mostRows, query.limit / 2);
    m_smallPages = 0;
    ask(query, tag);
}

void Walk::hold(bool held)
{
    const bool wasHeld = std::exchange(m_held, held);
    if (wasHeld && !held && !m_ended)
        goOnAsking();
}

bool Walk::tell(const DisputePage &page, qint64 seen, qint64 total)
{
    const QPointer<Walk> self(this); // whoever hears of a page may end the walk
    if (!page.batch->rows.empty())
        Q_EMIT this->page(page.batch);
    if (self)
        Q_EMIT progress(seen, total);
    return self && !m_ended;
}

void Walk::finish(WalkReport report)
{
    m_ended = true;
    Q_EMIT done(report);
}

void Walk::stop()
{
    m_ended = true;
    dropAsked();
}

void Walk::dropAsked()
{
    const auto asked = std::exchange(m_asked, {});
    for (QFuture<ApiResult<DisputePage>> future : asked)
        future.cancel();
}

} // namespace disputedesk
