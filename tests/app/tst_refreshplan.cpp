#include "app/desktop/refreshplan.h"

#include <QTest>
#include <QTimeZone>

using namespace disputedesk;

/// When an account is refreshed without being asked.
class TestRefreshPlan : public QObject {
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 3, 1), QTime(9, 0), QTimeZone::utc()};
    static RefreshPlan steady()
    {
        return RefreshPlan([] { return 0.5; }); // factor 1
    }
    qint64 after(
        const RefreshPlan &plan, const RefreshRules &rules = {}, const PowerState &power = {}, bool active = true) const
    {
        return m_now.secsTo(plan.next(rules, power, active));
    }

private Q_SLOTS:
    void quietAccountsAreAskedLessOften()
    {
        RefreshPlan plan = steady();
        const int seconds[] = {270, 405, 607, 720, 720};
        for (const int expected : seconds) {
            plan.ended(m_now, false);
            QCOMPARE(after(plan), expected);
        }
        plan.ended(m_now, true);
        QCOMPARE(after(plan), 90);
        plan.ended(m_now, true);
        QCOMPARE(after(plan), 90);
    }

    void neverWithinAMinute()
    {
        RefreshPlan plan([] { return 0.0; });
        RefreshRules rules;
        rules.minutes = 1;
        for (int n = 0; n < 5; ++n) {
            plan.ended(m_now, true);
            QCOMPARE(after(plan, rules), 60);
        }
    }

    void jitterIsAFifth()
    {
        RefreshPlan early([] { return 0.0; });
        RefreshPlan late([] { return 1.0; });
        early.ended(m_now, false);
        late.ended(m_now, false);
        QCOMPARE(after(early), 216);
        QCOMPARE(after(late), 324);
    }

    void powerAndNetworkHold()
    {
        RefreshPlan plan = steady();
        plan.ended(m_now, false);
        const PowerState battery{true, false, true}, metered{false, true, true}, both{true, true, true};
        QVERIFY(!plan.next({}, battery, true).isValid());
        QVERIFY(!plan.next({}, metered, true).isValid());
        QVERIFY(!plan.next({}, both, true).isValid());
        QCOMPARE(holdOf({}, battery), RefreshHold::Battery);
        QCOMPARE(holdOf({}, both), RefreshHold::Metered);
        RefreshRules careless;
        careless.pauseOnMetered = careless.pauseOnBattery = false;
        QCOMPARE(after(plan, careless, both), 270);
        QCOMPARE(holdOf(careless, both), RefreshHold::None);
    }

    void aLongWalkIsNotRepeatedAtOnce()
    {
        RefreshPlan plan = steady();
        plan.began(m_now.addSecs(-60));
        plan.ended(m_now, true);
        QCOMPARE(after(plan), 1200);
        plan.began(m_now.addSecs(5)); // the clock was set back meanwhile
        plan.ended(m_now, true);
        QCOMPARE(after(plan), 90);
    }

    void aWindowInTheBackgroundWaitsLonger()
    {
        RefreshPlan plan = steady();
        plan.ended(m_now, false);
        QCOMPARE(after(plan, {}, {}, false), 540);
    }

    void onlyWhenAsked()
    {
        RefreshPlan plan = steady();
        QVERIFY(!plan.next({}, {}, true).isValid()); // never read: the start does that
        plan.ended(m_now, false);
        RefreshRules never;
        never.minutes = 0;
        QVERIFY(!plan.next(never, {}, true).isValid());
    }

    void afterSleepItIsDueSoonAndOnce()
    {
        RefreshPlan plan = steady();
        plan.ended(m_now, false);
        plan.wakeUp(m_now.addSecs(8 * 3600));
        const QDateTime due = plan.next({}, {}, true);
        QCOMPARE(due, m_now.addSecs(8 * 3600 + 10));
        plan.wakeUp(m_now.addSecs(8 * 3600 + 5)); // the next tick does not put it off
        QCOMPARE(plan.next({}, {}, true), due);
        plan.ended(m_now, false);
        QCOMPARE(after(plan), 405);
    }
};

QTEST_GUILESS_MAIN(TestRefreshPlan)
#include "tst_refreshplan.moc"
