#include "models/sync/walk.h"

#include "models/domain/asyncresult.h"

#include <QPointer>

namespace disputedesk {

Walk::Walk(Provider &provider, ListQuery query, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_query(std::move(query))
{
}

void Walk::ask(const ListQuery &query)
{
    const qint64 number = ++m_number;
    const QFuture<ApiResult<DisputePage>> future = m_provider.list(query);
    m_asked.insert(number, future);
    whenDone(future, this, [this, number](const ApiResult<DisputePage> &page) {
        m_asked.remove(number);
        if (m_ended)
            return;
        if (page)
            return take(*page);
        stop();
        Q_EMIT failed(page.error());
    });
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
    for (QFuture<ApiResult<DisputePage>> &future : m_asked)
        future.cancel();
}

} // namespace disputedesk
