#include "models/sync/uploadbook.h"

#include "models/domain/uploadtraces.h"

#include <algorithm>

namespace disputedesk {

namespace {
/// Responses that wait for a document in vain before the person may send one without waiting.
constexpr int kMostWaits = 2;

bool lists(const Dispute &read, const QString &id) // one that was deleted, too: then somebody took it away
{
    return std::any_of(
        read.documents.cbegin(), read.documents.cend(), [&id](const Document &document) { return document.id == id; });
}
} // namespace

void UploadBook::add(const WriteIntent &upload, const Document &document)
{
    Upload added;
    added.document = document;
    added.document.filename = upload.fileName;
    added.sha256 = upload.fileSha256;
    m_uploads[upload.disputeId].append(added);
}

void UploadBook::take(const Dispute &read)
{
    const auto found = m_uploads.find(read.id);
    if (found == m_uploads.end())
        return;
    const bool canBeAnswered = read.stage() == Stage::NeedsResponse;
    for (Upload &upload : *found)
        if (!canBeAnswered || lists(read, upload.document.id))
            upload.isAwaited = false;
}

void UploadBook::removed(const QString &disputeId, const QString &documentId)
{
    const auto found = m_uploads.find(disputeId);
    if (found == m_uploads.end())
        return;
    for (Upload &upload : *found)
        if (upload.document.id == documentId)
            upload.isAwaited = upload.isInPacket = false;
}

Unlisted UploadBook::prepare(const WriteIntent &intent)
{
    Unlisted unlisted;
    const auto found = m_uploads.find(intent.disputeId);
    if (found == m_uploads.end())
        return unlisted;
    for (Upload &upload : *found) {
        upload.isInPacket = false;
        if (!upload.isAwaited || !goesWithDocuments(intent))
            continue;
        const bool isGivenUp = upload.waits >= kMostWaits;
        upload.toldIn = isGivenUp ? intent.id : QUuid();
        (isGivenUp ? unlisted.givenUp : unlisted.awaited).append(upload.document.filename);
    }
    return unlisted;
}

QList<Document> UploadBook::awaitedBy(const WriteIntent &intent) const
{
    QList<Document> awaited;
    if (!goesWithDocuments(intent))
        return awaited;
    const QList<Upload> uploads = m_uploads.value(intent.disputeId);
    for (const Upload &upload : uploads)
        if (upload.isInPacket || (upload.isAwaited && upload.toldIn != intent.id))
            awaited.append(upload.document);
    return awaited;
}

void UploadBook::waitedInVain(const QString &disputeId, const QList<Document> &documents)
{
    const auto found = m_uploads.find(disputeId);
    if (found == m_uploads.end())
        return;
    for (Upload &upload : *found) {
        const auto isIt = [&upload](const Document &document) { return document.id == upload.document.id; };
        if (std::none_of(documents.cbegin(), documents.cend(), isIt))
            continue;
        ++upload.waits;
        upload.isAwaited = true; // also where an earlier read had it: the list does not agree with itself
    }
}

QStringList UploadBook::othersThan(const WriteIntent &intent) const
{
    const bool mayBeShared = noReadCanTell(intent) && !intent.fileSha256.isEmpty();
    QStringList ids;
    const QList<Upload> uploads = m_uploads.value(intent.disputeId);
    for (const Upload &upload : uploads)
        if (!mayBeShared || upload.sha256 != intent.fileSha256)
            ids.append(upload.document.id);
    return ids;
}

} // namespace disputedesk
