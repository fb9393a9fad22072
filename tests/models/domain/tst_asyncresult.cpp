#include "models/domain/asyncresult.h"
#include "models/domain/result.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
/// Runs what is posted, deleteLater() included, without waiting for anything.
void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}
/// Counts its own deaths, to see that nothing captured is leaked.
struct Probe {
    explicit Probe(int *deaths)
        : m_deaths(deaths)
    {
    }
    Probe(const Probe &) = delete;
    Probe &operator=(const Probe &) = delete;
    ~Probe() { ++*m_deaths; }
    int *m_deaths;
};
} // namespace

/// A later answer reaches its context once, or not at all.
class tst_AsyncResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAnswerIsDeliveredOnce()
    {
        QObject context;
        QPromise<int> promise;
        promise.start();
        QList<int> got;
        whenDone(promise.future(), &context, [&](int value) { got.append(value); });
        settle();
        QVERIFY(got.isEmpty());
        promise.addResult(7);
        settle();
        QVERIFY(got.isEmpty()); // not before it is finished
        promise.finish();
        settle();
        QCOMPARE(got, QList<int>{7});
        QVERIFY(context.children().isEmpty()); // the watcher is gone
    }
    void aFinishedFutureIsDeliveredOnceAndLater()
    {
        QObject context;
        QStringList got;
        whenDone(readyFuture(u"x"_s), &context, [&](const QString &value) { got.append(value); });
        QVERIFY(got.isEmpty()); // never inside the call itself
        settle();
        QCOMPARE(got, QStringList{u"x"_s});
        settle();
        QCOMPARE(got.size(), 1);
    }
    void aContextThatDiesFirstHearsNothing()
    {
        auto context = std::make_unique<QObject>();
        QPromise<int> promise;
        promise.start();
        int calls = 0;
        int deaths = 0;
        whenDone(promise.future(), context.get(), [&calls, probe = std::make_shared<Probe>(&deaths)](int) { ++calls; });
        context.reset();
        QCOMPARE(deaths, 1); // what was captured went with it
        promise.addResult(7);
        promise.finish();
        settle();
        QCOMPARE(calls, 0);
    }
    void aContextThatDiesBetweenAnswerAndDeliveryHearsNothing()
    {
        auto context = std::make_unique<QObject>();
        int calls = 0;
        whenDone(readyFuture(7), context.get(), [&](int) { ++calls; });
        context.reset(); // the finished event is posted by now
        settle();
        QCOMPARE(calls, 0);
    }
    void aCancelledFutureIsSilent()
    {
        QObject context;
        QPromise<int> promise;
        promise.start();
        QFuture<int> future = promise.future();
        int calls = 0;
        whenDone(future, &context, [&](int) { ++calls; });
        future.cancel();
        promise.addResult(7);
        promise.finish();
        settle();
        QCOMPARE(calls, 0);
        QVERIFY(context.children().isEmpty());
    }
    void cancelledAfterTheAnswerBeforeDeliveryIsSilent()
    {
        QObject context;
        QPromise<int> promise;
        promise.start();
        QFuture<int> future = promise.future();
        int calls = 0;
        whenDone(future, &context, [&](int) { ++calls; });
        promise.addResult(7);
        promise.finish();
        future.cancel();
        settle();
        QCOMPARE(calls, 0);
    }
    void aPromiseDroppedWithoutAnAnswerIsSilent()
    {
        QObject context;
        int calls = 0;
        {
            QPromise<int> promise;
            promise.start();
            whenDone(promise.future(), &context, [&](int) { ++calls; });
        }
        settle();
        QCOMPARE(calls, 0);
        QVERIFY(context.children().isEmpty());
    }
    void finishedWithoutAResultIsSilent()
    {
        QObject context;
        QPromise<int> promise;
        promise.start();
        int calls = 0;
        whenDone(promise.future(), &context, [&](int) { ++calls; });
        promise.finish();
        settle();
        QCOMPARE(calls, 0);
    }
    void theUserMayDeleteItsContext()
    {
        auto *context = new QObject;
        int deaths = 0;
        int calls = 0;
        whenDone(readyFuture(7), context, [&calls, context, probe = std::make_shared<Probe>(&deaths)](int) {
            delete context;
            ++calls;
            QCOMPARE(*probe->m_deaths, 0); // the capture outlives its own run
        });
        settle();
        QCOMPARE(calls, 1);
        QCOMPARE(deaths, 1);
    }
    void anAnswerFromAnotherThreadArrivesHere()
    {
        QObject context;
        QPromise<int> promise;
        promise.start();
        QThread *where = nullptr;
        int got = 0;
        whenDone(promise.future(), &context, [&](int value) {
            where = QThread::currentThread();
            got = value;
        });
        std::thread worker([&promise] {
            promise.addResult(9);
            promise.finish();
        });
        worker.join();
        QTRY_COMPARE_WITH_TIMEOUT(got, 9, 30'000);
        QCOMPARE(where, QThread::currentThread());
    }
    void twoListenersHearTheSameAnswer()
    {
        QObject one, two;
        QList<int> got;
        const QFuture<int> future = readyFuture(3);
        whenDone(future, &one, [&](int value) { got.append(value); });
        whenDone(future, &two, [&](int value) { got.append(value * 10); });
        settle();
        std::sort(got.begin(), got.end());
        QCOMPARE(got, (QList<int>{3, 30}));
    }
    void resultsKeepValueAndErrorApart()
    {
        const Result<QString, QString> fine = u"x"_s;
        const Result<QString, QString> bad = Failure{u"x"_s};
        QVERIFY(bool(fine) && *fine == u"x"_s && fine->size() == 1);
        QVERIFY(!bad && bad.error() == u"x"_s);
        QVERIFY((bool(Result<Done, QString>(Done{}))));
    }
};

QTEST_GUILESS_MAIN(tst_AsyncResult)
#include "tst_asyncresult.moc"
