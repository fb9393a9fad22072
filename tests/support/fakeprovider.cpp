#include "tests/support/fakeprovider.h"

using namespace Qt::StringLiterals;

namespace disputedesk::test {

void FakeProvider::put(const Dispute &dispute)
{
    if (!server.contains(dispute.id))
        order.append(dispute.id);
    server.insert(dispute.id, dispute);
}

QFuture<ApiResult<DisputePage>> FakeProvider::list(const ListQuery &query)
{
    ++lists;
    if (beforeList)
        beforeList(query);
    if (mostLists >= 0 && lists > mostLists) {
        m_unanswered.append(std::make_shared<QPromise<ApiResult<DisputePage>>>());
        m_unanswered.last()->start();
        return m_unanswered.last()->future();
    }
    if (mostRows && query.limit > mostRows(query))
        return readyFuture(ApiResult<DisputePage>(Failure{errorOf(ErrorKind::TooLarge)}));
    if (listError)
        return readyFuture(ApiResult<DisputePage>(Failure{*listError}));
    if (pages == Paging::Cursor) {
        const auto page = cursorPage(query);
        return page ? packed(*page) : readyFuture(ApiResult<DisputePage>(Failure{page.error()}));
    }
    QList<Dispute> all;
    for (const QString &id : std::as_const(order)) {
        const Dispute &dispute = server[id];
        const bool fits = query.scope == ListScope::All
            || (query.scope == ListScope::Open && dispute.status == "open"_L1)
            || (query.scope == ListScope::Pending && dispute.status == "pending"_L1)
            || (query.scope == ListScope::Closed && (dispute.status == "won"_L1 || dispute.status == "lost"_L1));
        if (fits)
            all.append(dispute);
    }
    if (query.newestFirst)
        std::reverse(all.begin(), all.end());
    FakePage page;
    page.offset = query.offset;
    page.limit = query.limit;
    page.total = all.size();
    page.disputes = all.mid(query.offset, query.limit);
    return packed(page);
}

QFuture<ApiResult<DisputePage>> FakeProvider::packed(FakePage page) const
{
    if (changePage)
        changePage(page);
    page.batch = batchOf(page.disputes);
    return readyFuture(ApiResult<DisputePage>(page));
}

ApiResult<FakePage> FakeProvider::cursorPage(const ListQuery &query) const
{
    qsizetype end = order.size();
    if (!query.cursor.isEmpty()) {
        end = order.indexOf(query.cursor);
        if (end < 0)
            return Failure{errorOf(ErrorKind::NotFound)};
    }
    const auto fits = [&](const Dispute &dispute) {
        return !heedsRanges
            || ((!query.from.isValid() || dispute.createdAt >= query.from)
                && (!query.to.isValid() || dispute.createdAt <= query.to));
    };
    FakePage page;
    page.limit = query.limit;
    for (qsizetype at = end - 1; at >= 0 && !page.hasMore; --at) {
        const Dispute dispute = server.value(order.at(at));
        if (!fits(dispute))
            continue;
        if (page.disputes.size() < query.limit)
            page.disputes.append(dispute);
        else
            page.hasMore = true;
    }
    if (!page.disputes.isEmpty())
        page.nextCursor = page.disputes.last().id;
    return page;
}

QFuture<ApiResult<Dispute>> FakeProvider::dispute(const QString &id)
{
    ++reads;
    if (readError)
        return readyFuture(ApiResult<Dispute>(Failure{*readError}));
    if (const auto error = readErrorOf ? readErrorOf(id) : std::nullopt)
        return readyFuture(ApiResult<Dispute>(Failure{*error}));
    if (!server.contains(id))
        return readyFuture(ApiResult<Dispute>(Failure{errorOf(ErrorKind::NotFound)}));
    return readyFuture(ApiResult<Dispute>(server.value(id)));
}

QFuture<ApiResult<QList<Document>>> FakeProvider::documents(const QString &id)
{
    ++documentLists;
    return readyFuture(ApiResult<QList<Document>>(server.value(id).documents));
}

QFuture<SendObservation> FakeProvider::send(const WriteIntent &intent)
{
    sends.append(intent);
    if (holdSends) {
        auto promise = std::make_shared<QPromise<SendObservation>>();
        promise->start();
        held.append(promise);
        // As the real transport: cancelling aborts the request, and the future then ends.
        auto *watcher = new QFutureWatcher<SendObservation>(&m_scope);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, &m_scope, [promise] { promise->finish(); });
        watcher->setFuture(promise->future());
        return promise->future();
    }
    return readyFuture(onSend ? onSend(intent) : cutOff());
}

SendObservation answered(int status, const std::optional<Dispute> &dispute)
{
    SendObservation seen;
    seen.requestsSent = 1;
    seen.bytesLeft = true;
    seen.httpStatus = status;
    seen.wholeAnswer = true;
    seen.dispute = dispute;
    seen.requestId = u"req_1"_s;
    return seen;
}

SendObservation cutOff()
{
    SendObservation seen;
    seen.requestsSent = 1;
    seen.bytesLeft = true;
    seen.error.kind = ErrorKind::ConnectionLost;
    return seen;
}

SendObservation refusedConnection()
{
    SendObservation seen;
    seen.error.kind = ErrorKind::Unreachable;
    return seen;
}

} // namespace disputedesk::test
