#include "models/sync/offsetrefresh.h"

#include "models/domain/asyncresult.h"
#include "models/sync/listwalk.h"

namespace disputedesk {

ListWalk *OffsetRefresh::walk(const ListQuery &query)
{
    auto *walk = new ListWalk(provider(), query, this);
    connect(walk, &Walk::page, this, [this](const BatchPtr &disputes) { handOn(disputes); });
    connect(walk, &Walk::failed, this, &OffsetRefresh::fail);
    return walk;
}

void OffsetRefresh::walkAll()
{
    reportSoFar().whole = true;
    ListQuery query;
    query.to = now(); // fixed: new disputes append after it, so pages stay put
    ListWalk *const all = walk(query);
    connect(all, &Walk::progress, this, &Refresh::progress);
    connect(all, &Walk::done, this, [this](const WalkReport &walked) {
        fold(walked);
        if (!walked.complete)
            return end();
        keepMarks(walkedMark(), [this] { end(); });
    });
    all->start();
}

void OffsetRefresh::readChanged(const SyncState &)
{
    walkOne(ListScope::Open, [this] { walkOne(ListScope::Pending, [this] { readNewestClosed(); }); });
}

void OffsetRefresh::walkOne(ListScope scope, std::function<void()> next)
{
    ListQuery query;
    query.scope = scope;
    ListWalk *const one = walk(query);
    connect(one, &Walk::done, this, [this, next = std::move(next)](const WalkReport &walked) {
        fold(walked);
        next();
    });
    one->start();
}

void OffsetRefresh::readNewestClosed()
{
    ListQuery query;
    query.scope = ListScope::Closed;
    query.newestFirst = true;
    whenDone(provider().list(query), this, [this](const ApiResult<DisputePage> &page) {
        if (!page)
            return fail(page.error());
        reportSoFar().broken += page->broken;
        if (handOn(page->batch))
            findUnmet([this](const QStringList &ids) { readOneByOne(ids); });
    });
}

} // namespace disputedesk
