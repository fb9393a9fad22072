#pragma once

#include "models/providers/providerfactory.h"
#include "models/store/cachestore.h"
#include "models/store/sqliteledger.h"
#include "models/store/storethread.h"
#include "models/sync/disputefeed.h"
#include "models/sync/writedesk.h"
#include "tests/crash/job.h"
#include "tests/crash/killing.h"

#include <QEventLoop>

#include <memory>
#include <optional>

namespace disputedesk::test {

/// One account of the program at work, without a window: real stores, real client, real write protocol, with a point to
/// die at before and after each step. It prints what it passes and what it knows, a line each, and ends with status 19
/// where it should not have come.
class CrashProgram {
public:
    explicit CrashProgram(const CrashJob &job);

    /// Does the job; the exit status.
    int run();

private:
    int write();
    int restart();
    int sync();
    int act();

    /// As at every start; "READY" once a person could work: stores open, rows loaded, what was open taken up.
    void start();
    /// Until every ARMED and SENDING of the run before has its word in the ledger.
    void takeUp();
    /// Until nothing is open any more, or the resolver's dates are over.
    void resolve();
    WriteIntent intentFor(const Dispute &dispute, WriteVerb verb, const QUuid &id) const;
    ActionState send(const QString &id, WriteVerb verb, const QUuid &intentId);
    void keep(const Dispute &dispute);

    template <typename T> T await(const QFuture<T> &future)
    {
        QEventLoop loop;
        std::optional<T> found;
        whenDone(future, &m_context, [&](const T &result) {
            found = result;
            loop.quit();
        });
        loop.exec();
        return *found;
    }

    CrashJob m_job;
    Account m_account;
    KillPoints m_points;
    QObject m_context;
    QNetworkAccessManager m_network;
    KillingNetwork m_writeNetwork;
    StoreThread m_thread;
    SqliteLedger m_file;
    KillingLedger m_ledger;
    CacheStore m_cache;
    DisputeFeed m_feed;
    std::unique_ptr<Provider> m_inner;
    std::unique_ptr<KillingProvider> m_provider;
    std::unique_ptr<WriteDesk> m_desk;
};

} // namespace disputedesk::test
