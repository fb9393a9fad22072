#pragma once

#include "models/domain/intent.h"

#include <QHash>
#include <QList>

namespace disputedesk {

/// What went up and no read has listed yet, by the names that the files have here.
struct Unlisted {
    QStringList awaited; ///< a response waits for these, and does not go out without them
    QStringList givenUp; ///< waited for in vain, twice: whoever confirms the response is told, and it waits no more
};

/// The documents that this program uploaded, by the answers to their uploads, and which of them a response waits for:
/// what went up is to go to the bank with it, though a provider's list may lag behind.
class UploadBook {
public:
    /// `upload` was answered with `document`.
    void add(const WriteIntent &upload, const Document &document);
    /// A read, whoever asked for it: nobody waits for what it lists, or where no response can be sent any more.
    void take(const Dispute &read);
    /// A document was deleted from here.
    void removed(const QString &disputeId, const QString &documentId);

    /// The person is about to be shown the last read for `intent`, and is told what comes back from here. From now on
    /// the packets before it are in that read, or among these.
    Unlisted prepare(const WriteIntent &intent);
    /// What the response `intent` waits for: all of its own packet, and what no read has listed, unless the person was
    /// told. Under the names of the files here.
    QList<Document> awaitedBy(const WriteIntent &intent) const;
    /// A response ended without these: it had waited for them.
    void waitedInVain(const QString &disputeId, const QList<Document> &documents);

    /// The ids of all that went up for the dispute and is not the file of `intent`. Where files are kept apart from
    /// disputes (WooshPay, Stripe) a server may keep the same bytes once: what came of them before is that file.
    QStringList othersThan(const WriteIntent &intent) const;

private:
    struct Upload {
        Document document;
        QByteArray sha256;
        bool isAwaited = true; ///< no read has listed it
        bool isInPacket = true; ///< went up since the dispute was prepared last
        int waits = 0; ///< responses that ended without it
        QUuid toldIn; ///< the intent whose dialog tells that it is missing
    };
    QHash<QString, QList<Upload>> m_uploads; ///< by dispute
};

} // namespace disputedesk
