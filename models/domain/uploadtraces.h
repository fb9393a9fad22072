#pragma once

#include "models/domain/evidence.h"
#include "models/domain/intent.h"

namespace disputedesk {

// What a dispute's list of documents tells of an upload, and what goes out with a response (I3, I4; decision 0006).

/// True for uploads to WooshPay and Stripe, which keep files apart until evidence names them: no read of a dispute
/// shows whether one arrived. Where the answer was lost, only a person can settle it (I4).
inline bool noReadCanTell(const WriteIntent &intent)
{
    return intent.verb == WriteVerb::UploadDocument && answersByEvidence(intent.provider);
}
/// True for an upload whose outcome is read from the dispute's list of documents (Omise).
inline bool isToldByList(const WriteIntent &intent)
{
    return intent.verb == WriteVerb::UploadDocument && !answersByEvidence(intent.provider);
}
/// True for a response that goes out with the documents that lie at the provider (Omise): they are part of what the
/// person confirms.
inline bool goesWithDocuments(const WriteIntent &intent)
{
    return intent.verb == WriteVerb::Respond && !answersByEvidence(intent.provider);
}

/// A list that is not whole proves presence, never absence.
inline bool isWholeList(const Dispute &dispute) { return dispute.documents.size() >= dispute.documentsTotal; }
/// True when the document is there and not deleted.
bool hasDocument(const Dispute &dispute, const QString &id);
/// Those of `documents` that are not there, or deleted.
QList<Document> notListed(const Dispute &dispute, const QList<Document> &documents);
/// True when `now` has exactly the documents of `seen`, and besides only some of `uploaded`. Lists that are not whole
/// tell by their number alone.
bool hasDocumentsOf(const Dispute &seen, const Dispute &now, const QStringList &uploaded);

/// For an upload that isToldByList(): the ids of the documents in `before`, none of which is the file. Where they
/// cannot be listed (a list that is not whole, too many) one that stands for "any": then no read tells whether it was
/// applied, and a person settles it.
QStringList lookalikesOf(const Dispute &before);
/// True when `document`, which a 2xx answered an upload with, can be its file: not deleted, under an id that nobody
/// knew before (`lookalikes`, the evidence that was seen), of its kind and size where a provider is known to tell them.
/// Names and times tell nothing: servers rename, clocks are wrong.
bool mayAnswerUpload(const WriteIntent &intent, const Document &document);
/// True when no read of the dispute tells whether the file arrived.
bool isBlindUpload(const WriteIntent &intent);
/// True when the file is in the list: its name, kind and time, under an id that was not there before.
bool showsUploaded(const WriteIntent &intent, const Dispute &dispute);
/// True when `dispute` has a document that was not there before the upload, whatever its name and time, or when nobody
/// can tell: then it is not said that the file did not arrive (I4).
bool mayHoldUpload(const WriteIntent &intent, const Dispute &dispute);

} // namespace disputedesk
