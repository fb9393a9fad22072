#include "app/desktop/lockdesk.h"
#include "tests/support/proof.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::proof;
using namespace std::chrono_literals;

/// When nobody is at work, by a clock of the test's own.
class TestLockDesk : public QObject {
    Q_OBJECT

    QDateTime m_now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    Clock clock()
    {
        return [this] { return m_now; };
    }

private Q_SLOTS:
    void itLocksAfterItsMinutesAndNotBefore()
    {
        LockDesk desk(clock());
        QSignalSpy locked(&desk, &LockDesk::locked);
        desk.setIdle(5min);
        m_now = m_now.addSecs(299);
        desk.check();
        QVERIFY(!desk.isLocked());
        desk.touched();
        m_now = m_now.addSecs(299);
        desk.check();
        QVERIFY(!desk.isLocked());
        m_now = m_now.addSecs(1);
        desk.check();
        QVERIFY(desk.isLocked());
        desk.check();
        desk.lock();
        QCOMPARE(locked.size(), 1); // said once
        proof("P6", u"locked after 300 s without a hand, not after 299 s"_s);
    }

    void aSleepLocksAtOnce()
    {
        LockDesk desk(clock());
        desk.setIdle(60min);
        m_now = m_now.addSecs(8 * 3600);
        desk.check();
        QVERIFY(desk.isLocked());
    }

    void offMeansOff()
    {
        LockDesk desk(clock());
        desk.setIdle(0min);
        m_now = m_now.addDays(3);
        desk.check();
        QVERIFY(!desk.isLocked());
        desk.setIdle(5min); // the time before counts
        QVERIFY(desk.isLocked());
    }

    void aClockThatIsSetBackWaitsNoLonger()
    {
        LockDesk desk(clock());
        desk.setIdle(5min);
        m_now = m_now.addDays(-2);
        desk.check();
        m_now = m_now.addSecs(300);
        desk.check();
        QVERIFY(desk.isLocked());
    }

    void unlockingBeginsAnew()
    {
        LockDesk desk(clock());
        QSignalSpy unlocked(&desk, &LockDesk::unlocked);
        desk.setIdle(5min);
        desk.unlock();
        QVERIFY(unlocked.isEmpty()); // it was not locked
        m_now = m_now.addSecs(600);
        desk.check();
        desk.touched(); // does not unlock
        QVERIFY(desk.isLocked());
        desk.unlock();
        QVERIFY(!desk.isLocked());
        QCOMPARE(unlocked.size(), 1);
        m_now = m_now.addSecs(300);
        desk.check();
        QVERIFY(desk.isLocked());
    }
};

QTEST_GUILESS_MAIN(TestLockDesk)
#include "tst_lockdesk.moc"
