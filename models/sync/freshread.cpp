#include "models/sync/freshread.h"

#include "models/domain/asyncresult.h"

#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace disputedesk {

namespace {
/// WooshPay and Stripe name files by id alone: what they are called takes a read for each.
bool lacksFileNames(const Dispute &dispute)
{
    return answersByEvidence(dispute.provider)
        && std::any_of(dispute.documents.cbegin(), dispute.documents.cend(),
            [](const Document &document) { return document.filename.isEmpty(); });
}
} // namespace

QFuture<ApiResult<Dispute>> readFresh(
    Provider &provider, const QString &disputeId, bool wholeDocuments, QObject *context)
{
    const QFuture<ApiResult<Dispute>> read = provider.dispute(disputeId);
    if (!wholeDocuments)
        return read;
    auto promise = std::make_shared<QPromise<ApiResult<Dispute>>>();
    promise->start();
    const auto finish = [promise](ApiResult<Dispute> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    whenDone(read, context, [&provider, context, finish](const ApiResult<Dispute> &dispute) {
        const bool lacksNames = dispute && lacksFileNames(*dispute);
        if (!dispute || (isWholeList(*dispute) && !lacksNames))
            return finish(dispute);
        whenDone(provider.documents(dispute->id), context,
            [finish, whole = *dispute](const ApiResult<QList<Document>> &documents) mutable {
                if (!documents && answersByEvidence(whole.provider))
                    return finish(whole); // without the names it is whole enough
                if (!documents)
                    return finish(Failure{documents.error()});
                whole.documents = *documents;
                if (!answersByEvidence(whole.provider))
                    whole.documentsTotal = documents->size();
                finish(whole);
            });
    });
    return promise->future();
}

void readFreshWithin(std::chrono::milliseconds patience, Provider &provider, const QString &disputeId,
    bool wholeDocuments, QObject *context, std::function<void(const ApiResult<Dispute> &)> use)
{
    // The read alone holds it: a single shot whose context goes keeps what it caught until its time.
    const auto waiting = std::make_shared<std::function<void(const ApiResult<Dispute> &)>>(std::move(use));
    const auto take = [](auto &whoWaits, const ApiResult<Dispute> &fresh) {
        if (const auto once = std::exchange(whoWaits, nullptr))
            once(fresh);
    };
    QTimer::singleShot(patience, context, [take, still = std::weak_ptr(waiting)] {
        if (const auto whoWaits = still.lock())
            take(*whoWaits, Failure{errorOf(ErrorKind::Timeout)});
    });
    whenRead(readFresh(provider, disputeId, wholeDocuments, context), context,
        [take, waiting](const ApiResult<Dispute> &fresh) { take(*waiting, fresh); });
}

void whenRead(
    const QFuture<ApiResult<Dispute>> &read, QObject *context, std::function<void(const ApiResult<Dispute> &)> use)
{
    // Not by whenDone(), which is silent when the provider gives the read up: nobody else would say so.
    auto *watcher = new QFutureWatcher<ApiResult<Dispute>>(context); // dies with context: that is the guard
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)] {
        watcher->deleteLater();
        const bool isAnswered = !watcher->isCanceled() && watcher->future().resultCount() > 0;
        use(isAnswered ? watcher->result() : ApiResult<Dispute>(Failure{errorOf(ErrorKind::Cancelled)}));
    });
    watcher->setFuture(read);
}

} // namespace disputedesk
