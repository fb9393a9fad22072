#pragma once

#include "models/domain/account.h"
#include "models/domain/listquery.h"
#include "models/domain/observation.h"

#include <QFuture>

namespace disputedesk {

/// How a provider's lists are walked.
enum class Paging : quint8 { Offset, Cursor };

/// The request of a write as it will go out, for the review sheet and the confirm dialog. Holds no key.
struct ExactRequest {
    HttpVerb verb = HttpVerb::Post;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< in sending order; Authorization masked
    QByteArray body; ///< empty for none; for an upload only the part headers and "(N bytes of FILE)"
};

/// Bytes of a downloaded document and what the server called them.
struct DocumentBytes {
    QByteArray bytes;
    QByteArray contentType;
};

/// One provider account on the network. Reads are retried and may be asked in parallel; a write goes out once and only
/// by send(). Every future is cancelled by cancelling it, which aborts the request. Lives on one thread.
class Provider {
public:
    virtual ~Provider() = default;

    virtual ProviderKind kind() const = 0;
    virtual Paging paging() const = 0;
    /// How many list pages may be under way at once (Omise: 6).
    virtual int parallelReads() const = 0;
    /// Whether a list by cursor can be asked for a range of creation times (ListQuery::from and to).
    virtual bool filtersByCreation() const { return false; }

    virtual QFuture<ApiResult<AccountInfo>> account() = 0;
    virtual QFuture<ApiResult<DisputePage>> list(const ListQuery &query) = 0;
    virtual QFuture<ApiResult<Dispute>> dispute(const QString &id) = 0;
    /// The same for a refresh: reads that a person waits for go before it.
    virtual QFuture<ApiResult<Dispute>> disputeInBackground(const QString &id) { return dispute(id); }
    virtual QFuture<ApiResult<Charge>> charge(const QString &id) = 0;
    /// All documents of a dispute, every page.
    virtual QFuture<ApiResult<QList<Document>>> documents(const QString &disputeId) = 0;
    /// The future's progress runs from 0 to the size in bytes where the server tells it.
    virtual QFuture<ApiResult<DocumentBytes>> download(const QString &disputeId, const Document &document) = 0;

    /// The request that send() would make, without making it; InvalidInput when an id or a file cannot be sent.
    virtual ApiResult<ExactRequest> requestFor(const WriteIntent &intent) const = 0;
    /// Sends once. Never fails as a Result: what was seen is the answer. Only models/sync may call it, after the ledger
    /// holds SENDING. Progress: bytes of an upload.
    virtual QFuture<SendObservation> send(const WriteIntent &intent) = 0;
};

} // namespace disputedesk
