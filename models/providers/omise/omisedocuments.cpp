// The reads of OmiseClient that take several requests: all documents of a dispute, and a document's bytes.
#include "models/providers/omise/omiseclient.h"
#include "models/providers/omise/omisecodec.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kPage = 100;
constexpr int kMaxPages = 50; // 5,000 files of one dispute: a server that has more is not telling the truth
} // namespace

/// Where a walk over a dispute's documents stands.
struct OmiseClient::DocumentWalk {
    QString disputeId;
    QList<Document> found;
    QSet<QString> seen;
    qint64 offset = 0;
    int pages = 0;
};

QFuture<ApiResult<QList<Document>>> OmiseClient::documents(const QString &disputeId)
{
    if (const auto problem = m_reader.idProblem(IdKind::Dispute, disputeId))
        return readyFuture(ApiResult<QList<Document>>(Failure{*problem}));
    auto answer = Pending<ApiResult<QList<Document>>>::create(m_reader.context());
    const auto future = answer->future();
    auto walk = std::make_shared<DocumentWalk>();
    walk->disputeId = disputeId;
    nextDocuments(std::move(answer), std::move(walk));
    return future;
}

void OmiseClient::nextDocuments(Answer<QList<Document>> answer, std::shared_ptr<DocumentWalk> walk)
{
    const QString query = u"offset=%1&limit=%2"_s.arg(walk->offset).arg(kPage);
    const auto check = [this, walk](omise::DocumentPage &page, const Exchange &) -> std::optional<Error> {
        if (page.offset != walk->offset)
            return refused(u"the page has another offset than the one asked for"_s, ErrorKind::BadData);
        for (const Document &document : std::as_const(page.documents))
            if (auto problem = m_reader.modeProblem(modeOfId(ProviderKind::Omise, document.id, m_account.mode)))
                return problem;
        return std::nullopt;
    };
    const auto step = m_reader.read<omise::DocumentPage>(
        u"/disputes/%1/documents"_s.arg(walk->disputeId), query, omise::decodeDocumentPage, check);
    answer->await(step, [this, answer, walk](const ApiResult<omise::DocumentPage> &page) {
        if (!page)
            return answer->finish(Failure{page.error()});
        const qsizetype before = walk->found.size();
        for (const Document &document : page->documents) {
            if (walk->seen.contains(document.id))
                continue;
            walk->seen.insert(document.id);
            walk->found.append(document);
        }
        walk->offset += page->documents.size();
        const bool more = page->total > walk->offset;
        if (!more)
            return answer->finish(std::move(walk->found));
        // N7: a page without anything new would be asked for again and again.
        if (walk->found.size() == before || ++walk->pages >= kMaxPages)
            return answer->finish(Failure{refused(u"the list of documents does not end"_s, ErrorKind::BadData)});
        nextDocuments(answer, walk);
    });
}

QFuture<ApiResult<DocumentBytes>> OmiseClient::download(const QString &disputeId, const Document &document)
{
    auto problem = m_reader.idProblem(IdKind::Dispute, disputeId);
    if (!problem)
        problem = m_reader.idProblem(IdKind::Document, document.id);
    if (problem)
        return readyFuture(ApiResult<DocumentBytes>(Failure{*problem}));
    auto answer = Pending<ApiResult<DocumentBytes>>::create(m_reader.context());
    const auto future = answer->future();
    if (!document.downloadUri.isEmpty()) {
        fetchBytes(std::move(answer), document.downloadUri);
        return future;
    }
    // Lists often give null; the document itself may tell.
    const auto check = [id = document.id](Document &found, const Exchange &) { return identityProblem(found.id, id); };
    const QString path = u"/disputes/%1/documents/%2"_s.arg(disputeId, document.id);
    answer->await(m_reader.read<Document>(path, {}, omise::decodeDocument, check),
        [this, answer](const ApiResult<Document> &found) {
            if (!found)
                return answer->finish(Failure{found.error()});
            if (found->downloadUri.isEmpty())
                return answer->finish(
                    Failure{refused(u"the server offers no download of this document"_s, ErrorKind::NotFound)});
            fetchBytes(answer, found->downloadUri);
        });
    return future;
}

void OmiseClient::fetchBytes(Answer<DocumentBytes> answer, const QString &uri)
{
    const auto request = m_requests.download(uri);
    if (!request)
        return answer->finish(Failure{request.error()});
    answer->await(m_reader.bytes(*request), [answer](const ApiResult<Exchange> &exchange) {
        if (!exchange)
            return answer->finish(Failure{exchange.error()});
        answer->finish(DocumentBytes{exchange->body, exchange->contentType});
    });
}

} // namespace disputedesk
