#include "models/sync/freshread.h"

#include "models/domain/asyncresult.h"

namespace disputedesk {

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
        if (!dispute || dispute->documents.size() >= dispute->documentsTotal)
            return finish(dispute);
        whenDone(provider.documents(dispute->id), context,
            [finish, whole = *dispute](const ApiResult<QList<Document>> &documents) mutable {
                if (!documents)
                    return finish(Failure{documents.error()});
                whole.documents = *documents;
                whole.documentsTotal = documents->size();
                finish(whole);
            });
    });
    return promise->future();
}

} // namespace disputedesk
