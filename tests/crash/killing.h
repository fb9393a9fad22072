#pragma once

#include "models/domain/asyncresult.h"
#include "models/providers/provider.h"
#include "models/store/ledger.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <atomic>

namespace disputedesk::test {

/// Points that the program passes, by name; the process is killed at the chosen one.
class KillPoints {
public:
    /// `dieAt` counts from 1; 0: at none.
    explicit KillPoints(int dieAt)
        : m_dieAt(dieAt)
    {
    }
    /// Prints the name; does not come back when it is this one's turn.
    void pass(const char *name);

private:
    int m_dieAt;
    std::atomic_int m_passed{0}; // the ledger's anchor is written on the store's thread
};

/// The future of `inner`, with a point before anybody hears of its result.
template <typename T>
QFuture<T> passing(const QFuture<T> &inner, KillPoints &points, const char *name, QObject *context)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const QFuture<T> outer = promise->future();
    whenDone(inner, context, [promise, &points, name](const T &result) {
        points.pass(name);
        promise->addResult(result);
        promise->finish();
    });
    return outer;
}

/// A ledger with a point before and after each commit.
class KillingLedger : public Ledger {
public:
    KillingLedger(Ledger &inner, KillPoints &points, QObject &context)
        : m_inner(inner)
        , m_points(points)
        , m_context(context)
    {
    }
    QFuture<StoreResult<Done>> arm(const WriteIntent &intent) override;
    QFuture<StoreResult<ActionState>> advance(
        const QUuid &intent, ActionEvent event, const QString &note, const QString &requestId, int httpStatus) override;
    QFuture<StoreResult<QList<LedgerEntry>>> open() override;
    QFuture<StoreResult<std::optional<LedgerEntry>>> entry(const QUuid &intent) override
    {
        return m_inner.entry(intent);
    }
    QFuture<StoreResult<QList<LedgerEntry>>> history(const QUuid &account, const QString &dispute) override
    {
        return m_inner.history(account, dispute);
    }
    QFuture<StoreResult<QList<LedgerRow>>> rowsOf(const QUuid &intent) override { return m_inner.rowsOf(intent); }
    QFuture<StoreResult<ChainReport>> verifyChain() override { return m_inner.verifyChain(); }

private:
    Ledger &m_inner;
    KillPoints &m_points;
    QObject &m_context;
};

/// A provider with a point before, in and after each read of a dispute and each send.
class KillingProvider : public Provider {
public:
    KillingProvider(Provider &inner, KillPoints &points, QObject &context)
        : m_inner(inner)
        , m_points(points)
        , m_context(context)
    {
    }
    ProviderKind kind() const override { return m_inner.kind(); }
    Paging paging() const override { return m_inner.paging(); }
    int parallelReads() const override { return m_inner.parallelReads(); }
    bool filtersByCreation() const override { return m_inner.filtersByCreation(); }
    QFuture<ApiResult<AccountInfo>> account() override { return m_inner.account(); }
    QFuture<ApiResult<DisputePage>> list(const ListQuery &query) override { return m_inner.list(query); }
    QFuture<ApiResult<Dispute>> dispute(const QString &id) override;
    QFuture<ApiResult<Charge>> charge(const QString &id) override { return m_inner.charge(id); }
    QFuture<ApiResult<QList<Document>>> documents(const QString &id) override { return m_inner.documents(id); }
    QFuture<ApiResult<DocumentBytes>> download(const QString &id, const Document &document) override
    {
        return m_inner.download(id, document);
    }
    ApiResult<ExactRequest> requestFor(const WriteIntent &intent) const override { return m_inner.requestFor(intent); }
    QFuture<SendObservation> send(const WriteIntent &intent) override;

private:
    Provider &m_inner;
    KillPoints &m_points;
    QObject &m_context;
};

/// The manager of writes, with points around the socket.
class KillingNetwork : public QNetworkAccessManager {
    Q_OBJECT
public:
    explicit KillingNetwork(KillPoints &points)
        : m_points(points)
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    KillPoints &m_points;
};

} // namespace disputedesk::test
