#pragma once

#include "app/sandbox/sandbox.h"
#include "models/domain/asyncresult.h"
#include "models/providers/providerfactory.h"
#include "models/store/cachestore.h"
#include "models/store/sqliteledger.h"
#include "models/store/storethread.h"
#include "models/sync/disputefeed.h"
#include "models/sync/writedesk.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/builders.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace disputedesk::test {

/// As long as a machine that is busy may take, in ms.
inline constexpr int kLongest = 120'000;

/// The value of a future, waited for with the event loop running; ends the program when none comes in two minutes.
template <typename T> T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, kLongest))
        qFatal("no answer");
    return future.result();
}

/// Everything one account needs, on a sandbox of its own: provider, cache, ledger, feed and write desk. What the
/// sandbox counted is the judge.
struct World {
    /// `adjust` changes the account, `tune` the limits, before its provider is made.
    explicit World(int disputes = 150, ProviderKind kind = ProviderKind::Omise,
        const std::function<void(Account &)> &adjust = {}, const std::function<void(ProviderOptions &)> &tune = {});

    /// One refresh to its end; its error, if any, in lastError.
    SyncReport sync(bool whole = false);
    Dispute read(const QString &id);
    /// Sends as after a confirmation and waits for the outcome.
    WriteOutcome send(const WriteIntent &intent, const Dispute &seen);
    /// A counter of the account's port: "writes" or "applied" by id.
    int counted(QLatin1StringView what, const QString &id) const;
    /// The first id of a list of GET /_sandbox/about; ends the program when it is empty.
    QString pick(const QString &list) const;
    void control(const QByteArray &what, const QByteArray &json) const;
    int requests() const;
    tests::SandboxClient client() const;

    sandbox::Api api;
    sandbox::Sandbox sandbox;
    QTemporaryDir folder;
    QNetworkAccessManager network;
    QNetworkAccessManager writeNetwork;
    Account account;
    StoreThread thread;
    std::unique_ptr<Provider> provider;
    std::unique_ptr<CacheStore> cache;
    std::unique_ptr<SqliteLedger> ledger;
    std::unique_ptr<DisputeFeed> feed;
    std::unique_ptr<WriteDesk> desk;
    std::optional<Error> lastError;
};

/// Makes the types known that the spies of these tests carry.
void registerWorldTypes();

} // namespace disputedesk::test
