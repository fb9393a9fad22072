#pragma once

#include "models/providers/accountreader.h"
#include "models/providers/oneshot.h"
#include "models/providers/provider.h"
#include "models/providers/stripe/striperequests.h"

#include <memory>

namespace disputedesk {

/// A Stripe or WooshPay account on the network: contracts/wooshpay.md behind the Provider interface; `dialect` knows
/// what differs. Knows no cache, ledger or widget.
class StripeClient final : public Provider {
public:
    /// `network` and `dialect` outlive the client. Destroying the client aborts what is under way.
    StripeClient(const Account &account, Secret key, const stripe::Dialect &dialect, QNetworkAccessManager &network,
        ProviderOptions options = {});

    ProviderKind kind() const override { return m_dialect.kind(); }
    Paging paging() const override { return Paging::Cursor; }
    /// Of single disputes, and of ranges of the list: a walk by cursor has one page under way at a time.
    int parallelReads() const override { return 4; }
    bool filtersByCreation() const override { return true; }

    QFuture<ApiResult<AccountInfo>> account() override;
    QFuture<ApiResult<DisputePage>> list(const ListQuery &query) override;
    QFuture<ApiResult<Dispute>> dispute(const QString &id) override { return readDispute(id, ReadRank::Person); }
    QFuture<ApiResult<Dispute>> disputeInBackground(const QString &id) override
    {
        return readDispute(id, ReadRank::Background);
    }
    /// InvalidInput: not offered (capability.h, offersCharge).
    QFuture<ApiResult<Charge>> charge(const QString &id) override;
    /// The files that the dispute's evidence names; one that cannot be read keeps its id and field.
    QFuture<ApiResult<QList<Document>>> documents(const QString &disputeId) override;
    QFuture<ApiResult<DocumentBytes>> download(const QString &disputeId, const Document &document) override;
    ApiResult<ExactRequest> requestFor(const WriteIntent &intent) const override;
    QFuture<SendObservation> send(const WriteIntent &intent) override;

private:
    template <typename T> using Answer = std::shared_ptr<Pending<ApiResult<T>>>;

    ReadRequest listRequest(const stripe::ListWindow &window) const;
    void nextFile(Answer<QList<Document>> answer, QList<Document> documents, qsizetype next);
    QFuture<ApiResult<Dispute>> readDispute(const QString &id, ReadRank rank);
    SendObservation observe(const WriteIntent &intent, const WriteTrace &trace) const;

    Account m_account;
    const stripe::Dialect &m_dialect;
    stripe::StripeRequests m_requests;
    AccountReader m_reader;
};

} // namespace disputedesk
