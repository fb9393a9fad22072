#include "models/store/storethread.h"
#include "models/sync/documentkeeper.h"
#include "tests/support/builders.h"
#include "tests/support/fakeprovider.h"
#include "tests/support/sealedcache.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Documents come one after the other, politely, and never twice.
class TestDocumentKeeper : public QObject {
    Q_OBJECT

    using Answer = ApiResult<DocumentBytes>;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<CacheStore> m_cache;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<DocumentKeeper> m_keeper;
    QHash<QString, Error> m_errors;
    QList<std::shared_ptr<QPromise<Answer>>> m_held;
    bool m_hold = false;

    template <typename T> static T await(const QFuture<T> &future)
    {
        if (!waitFor(future))
            qFatal("no answer");
        return future.result();
    }
    /// A dispute with `count` documents, cached.
    QString dispute(int n, int count, int total = -1)
    {
        Dispute dispute = aDispute(u"dspt_test_%1"_s.arg(n));
        for (int i = 0; i < count; ++i)
            dispute.documents.append({u"docu_%1_%2"_s.arg(n).arg(i), u"x.png"_s, {}, {}, {}, false, 100});
        dispute.documentsTotal = total < 0 ? count : total;
        m_provider->put(dispute);
        if (!await(m_cache->upsert({dispute})))
            qFatal("not cached");
        return dispute.id;
    }
    KeepReport run(const QStringList &disputes)
    {
        QSignalSpy ended(m_keeper.get(), &DocumentKeeper::ended);
        m_keeper->keep(disputes);
        if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, 20'000))
            qFatal("it does not end");
        return ended.first().first().value<KeepReport>();
    }
    static int bytesOf(const QString &id) { return id == "docu_large"_L1 ? 400 : id == "docu_small"_L1 ? 40 : 7; }
    bool isKept(const QString &id) { return await(m_cache->keptSizes({id}))->contains(id); }

private Q_SLOTS:
    void init()
    {
        qRegisterMetaType<KeepReport>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_thread = std::make_unique<StoreThread>();
        m_cache = test::aCache(*m_thread, m_folder->filePath(u"account"_s), anOmiseAccount());
        QVERIFY(await(m_cache->open()));
        m_cache->setDocumentLimits({1'000'000, 0});
        m_provider = std::make_unique<FakeProvider>();
        m_errors.clear();
        m_held.clear();
        m_hold = false;
        m_provider->onDownload = [this](const QString &, const Document &document) {
            if (const auto error = m_errors.constFind(document.id); error != m_errors.cend())
                return readyFuture(Answer(Failure{*error}));
            if (!m_hold)
                return readyFuture(Answer(DocumentBytes{QByteArray(100, 'x'), "image/png"}));
            auto promise = std::make_shared<QPromise<Answer>>();
            promise->start();
            m_held.append(promise);
            return promise->future();
        };
        m_keeper = std::make_unique<DocumentKeeper>(*m_cache);
        m_keeper->setProvider(m_provider.get());
    }
    void cleanup()
    {
        m_keeper.reset();
        for (const auto &promise : std::as_const(m_held))
            promise->finish();
        m_cache.reset();
        m_thread.reset();
    }

    void everythingIsKeptAndNothingAskedTwice()
    {
        const QStringList disputes{dispute(1, 3), dispute(2, 4), dispute(3, 0)};
        QSignalSpy progress(m_keeper.get(), &DocumentKeeper::progress);
        const KeepReport report = run(disputes);
        QCOMPARE(report.end, KeepReport::End::Complete);
        QCOMPARE(report.kept, 7);
        QCOMPARE(report.bytes, 700);
        QCOMPARE(m_provider->downloads.size(), 7);
        QCOMPARE(progress.last().at(0).toInt(), 7);
        QCOMPARE(progress.last().at(1).toInt(), 7);
        QCOMPARE(run(disputes).kept, 0); // all of it is here
        QCOMPARE(m_provider->downloads.size(), 7);
    }

