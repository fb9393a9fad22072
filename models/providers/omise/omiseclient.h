#pragma once

#include "models/providers/accountreader.h"
#include "models/providers/omise/omiserequests.h"
#include "models/providers/omise/omisewrites.h"
#include "models/providers/provider.h"

#include <memory>

namespace disputedesk {

/// An Omise account on the network: contracts/omise.md behind the Provider interface. Knows no cache, ledger or widget.
class OmiseClient final : public Provider {
public:
    /// `network` outlives the client. Destroying the client aborts what is under way.
    OmiseClient(const Account &account, Secret key, QNetworkAccessManager &network, ProviderOptions options = {});

    ProviderKind kind() const override { return ProviderKind::Omise; }
    Paging paging() const override { return Paging::Offset; }
    int parallelReads() const override { return 6; }

    QFuture<ApiResult<AccountInfo>> account() override;
    QFuture<ApiResult<DisputePage>> list(const ListQuery &query) override;
    QFuture<ApiResult<Dispute>> dispute(const QString &id) override { return readDispute(id, ReadRank::Person); }
    QFuture<ApiResult<Dispute>> disputeInBackground(const QString &id) override
    {
        return readDispute(id, ReadRank::Background);
    }
    QFuture<ApiResult<Charge>> charge(const QString &id) override;
    QFuture<ApiResult<QList<Document>>> documents(const QString &disputeId) override;
    QFuture<ApiResult<DocumentBytes>> download(const QString &disputeId, const Document &document) override;
    ApiResult<ExactRequest> requestFor(const WriteIntent &intent) const override;
    QFuture<SendObservation> send(const WriteIntent &intent) override;

private:
    template <typename T> using Answer = std::shared_ptr<Pending<ApiResult<T>>>;
    struct DocumentWalk;

    void nextDocuments(Answer<QList<Document>> answer, std::shared_ptr<DocumentWalk> walk);
    void fetchBytes(Answer<DocumentBytes> answer, const QString &uri);
    QFuture<ApiResult<Dispute>> readDispute(const QString &id, ReadRank rank);
    SendObservation observe(const WriteIntent &intent, const WriteTrace &trace) const;

    Account m_account;
    omise::OmiseRequests m_requests;
    AccountReader m_reader;
};

} // namespace disputedesk
