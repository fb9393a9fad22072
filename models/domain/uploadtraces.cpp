#include "models/domain/uploadtraces.h"

#include "models/domain/redact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// How far the server's clock may be behind ours.
constexpr qint64 kClockSlackSecs = 120;
/// Stands among the lookalikes for "any document".
const auto kAny = u"*"_s;
constexpr qsizetype kMostLookalikes = 100;

bool mayBeNew(const WriteIntent &intent, const Document &document)
{
    return document.createdAt.isValid() && document.createdAt >= intent.confirmedAt.addSecs(-kClockSlackSecs);
}

bool lookedAlike(const WriteIntent &intent, const Document &document)
{
    return intent.lookalikes.contains(document.id);
}
} // namespace

bool hasDocument(const Dispute &dispute, const QString &id)
{
    return std::any_of(dispute.documents.cbegin(), dispute.documents.cend(),
        [&](const Document &document) { return document.id == id && !document.deleted; });
}

QList<Document> notListed(const Dispute &dispute, const QList<Document> &documents)
{
    QList<Document> missing = documents;
    missing.removeIf([&](const Document &document) { return hasDocument(dispute, document.id); });
    return missing;
}

bool hasDocumentsOf(const Dispute &seen, const Dispute &now, const QStringList &uploaded)
{
    if (!isWholeList(seen) || !isWholeList(now))
        return now.documentsTotal >= seen.documentsTotal && now.documentsTotal <= seen.documentsTotal + uploaded.size();
    const auto all = [](const QList<Document> &documents, auto holds) {
        return std::all_of(documents.cbegin(), documents.cend(),
            [&](const Document &document) { return document.deleted || holds(document); });
    };
    return all(seen.documents, [&](const Document &document) { return hasDocument(now, document.id); })
        && all(now.documents,
            [&](const Document &document) { return hasDocument(seen, document.id) || uploaded.contains(document.id); });
}

QStringList lookalikesOf(const Dispute &before)
{
    if (!isWholeList(before))
        return {kAny};
    QStringList ids;
    for (const Document &document : before.documents) {
        if (document.id.isEmpty() || document.id.contains(u' ')) // no id of a provider's; the ledger could not keep it
            return {kAny};
        ids.append(document.id);
    }
    return ids.size() > kMostLookalikes ? QStringList{kAny} : ids;
}

bool mayAnswerUpload(const WriteIntent &intent, const Document &document)
{
    if (document.id.isEmpty() || document.deleted || lookedAlike(intent, document))
        return false;
    if (!answersByEvidence(intent.provider))
        return intent.fileKind.isEmpty() || document.kind.isEmpty()
            || document.kind.compare(intent.fileKind, Qt::CaseInsensitive) == 0;
    const auto evidence = parseEvidence(intent.seen.evidence);
    if (evidence && std::find(evidence->cbegin(), evidence->cend(), document.id) != evidence->cend())
        return false;
    // Stripe counts the bytes it was sent. What WooshPay answers to an upload is not documented: it may make a picture
    // smaller, and then no upload was ever done.
    const bool tellsSize = intent.provider == ProviderKind::Stripe && document.size > 0 && intent.fileSize > 0;
    return !tellsSize || document.size == intent.fileSize;
}

bool isBlindUpload(const WriteIntent &intent) { return noReadCanTell(intent) || intent.lookalikes.contains(kAny); }

bool showsUploaded(const WriteIntent &intent, const Dispute &dispute)
{
    const QString name = comparable(intent.fileName);
    return std::any_of(dispute.documents.cbegin(), dispute.documents.cend(), [&](const Document &document) {
        return !document.deleted && comparable(document.filename) == name && !lookedAlike(intent, document)
            && (intent.fileKind.isEmpty() || document.kind == intent.fileKind) && mayBeNew(intent, document);
    });
}

bool mayHoldUpload(const WriteIntent &intent, const Dispute &dispute)
{
    return isBlindUpload(intent) || !isWholeList(dispute)
        || std::any_of(dispute.documents.cbegin(), dispute.documents.cend(),
            [&](const Document &document) { return !document.deleted && !lookedAlike(intent, document); });
}

} // namespace disputedesk
