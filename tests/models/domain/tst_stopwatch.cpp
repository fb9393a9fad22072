#include "models/domain/stopwatch.h"

#include <QTest>

#include <time.h>

using namespace disputedesk;
using namespace std::chrono_literals;

/// Time that went by, told by two clocks of which either may be wrong.
class TestStopwatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLongerOfTheTwoCounts()
    {
        QDateTime wall(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC);
        std::chrono::milliseconds steady = 5min;
        const Stopwatch watch([&] { return wall; }, [&] { return steady; });
        QCOMPARE(watch.elapsed(), 0ms);
        steady += 3s;
        QCOMPARE(watch.elapsed(), 3000ms);
        wall = wall.addSecs(7);
        QCOMPARE(watch.elapsed(), 7000ms);
        wall = wall.addSecs(-3600); // set back
        QCOMPARE(watch.elapsed(), 3000ms);
    }

    void theBootClockGoesOn()
    {
        const auto before = sinceBoot();
        QTest::qWait(5);
        QVERIFY(sinceBoot() >= before + 4ms);
#ifdef Q_OS_LINUX
        timespec awake{};
        clock_gettime(CLOCK_MONOTONIC, &awake); // does not count sleep
        QVERIFY(sinceBoot() >= std::chrono::seconds(awake.tv_sec));
#endif
    }
};

QTEST_GUILESS_MAIN(TestStopwatch)
#include "tst_stopwatch.moc"
