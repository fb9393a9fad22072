#pragma once

#include "models/domain/asyncresult.h"
#include "models/providers/provider.h"

#include <QHash>
#include <QQueue>

#include <functional>

namespace disputedesk::test {

/// A page before it is packed, for servers that lie.
struct FakePage : DisputePage {
    QList<Dispute> disputes;
};

/// A provider without a network: disputes in a map, sends answered from a script, everything counted.
class FakeProvider : public Provider {
public:
    ProviderKind kind() const override { return providerKind; }
    Paging paging() const override { return pages; }
    int parallelReads() const override { return parallel; }
    bool filtersByCreation() const override { return ranges; }

    QFuture<ApiResult<AccountInfo>> account() override { return readyFuture(ApiResult<AccountInfo>(AccountInfo{})); }
    QFuture<ApiResult<DisputePage>> list(const ListQuery &query) override;
    QFuture<ApiResult<Dispute>> dispute(const QString &id) override;
    QFuture<ApiResult<Charge>> charge(const QString &) override
    {
        return readyFuture(ApiResult<Charge>(Failure{errorOf(ErrorKind::NotFound)}));
    }
    QFuture<ApiResult<QList<Document>>> documents(const QString &id) override;
    QFuture<ApiResult<DocumentBytes>> download(const QString &disputeId, const Document &document) override
    {
        downloads.append(document.id);
        return onDownload ? onDownload(disputeId, document)
                          : readyFuture(ApiResult<DocumentBytes>(Failure{errorOf(ErrorKind::NotFound)}));
    }
    ApiResult<ExactRequest> requestFor(const WriteIntent &) const override { return ExactRequest{}; }
    QFuture<SendObservation> send(const WriteIntent &intent) override;

    /// The server's state; keyed by id, listed in the order of `order`.
    QHash<QString, Dispute> server;
    QStringList order;
    void put(const Dispute &dispute);

    int parallel = 4;
    ProviderKind providerKind = ProviderKind::Omise;
    Paging pages = Paging::Offset; ///< Cursor: newest first, an id that is gone is an error as at Stripe
    bool ranges = false; ///< says that a cursor list takes from and to, and
    bool heedsRanges = true; ///< does what it says
    std::function<void(const ListQuery &)> beforeList; ///< drift: change the server while a walk is under way
    std::function<void(FakePage &)> changePage; ///< a server that lies: the last word on each page
    std::function<std::optional<Error>(const QString &)> readErrorOf; ///< a single read of this id fails with it
    std::optional<Error> readError; ///< every single read fails with it
    std::optional<Error> listError;
    std::function<int(const ListQuery &)> mostRows; ///< a page of more is TooLarge
    int mostLists = -1; ///< what is asked beyond so many pages is never answered; -1: all are
    /// What a send does to the server and what it then shows; default: connection lost, nothing applied.
    std::function<SendObservation(const WriteIntent &)> onSend;
    bool holdSends = false; ///< sends never answer by themselves
    QList<std::shared_ptr<QPromise<SendObservation>>> held;

    /// What a download brings; default: not found.
    std::function<QFuture<ApiResult<DocumentBytes>>(const QString &, const Document &)> onDownload;
    QStringList downloads; ///< document ids, in the order asked

    int reads = 0;
    int documentLists = 0;
    int lists = 0;
    QList<WriteIntent> sends;

private:
    ApiResult<FakePage> cursorPage(const ListQuery &query) const;
    QFuture<ApiResult<DisputePage>> packed(FakePage page) const;

    QList<std::shared_ptr<QPromise<ApiResult<DisputePage>>>> m_unanswered;
    QObject m_scope;
};

/// Observations as the transport would report them.
SendObservation answered(int status, const std::optional<Dispute> &dispute = {});
SendObservation cutOff(); ///< bytes left, no answer
SendObservation refusedConnection(); ///< nothing left

} // namespace disputedesk::test
