#pragma once

#include "tests/models/sync/writedesktest.h"

namespace disputedesk::test {

/// A write desk for uploads of one file, slip.pdf, and for what the dispute has of that name.
class UploadBench : public WriteDeskTest {
    Q_OBJECT

protected:
    static Document slip(const QString &id) { return {id, u"slip.pdf"_s, u"proof_of_receipt"_s, {}, testNow(), false}; }
    WriteIntent upload() const
    {
        WriteIntent intent = anIntent(account, dispute, WriteVerb::UploadDocument);
        intent.fileName = u"slip.pdf"_s;
        intent.fileKind = u"proof_of_receipt"_s;
        return intent;
    }
    /// The dispute when it has these, and no others.
    Dispute with(const QList<Document> &documents) const
    {
        Dispute all = dispute;
        all.documents = documents;
        all.documentsTotal = documents.size();
        return all;
    }
    /// Uploads are answered with `document` from here on.
    void answerUploadsWith(const Document &document)
    {
        provider->onSend = [document](const WriteIntent &) {
            SendObservation seen = answered(200);
            seen.document = document;
            return seen;
        };
    }
};

} // namespace disputedesk::test