    void twoAtMostAreUnderWay()
    {
        m_hold = true;
        m_keeper->keep({dispute(1, 5)});
        QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), 2, 30'000);
        QCOMPARE(m_keeper->placeOf(u"docu_1_0"_s), std::optional(DocumentState::Place::Downloading));
        QCOMPARE(m_keeper->placeOf(u"docu_1_4"_s), std::optional(DocumentState::Place::Waiting));
        QSignalSpy changed(m_keeper.get(), &DocumentKeeper::documentChanged);
        m_held.first()->setProgressRange(0, 100);
        m_held.first()->setProgressValue(62);
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->percentOf(u"docu_1_0"_s), 62, 30'000);
        QVERIFY(!changed.isEmpty());
        m_held.first()->addResult(DocumentBytes{"bytes", {}});
        m_held.first()->finish();
        QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), 3, 30'000);
        QVERIFY(isKept(u"docu_1_0"_s));
    }

    void heldMeansNothingBegins()
    {
        m_keeper->setHeld(true);
        m_keeper->keep({dispute(1, 3)});
        QTRY_COMPARE_WITH_TIMEOUT(
            m_keeper->placeOf(u"docu_1_2"_s), std::optional(DocumentState::Place::Waiting), 30'000); // planned
        QVERIFY(m_provider->downloads.isEmpty());
        QSignalSpy ended(m_keeper.get(), &DocumentKeeper::ended);
        m_keeper->setHeld(false);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(m_provider->downloads.size(), 3);
    }

    void aRateLimitStopsTheRun_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("429") << ErrorKind::RateLimited;
        QTest::newRow("offline") << ErrorKind::Offline;
        QTest::newRow("key") << ErrorKind::Unauthorized;
    }
    void aRateLimitStopsTheRun()
    {
        QFETCH(ErrorKind, kind);
        const QString id = dispute(1, 10);
        for (int n = 1; n < 10; ++n)
            m_errors.insert(u"docu_1_%1"_s.arg(n), disputedesk::errorOf(kind));
        const KeepReport report = run({id});
        QCOMPARE(report.end, KeepReport::End::Stopped);
        QCOMPARE(report.error->kind, kind);
        QVERIFY(m_provider->downloads.size() <= 3); // the other one that was under way, and no more
        QVERIFY(report.left > 0);
        m_errors.clear();
        QCOMPARE(run({id}).end, KeepReport::End::Complete); // goes on where it was
        QVERIFY(isKept(u"docu_1_9"_s));
    }

    void oneThatFailsDoesNotStopTheOthersAndIsTriedOncePerSync()
    {
        const QString id = dispute(1, 4);
        m_errors.insert(u"docu_1_1"_s, disputedesk::errorOf(ErrorKind::NotFound));
        const KeepReport report = run({id});
        QCOMPARE(report.end, KeepReport::End::Complete);
        QCOMPARE(report.kept, 3);
        QCOMPARE(report.failed, 1);
        QCOMPARE(report.failedDisputes, QSet<QString>{id});
        QCOMPARE(m_keeper->placeOf(u"docu_1_1"_s), std::optional(DocumentState::Place::Failed));
        QCOMPARE(m_provider->downloads.size(), 4);
        run({id});
        QCOMPARE(m_provider->downloads.size(), 4); // not before the next sync
        m_keeper->mayTryAgain();
        m_errors.clear();
        QCOMPARE(run({id}).kept, 1);
        QCOMPARE(m_provider->downloads.size(), 5);
    }

    void threeLostInARowAreTheLine()
    {
        const QString id = dispute(1, 10);
        for (int n = 0; n < 10; ++n)
            m_errors.insert(u"docu_1_%1"_s.arg(n), disputedesk::errorOf(ErrorKind::ConnectionLost));
        QCOMPARE(run({id}).end, KeepReport::End::Stopped);
        QVERIFY(m_provider->downloads.size() <= 4);
    }

    void theBudgetEndsIt()
    {
        const QString id = dispute(1, 10);
        QVERIFY(await(m_cache->markKeptOffline({id}, true)));
        m_cache->setDocumentLimits({350, 0});
        const KeepReport report = run({id});
        QCOMPARE(report.end, KeepReport::End::NoRoom);
        QCOMPARE(report.kept, 3);
        QVERIFY(report.left >= 6);
        QCOMPARE(await(m_cache->documentUse())->bytes, 300);
    }

    void whatDoesNotFitLetsSmallerOnesPass_data()
    {
        QTest::addColumn<bool>("sizesAreTold");
        QTest::newRow("sizes told") << true;
        QTest::newRow("not told") << false;
    }
    void whatDoesNotFitLetsSmallerOnesPass()
    {
        QFETCH(bool, sizesAreTold);
        Dispute mixed = aDispute(u"dspt_test_1"_s);
        for (const QString &id : {u"docu_large"_s, u"docu_small"_s, u"docu_tiny"_s})
            mixed.documents.append({id, u"x.png"_s, {}, {}, {}, false, sizesAreTold ? bytesOf(id) : -1});
        mixed.documentsTotal = 3;
        QVERIFY(await(m_cache->upsert({mixed})));
        QVERIFY(await(m_cache->markKeptOffline({mixed.id}, true)));
        m_cache->setDocumentLimits({100, 0});
        m_provider->onDownload = [](const QString &, const Document &document) {
            return readyFuture(Answer(DocumentBytes{QByteArray(bytesOf(document.id), 'x'), "image/png"}));
        };
        const KeepReport first = run({mixed.id});
        QCOMPARE(first.end, KeepReport::End::NoRoom);
        QCOMPARE(first.kept, 2);
        QCOMPARE(first.left, 1);
        QVERIFY(first.noRoomIsNews);
        QCOMPARE(m_provider->downloads.contains(u"docu_large"_s), !sizesAreTold);
        m_provider->downloads.clear();
        for (int refresh = 0; refresh < 3; ++refresh) {
            m_keeper->mayTryAgain();
            const KeepReport again = run({mixed.id});
            QCOMPARE(again.end, KeepReport::End::NoRoom);
            QVERIFY(!again.noRoomIsNews);
            QCOMPARE(again.failedDisputes, QSet<QString>{mixed.id});
            QVERIFY(m_provider->downloads.isEmpty());
        }
        m_cache->setDocumentLimits({150, 0});
        QVERIFY(run({mixed.id}).noRoomIsNews); // more room, and still not enough
        QVERIFY(m_provider->downloads.isEmpty());
        m_cache->setDocumentLimits({1000, 0});
        QCOMPARE(run({mixed.id}).end, KeepReport::End::Complete);
        QVERIFY(isKept(u"docu_large"_s));
    }

    void aFullDiskEndsIt()
    {
        const QString id = dispute(1, 5);
        m_cache->setDocumentLimits({1'000'000, std::numeric_limits<qint64>::max() / 2});
        const KeepReport report = run({id});
        QCOMPARE(report.end, KeepReport::End::Stopped);
        QCOMPARE(report.error->kind, ErrorKind::DiskFull);
        QVERIFY(m_provider->downloads.size() <= 3);
    }

    void cancellingIsAtOnceAndSilentAfterwards()
    {
        m_hold = true;
        const QString id = dispute(1, 5);
        QSignalSpy ended(m_keeper.get(), &DocumentKeeper::ended);
        m_keeper->keep({id});
        QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), 2, 30'000);
        m_keeper->cancel();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<KeepReport>().end, KeepReport::End::Cancelled);
        QVERIFY(m_held.first()->isCanceled());
        m_held.first()->finish();
        m_hold = false;
        QCOMPARE(run({id}).kept, 5);
    }

    void withoutAKeyNothingBegins()
    {
        const QString id = dispute(1, 5);
        m_keeper->setProvider(nullptr);
        m_keeper->keep({id});
        QVERIFY(!m_keeper->isRunning());
    }

    void documentsThatTheListDoesNotNameAreListed()
    {
        const QString id = dispute(1, 2, 3);
        Dispute whole = m_provider->server.value(id);
        whole.documents.append({u"docu_1_later"_s, u"x.png"_s, {}, {}, {}, false, 100});
        m_provider->put(whole);
        QCOMPARE(run({id}).kept, 3);
        QCOMPARE(m_provider->documentLists, 1);
        QVERIFY(isKept(u"docu_1_later"_s));
    }
};

QTEST_GUILESS_MAIN(TestDocumentKeeper)
#include "tst_documentkeeper.moc"
