#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"

#include <QSemaphore>
#include <QtTest>

#include <atomic>

using namespace disputedesk;

/// The thread of the stores: order, the last jobs, jobs that nobody wants any more.
class TestStoreThread : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsJobsInOrderOnItsThread()
    {
        StoreThread thread;
        QList<int> seen;
        for (int job = 0; job < 100; ++job)
            thread.post([&seen, job] { seen.append(job); });
        QThread *const where = test::take(thread.run<QThread *>([] { return QThread::currentThread(); }));
        QVERIFY(where != QThread::currentThread());
        QCOMPARE(seen.size(), 100);
        QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
    }

    void destructorRunsWhatIsQueued()
    {
        std::atomic_int ran = 0;
        {
            StoreThread thread;
            for (int job = 0; job < 50; ++job)
                thread.post([&ran] { ++ran; });
        }
        QCOMPARE(ran.load(), 50);
    }

    void cancelledJobsAreDroppedUnlessTheyWrite()
    {
        std::atomic_bool read = false, written = false;
        {
            StoreThread thread;
            QSemaphore gate;
            thread.post([&gate] { gate.acquire(); });
            auto reading = thread.run<int>([&read] { return (read = true, 1); }, false);
            auto writing = thread.run<int>([&written] { return (written = true, 1); }, true);
            reading.cancel();
            writing.cancel();
            gate.release();
        }
        QVERIFY(!read);
        QVERIFY(written);
    }
};

QTEST_GUILESS_MAIN(TestStoreThread)
#include "tst_storethread.moc"
