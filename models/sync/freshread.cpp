#include "models/sync/freshread.h"

#include "models/domain/asyncresult.h"

#include <algorithm>

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

} // namespace disputedesk
