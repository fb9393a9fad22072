#include "models/domain/reminder.h"
#include "models/domain/unixtime.h"

#include <QTest>

using namespace disputedesk;
using namespace Qt::StringLiterals;

namespace {
const QUuid kAccount = QUuid::fromString(u"{11111111-1111-4111-8111-111111111111}"_s);
const QDateTime kNow(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::utc());
const QTimeZone kUtc("UTC");

ReminderFacts facts(double dueDays, bool draft = false, double createdDaysAgo = 30)
{
    const qint64 now = kNow.toMSecsSinceEpoch();
    return {kAccount, u"dspt_1"_s, now - qint64(createdDaysAgo * double(kDayMs)),
        now + qint64(dueDays * double(kDayMs)), draft};
}
} // namespace

/// When a notice is due: once each, never in quiet hours, never for what is answered.
class tst_Reminder : public QObject {
    Q_OBJECT

    QHash<QString, QDateTime> m_told;
    QHash<QUuid, qint64> m_since{{kAccount, kNow.toMSecsSinceEpoch() - 10 * kDayMs}};
    ReminderRules m_rules;

    QList<ReminderKind> tell(
        const QList<ReminderFacts> &open, const QDateTime &now = kNow, const QTimeZone &zone = kUtc)
    {
        QList<ReminderKind> kinds;
        const QList<Reminder> due = remindersDue(open, m_told, m_since, m_rules, now, zone);
        for (const Reminder &reminder : due) {
            kinds.append(reminder.kind);
            for (const QString &key : keysTold(reminder, now))
                m_told.insert(key, now);
        }
        return kinds;
    }

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_rules = {};
    }

    void theStepsOfADeadline_data()
    {
        QTest::addColumn<double>("days");
        QTest::addColumn<QList<int>>("kinds");
        QTest::newRow("far") << 7.01 << QList<int>{};
        QTest::newRow("exactly 7 days") << 7.0 << QList<int>{};
        QTest::newRow("within 7") << 6.99 << QList<int>{1};
        QTest::newRow("exactly 3 days") << 3.0 << QList<int>{1};
        QTest::newRow("within 3") << 2.99 << QList<int>{2};
        QTest::newRow("exactly a day") << 1.0 << QList<int>{2};
        QTest::newRow("last day") << 0.99 << QList<int>{3};
        QTest::newRow("this very moment") << 0.0 << QList<int>{3};
        QTest::newRow("past") << -0.01 << QList<int>{};
    }
    void theStepsOfADeadline()
    {
        QFETCH(double, days);
        QFETCH(QList<int>, kinds);
        QList<int> seen;
        for (const ReminderKind kind : tell({facts(days)}))
            seen.append(int(kind));
        QCOMPARE(seen, kinds);
    }

    void eachStepIsToldOnceAndAMissedOneNever()
    {
        ReminderFacts dispute = facts(6.5);
        const auto at = [&](double days) { return tell({dispute}, kNow.addMSecs(qint64(days * double(kDayMs)))); };
        QCOMPARE(at(0), QList({ReminderKind::SevenDays}));
        QCOMPARE(at(0.1), QList<ReminderKind>());
        QCOMPARE(at(4), QList({ReminderKind::ThreeDays}));
        QCOMPARE(at(4.5), QList<ReminderKind>());
        QCOMPARE(at(6), QList({ReminderKind::LastDay}));
        QCOMPARE(at(6.4), QList<ReminderKind>());
        QCOMPARE(at(8), QList<ReminderKind>());
        m_told.clear();
        QCOMPARE(at(6), QList({ReminderKind::LastDay})); // asleep until then: the nearest alone
    }

    void aDeadlineThatMovedIsToldAnew()
    {
        QCOMPARE(tell({facts(2)}), QList({ReminderKind::ThreeDays}));
        QCOMPARE(tell({facts(2.2)}).size(), 0); // the same day
        QCOMPARE(tell({facts(6)}), QList({ReminderKind::SevenDays}));
    }

    void aNewDisputeIsToldOnceWithItsDeadline()
    {
        const ReminderFacts fresh = facts(6.9, false, 0.1);
        QCOMPARE(tell({fresh}), QList({ReminderKind::NewDispute}));
        QCOMPARE(tell({fresh}), QList<ReminderKind>()); // its notice named the deadline
        QCOMPARE(tell({fresh}, kNow.addDays(4)), QList({ReminderKind::ThreeDays}));
    }

    void nothingOfAnAccountThatWasNeverReadToItsEndIsNew()
    {
        m_since.clear();
        QCOMPARE(tell({facts(20, false, 0.1)}), QList<ReminderKind>());
        m_since.insert(kAccount, kNow.toMSecsSinceEpoch() - 10 * kDayMs);
        QCOMPARE(tell({facts(20, false, 11)}), QList<ReminderKind>()); // was there when it was read
        QCOMPARE(tell({facts(20, false, 0.1)}), QList({ReminderKind::NewDispute}));
    }

    void aDraftNearItsDeadlineIsTold()
    {
        QCOMPARE(tell({facts(2, true)}), QList({ReminderKind::Draft}));
        QCOMPARE(tell({facts(2, true)}), QList<ReminderKind>()); // the step was in it
        m_told.clear();
        QCOMPARE(tell({facts(5, true)}), QList({ReminderKind::SevenDays})); // there is time
        QCOMPARE(tell({facts(2)}), QList({ReminderKind::ThreeDays}));
        QCOMPARE(tell({facts(2, true)}), QList({ReminderKind::Draft})); // begun since
    }

    void whatIsNotWantedIsNotTold()
    {
        m_rules.newDisputes = false;
        QCOMPARE(tell({facts(2, false, 0.1)}), QList({ReminderKind::ThreeDays}));
        m_told.clear();
        m_rules.deadlines = false;
        QCOMPARE(tell({facts(2, false, 0.1)}), QList<ReminderKind>());
        QCOMPARE(tell({facts(2, true)}), QList({ReminderKind::Draft}));
        m_told.clear();
        m_rules.drafts = false;
        QCOMPARE(tell({facts(2, true)}), QList<ReminderKind>());
    }

    void noDeadlineNoNotice()
    {
        ReminderFacts none = facts(2, true);
        none.dueMs = 0;
        QCOMPARE(tell({none}), QList<ReminderKind>());
        const qint64 now = kNow.toMSecsSinceEpoch();
        QVERIFY(!isDueSoon(none.dueMs, now));
        QVERIFY(isDueSoon(facts(2).dueMs, now) && isDueSoon(facts(6).dueMs, now));
        QVERIFY(!isDueSoon(facts(8).dueMs, now) && !isDueSoon(facts(-1).dueMs, now));
    }

    void quietHoursAreThoseOfTheWall_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("utc");
        QTest::addColumn<bool>("quiet");
        const auto utc = [](int month, int day, int hour, int minute = 0) {
            return QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone::utc());
        };
        const QTime ten(22, 0);
        const QTime seven(7, 0);
        QTest::newRow("evening in Bangkok") << ten << seven << QByteArray("Asia/Bangkok") << utc(11, 22, 15) << true;
        QTest::newRow("a minute before") << ten << seven << QByteArray("Asia/Bangkok") << utc(11, 22, 14, 59) << false;
        QTest::newRow("morning, its end") << ten << seven << QByteArray("Asia/Bangkok") << utc(11, 23, 0) << false;
        QTest::newRow("half an hour zone") << ten << seven << QByteArray("Asia/Kolkata") << utc(11, 22, 16, 30) << true;
        // Berlin: winter +1, summer +2; on 29 March 2:00 becomes 3:00, on 25 October 3:00 becomes 2:00.
        QTest::newRow("winter") << ten << seven << QByteArray("Europe/Berlin") << utc(1, 10, 6, 30) << false;
        QTest::newRow("winter, still dark") << ten << seven << QByteArray("Europe/Berlin") << utc(1, 10, 5, 59) << true;
        QTest::newRow("summer") << ten << seven << QByteArray("Europe/Berlin") << utc(7, 10, 5, 0) << false;
        QTest::newRow("the night that is short")
            << ten << seven << QByteArray("Europe/Berlin") << utc(3, 29, 5, 0) << false;
        QTest::newRow("just before it ends")
            << ten << seven << QByteArray("Europe/Berlin") << utc(3, 29, 4, 59) << true;
        QTest::newRow("the night that is long")
            << ten << seven << QByteArray("Europe/Berlin") << utc(10, 25, 5, 59) << true;
        QTest::newRow("the hour that comes twice")
            << QTime(2, 0) << QTime(3, 0) << QByteArray("Europe/Berlin") << utc(10, 25, 1, 30) << true;
        QTest::newRow("the hour that is left out")
            << QTime(2, 0) << QTime(3, 0) << QByteArray("Europe/Berlin") << utc(3, 29, 1, 0) << false;
        QTest::newRow("by day") << QTime(12, 0) << QTime(13, 0) << QByteArray("UTC") << utc(5, 5, 12, 30) << true;
        QTest::newRow("never") << ten << ten << QByteArray("UTC") << utc(5, 5, 22) << false;
    }
    void quietHoursAreThoseOfTheWall()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, utc);
        QFETCH(bool, quiet);
        m_rules.quiet = true;
        m_rules.quietFrom = from;
        m_rules.quietTo = to;
        QVERIFY(QTimeZone(zone).isValid());
        QCOMPARE(isQuiet(m_rules, utc, QTimeZone(zone)), quiet);
        m_rules.quiet = false;
        QVERIFY(!isQuiet(m_rules, utc, QTimeZone(zone)));
    }

    void whatFellIntoQuietHoursIsToldAfterwards()
    {
        m_rules.quiet = true;
        m_rules.quietFrom = QTime(20, 0);
        m_rules.quietTo = QTime(8, 0);
        const QTimeZone tokyo("Asia/Tokyo"); // 18:00 there now
        QCOMPARE(tell({facts(3.2)}, kNow.addSecs(6 * 3600), tokyo), QList<ReminderKind>());
        QCOMPARE(tell({facts(3.2)}, kNow.addSecs(14 * 3600), tokyo), QList({ReminderKind::ThreeDays}));
    }

    /// A zone moves when a notice is shown, never which one: a deadline is a moment.
    void theZoneDoesNotMoveADeadline()
    {
        for (const char *zone : {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin"}) {
            m_told.clear();
            QCOMPARE(tell({facts(0.9)}, kNow, QTimeZone(zone)), QList({ReminderKind::LastDay}));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Reminder)
#include "tst_reminder.moc"
