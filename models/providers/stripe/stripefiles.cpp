// The reads of StripeClient that are about files: those of a dispute's evidence, and a file's bytes.
#include "models/providers/stripe/stripeclient.h"
#include "models/providers/stripe/stripecodec.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Whether the next file may do better: the server did answer, and only this file could not be had.
bool concernsOneFile(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Forbidden:
    case ErrorKind::Rejected:
    case ErrorKind::BadData:
    case ErrorKind::NotJson:
    case ErrorKind::WrongObject: return true;
    default: return false;
    }
}
} // namespace

QFuture<ApiResult<QList<Document>>> StripeClient::documents(const QString &disputeId)
{
    auto answer = Pending<ApiResult<QList<Document>>>::create(m_reader.context());
    const auto future = answer->future();
    answer->await(dispute(disputeId), [this, answer](const ApiResult<Dispute> &found) {
        if (!found)
            return answer->finish(Failure{found.error()});
        nextFile(answer, found->documents, 0);
    });
    return future;
}

void StripeClient::nextFile(Answer<QList<Document>> answer, QList<Document> documents, qsizetype next)
{
    if (next >= documents.size())
        return answer->finish(std::move(documents));
    const Document wanted = documents.at(next);
    const auto check = [id = wanted.id](Document &found, const Exchange &) { return identityProblem(found.id, id); };
    answer->await(m_reader.read<Document>(u"/v1/files/"_s + wanted.id, {}, stripe::decodeFile, check),
        [this, answer, documents = std::move(documents), next](const ApiResult<Document> &found) mutable {
            if (found) {
                const QString field = documents.at(next).kind;
                documents[next] = *found;
                documents[next].kind = field;
            } else if (!concernsOneFile(found.error())) {
                return answer->finish(std::move(documents)); // the others would fail alike, each after its retries
            }
            nextFile(answer, std::move(documents), next + 1);
        });
}

QFuture<ApiResult<DocumentBytes>> StripeClient::download(const QString &disputeId, const Document &document)
{
    auto problem = m_reader.idProblem(IdKind::Dispute, disputeId);
    if (!problem)
        problem = m_reader.idProblem(IdKind::Document, document.id);
    if (problem)
        return readyFuture(ApiResult<DocumentBytes>(Failure{*problem}));
    auto answer = Pending<ApiResult<DocumentBytes>>::create(m_reader.context());
    const auto future = answer->future();
    answer->await(m_reader.bytes(m_requests.download(document.id)), [answer](const ApiResult<Exchange> &exchange) {
        if (!exchange)
            return answer->finish(Failure{exchange.error()});
        answer->finish(DocumentBytes{exchange->body, exchange->contentType});
    });
    return future;
}

} // namespace disputedesk
