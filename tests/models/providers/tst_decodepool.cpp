#include "models/providers/decodepool.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
/// What holds a thread of the pool until the test lets it go.
struct Gate {
    QSemaphore entered;
    QSemaphore open;
};
} // namespace

/// Decoding off the window's thread: results come back, what was cancelled or dropped does not, and nothing outlives
/// the pool.
class TestDecodePool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksOnAnotherThread()
    {
        DecodePool pool;
        auto future = pool.run<QThread *>([](json::TextIndex &) { return QThread::currentThread(); });
        future.waitForFinished();
        QVERIFY(future.result() != QThread::currentThread());
    }
    void theIndexIsUsable()
    {
        DecodePool pool(2);
        QList<QFuture<int>> futures;
        for (int i = 1; i <= 50; ++i)
            futures.append(pool.run<int>([i](json::TextIndex &index) {
                std::string text(size_t(i) + 2, ' '); // "[" + ... is a false alarm of GCC 12's at -O2 (its bug 105651)
                text.front() = '[';
                text.back() = ']';
                return index.build(text) ? -1 : int(index.count()) + i;
            }));
        for (int i = 1; i <= 50; ++i)
            QCOMPARE(futures[i - 1].result(), i + 2);
    }
    void aCancelledResultIsDropped()
    {
        Gate gate;
        DecodePool pool;
        auto running = pool.run<int>([&gate](json::TextIndex &) {
            gate.entered.release();
            gate.open.acquire();
            return 1;
        });
        bool began = false;
        auto waiting = pool.run<int>([&began](json::TextIndex &) {
            began = true;
            return 2;
        });
        gate.entered.acquire();
        running.cancel();
        waiting.cancel();
        gate.open.release();
        running.waitForFinished();
        waiting.waitForFinished();
        QCOMPARE(running.resultCount(), 0);
        QCOMPARE(waiting.resultCount(), 0);
        QVERIFY(!began);
    }
    void whatHasNotBegunGoesWithThePool()
    {
        Gate gate;
        QFuture<int> running;
        QFuture<int> waiting;
        bool began = false;
        auto pool = std::make_unique<DecodePool>();
        running = pool->run<int>([&gate](json::TextIndex &) {
            gate.entered.release();
            gate.open.acquire();
            return 1;
        });
        waiting = pool->run<int>([&began](json::TextIndex &) {
            began = true;
            return 2;
        });
        gate.entered.acquire();
        // Lets the running one go as soon as the other was dropped, which the pool's end does first.
        std::unique_ptr<QThread> opener(QThread::create([&] {
            waiting.waitForFinished();
            gate.open.release();
        }));
        opener->start();
        pool.reset();
        QVERIFY(opener->wait());
        QVERIFY(running.isFinished());
        QCOMPARE(running.result(), 1);
        QVERIFY(waiting.isCanceled());
        QVERIFY(!began);
    }
};

QTEST_GUILESS_MAIN(TestDecodePool)
#include "tst_decodepool.moc"
