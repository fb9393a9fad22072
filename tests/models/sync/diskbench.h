#pragma once

#include "models/store/cachestore.h"
#include "models/store/draftstore.h"
#include "models/store/sqliteledger.h"
#include "models/store/storethread.h"
#include "tests/support/builders.h"
#include "tests/support/fakeprovider.h"
#include "tests/support/sealedcache.h"
#include "tests/support/waitfor.h"

namespace disputedesk::test {

/// One run of the program on a data folder: its three stores on a thread, and a scripted provider.
struct DiskRun {
    DiskRun(const QString &folder, const Account &of)
        : account(of)
        , ledger(thread, folder)
        , drafts(thread, folder)
        , cache(thread, folder + QStringLiteral("/account"), account)
    {
    }

    template <typename T> static T await(const QFuture<T> &future)
    {
        if (!waitFor(future))
            qFatal("no answer");
        return future.result();
    }
    /// Opens all three, the cache with the key of all tests: what was wrong with one of them, empty when nothing was.
    QString open()
    {
        cache.setKey(cacheKey());
        return wrong("ledger", await(ledger.openFile()), LedgerOpened::AsItWas, LedgerOpened::Created)
            + wrong("drafts", await(drafts.openFile()), DraftStore::Opened::AsItWas, DraftStore::Opened::Created)
            + wrong("cache", await(cache.open()), CacheStore::Opened::AsItWas, CacheStore::Opened::Created);
    }
    template <typename T> static QString wrong(const char *what, const StoreResult<T> &opened, T asItWas, T created)
    {
        if (opened && (*opened == asItWas || *opened == created))
            return {};
        return QStringLiteral("%1: %2; ")
            .arg(QLatin1StringView(what),
                opened ? QStringLiteral("found as %1").arg(int(*opened)) : opened.error().detail);
    }

    Account account;
    StoreThread thread;
    FakeProvider provider;
    SqliteLedger ledger;
    DraftStore drafts;
    CacheStore cache;
};

} // namespace disputedesk::test
