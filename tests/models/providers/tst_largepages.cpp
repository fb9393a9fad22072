#include "models/providers/decodepool.h"
#include "tests/support/omisebench.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Pages that are large enough for another thread, and nobody who wants them any more.
class TestLargePages : public QObject {
    Q_OBJECT

    /// A client whose pool is busy until the test lets it go.
    struct Bench : OmiseBench {
        DecodePool pool;
        QSemaphore gate;
        QFuture<int> holding;

        Bench()
        {
            options.decodePool = &pool;
            holding = pool.run<int>([this](json::TextIndex &) {
                gate.acquire();
                return 1;
            });
            QByteArray page = omiseData("list.json");
            page.insert(page.indexOf('{') + 1, QByteArray(20'000, ' '));
            network.plan(FakeAnswer::json(page));
            network.plan(FakeAnswer::json(page));
        }
        ~Bench() { letGo(); }
        void letGo()
        {
            gate.release();
            holding.waitForFinished();
        }
        /// The page is here, whole, and waits for the pool.
        void arrive()
        {
            QTRY_COMPARE_WITH_TIMEOUT(int(network.requests.size()), 1, 30'000);
            for (int turn = 0; turn < 200; ++turn)
                QCoreApplication::processEvents();
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isDecodedOnThePool()
    {
        Bench bench;
        const auto client = bench.client();
        const auto future = client->list({});
        bench.arrive();
        QVERIFY(!future.isFinished()); // else it does not go there, and this file tests nothing
        bench.letGo();
        QVERIFY(waitFor(future));
        QVERIFY(bool(future.result()));
        QCOMPARE(future.result()->batch->rows.size(), size_t(3));
    }

    void cancelledWhileItWaitsForThePool()
    {
        Bench bench;
        const auto client = bench.client();
        auto future = client->list({});
        bench.arrive();
        QCOMPARE(bench.network.aborted, 0);
        future.cancel();
        bench.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
        QCOMPARE(future.resultCount(), 0);
        const auto next = client->list({}); // and the client goes on
        QVERIFY(waitFor(next));
        QVERIFY(bool(next.result()));
    }

    void itsClientGoesWhileItWaitsForThePool()
    {
        Bench bench;
        auto client = bench.client();
        const auto future = client->list({});
        bench.arrive();
        client.reset();
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
        bench.letGo();
        QCoreApplication::processEvents();
        QCOMPARE(future.resultCount(), 0);
    }

    void cancelledBeforeItIsHere()
    {
        Bench bench;
        const auto client = bench.client();
        auto future = client->list({});
        future.cancel();
        bench.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
        QCOMPARE(future.resultCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLargePages)
#include "tst_largepages.moc"
