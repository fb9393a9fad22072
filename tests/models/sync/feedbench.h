#pragma once

#include "models/store/storethread.h"
#include "models/sync/disputefeed.h"
#include "tests/support/builders.h"
#include "tests/support/fakeprovider.h"
#include "tests/support/sealedcache.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace disputedesk::test {

using namespace Qt::StringLiterals;

/// A feed on a scripted server and a real cache of its own.
struct FeedBench {
    static QString idAt(int n) { return u"dspt_test_%1"_s.arg(n, 6, 10, QChar(u'0')); }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<StoreThread> thread;
    std::unique_ptr<FakeProvider> provider;
    std::unique_ptr<CacheStore> cache;
    std::unique_ptr<DisputeFeed> feed;
    QDateTime now = testNow();
    Account account = anOmiseAccount();

    void put(int n, const QString &status = u"open"_s)
    {
        Dispute dispute = aDispute(idAt(n));
        dispute.status = status;
        dispute.readAt = now;
        provider->put(dispute);
    }
    template <typename T> static T await(const QFuture<T> &future)
    {
        if (!waitFor(future))
            qFatal("no answer");
        return future.result();
    }
    void openCache()
    {
        QSignalSpy loaded(feed.get(), &DisputeFeed::cacheLoaded);
        feed->loadCache();
        QVERIFY(QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 60'000));
    }
    /// Runs one refresh to its end; empty when it failed.
    std::optional<SyncReport> refresh(bool whole = false)
    {
        QSignalSpy finished(feed.get(), &DisputeFeed::finished);
        QSignalSpy failed(feed.get(), &DisputeFeed::failed);
        if (whole)
            feed->refreshWhole();
        else
            feed->refresh();
        if (!QTest::qWaitFor([&] { return !finished.isEmpty() || !failed.isEmpty(); }, 120'000))
            qFatal("the refresh does not end");
        QTest::qWait(2);
        if (finished.size() + failed.size() != 1)
            qFatal("it ended twice");
        return finished.isEmpty() ? std::nullopt : std::optional(finished.first().first().value<SyncReport>());
    }
    QString statusKept(int n)
    {
        const auto kept = await(cache->dispute(idAt(n)));
        return kept && *kept ? (*kept)->status : QString();
    }

    void registerTypes()
    {
        qRegisterMetaType<SyncReport>();
        qRegisterMetaType<Error>();
        qRegisterMetaType<Dispute>();
        qRegisterMetaType<BatchPtr>();
    }

    void make()
    {
        now = testNow();
        folder = std::make_unique<QTemporaryDir>();
        thread = std::make_unique<StoreThread>();
        provider = std::make_unique<FakeProvider>();
        cache = test::aCache(*thread, folder->filePath(u"account"_s), account);
        feed = std::make_unique<DisputeFeed>(account, provider.get(), *cache, [this] { return now; });
        feed->setPortionGap({}); // page by page; tst_portions has the gap
    }

    /// The same for a provider whose list goes by cursor, cache loaded.
    void makeCursor(ProviderKind kind = ProviderKind::WooshPay)
    {
        account.provider = kind;
        make();
        provider->pages = Paging::Cursor;
        provider->providerKind = kind;
        openCache();
    }
    /// Row `n` of such a server, made in the minute `n` of the last 300 days: the higher the newer.
    void putInOrder(int n, const QString &status)
    {
        Dispute dispute = aDispute(idAt(n));
        dispute.provider = account.provider;
        dispute.status = status;
        dispute.createdAt = testNow().addDays(-300).addSecs(n * 60);
        dispute.readAt = now;
        provider->put(dispute);
    }
    void forgetCounts() { provider->lists = provider->reads = 0; }

    void drop()
    {
        feed.reset();
        cache.reset();
        provider.reset();
        thread.reset();
    }
};

} // namespace disputedesk::test
