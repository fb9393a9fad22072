#include "app/desktop/reminderdesk.h"
#include "app/desktop/reminderrules.h"
#include "app/desktop/remindertexts.h"
#include "app/desktop/settings.h"
#include "models/domain/unixtime.h"
#include "tests/support/batchrows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Reminders over an index and over restarts.
class TestReminderDesk : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DisputeIndex> m_index;
    QDateTime m_now;
    QUuid m_account = QUuid::createUuid();
    QList<Reminder> m_told;
    QList<int> m_counts;
    QList<int> m_overdue;

    void put(const QString &id, double dueDays, const QString &status = u"open"_s, double createdDaysAgo = 20)
    {
        DisputeRow row;
        row.id = id;
        row.amount = {1'245'000, u"THB"_s};
        row.status = status;
        row.reasonCode = u"duplicate_processing"_s;
        row.createdMs = m_now.toMSecsSinceEpoch() - qint64(createdDaysAgo * double(kDayMs));
        row.readMs = m_now.toMSecsSinceEpoch();
        row.dueMs = m_now.toMSecsSinceEpoch() + qint64(dueDays * double(kDayMs));
        row.dueSource = DeadlineSource::Estimated;
        row.searchText = id.toUtf8();
        m_index->upsert(m_account, Mode::Live, u"Siam"_s, *batchOf(QList<DisputeRow>{row}));
    }
    std::unique_ptr<ReminderDesk> desk()
    {
        auto made = std::make_unique<ReminderDesk>(
            m_folder->filePath(u"reminders.json"_s), *m_index, [this] { return QSet<QUuid>{m_account}; },
            [this] { return m_now; }, [] { return QTimeZone::utc(); });
        connect(made.get(), &ReminderDesk::reminded, this, [this](const QList<Reminder> &told) { m_told += told; });
        connect(made.get(), &ReminderDesk::dueSoonChanged, this, [this](int count, int overdue) {
            m_counts.append(count);
            m_overdue.append(overdue);
        });
        return made;
    }
    /// The account was read to its end before anything of the test was there.
    void readOnce()
    {
        desk()->refreshed(m_account, true);
        m_told.clear();
        m_counts.clear();
        m_now = m_now.addSecs(60);
    }
    QStringList told()
    {
        QStringList texts;
        for (const Reminder &reminder : std::as_const(m_told))
            texts.append(reminder.disputeId + u':' + QString::number(int(reminder.kind)));
        m_told.clear();
        return texts;
    }

private Q_SLOTS:
    /// A deadline that passed is still on the desk: no notice, but a number.
    void theTrayCountsWhatIsOverdue()
    {
        put(u"late"_s, -2);
        put(u"soon"_s, 3);
        put(u"far"_s, 30);
        put(u"answered"_s, -5, u"pending"_s);
        auto made = desk();
        made->refreshed(m_account, true);
        made->check();
        QCOMPARE(m_counts.constLast(), 1);
        QCOMPARE(m_overdue.constLast(), 1);
        put(u"soon"_s, -1);
        made->check();
        QCOMPARE(m_counts.constLast(), 0);
        QCOMPARE(m_overdue.constLast(), 2);
    }

    void init()
    {
        m_now = QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::utc());
        m_folder = std::make_unique<QTemporaryDir>();
        m_index = std::make_unique<DisputeIndex>();
        m_told.clear();
        m_counts.clear();
    }

    void nothingIsToldBeforeTheAccountWasRefreshed()
    {
        readOnce();
        put(u"dspt_a"_s, 2);
        auto reminders = desk();
        reminders->check();
        QCOMPARE(told(), QStringList());
        QCOMPARE(m_counts, QList<int>({0}));
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(told(), QStringList({u"dspt_a:2"_s}));
        QCOMPARE(m_counts, QList<int>({0, 1}));
    }

    void nothingIsToldTwiceOverARestart()
    {
        readOnce();
        put(u"dspt_a"_s, 2);
        put(u"dspt_b"_s, 6);
        {
            auto reminders = desk();
            reminders->refreshed(m_account, true);
            reminders->check();
            QCOMPARE(told().size(), 2);
            reminders->check();
            QCOMPARE(told(), QStringList());
        }
        auto reminders = desk();
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(told(), QStringList());
        m_now = m_now.addDays(1).addSecs(3600);
        reminders->check();
        QCOMPARE(told(), QStringList({u"dspt_a:3"_s}));
    }

    void whatIsAnsweredIsToldNoMore()
    {
        readOnce();
        put(u"dspt_a"_s, 6);
        auto reminders = desk();
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(told().size(), 1);
        put(u"dspt_a"_s, 6, u"pending"_s);
        m_now = m_now.addDays(4);
        reminders->check();
        QCOMPARE(told(), QStringList());
        QCOMPARE(m_counts, QList<int>({1, 0}));
    }

    void whatWasDecidedIsNeitherToldNorCounted()
    {
        readOnce();
        put(u"dspt_a"_s, 2);
        put(u"dspt_b"_s, 2, u"open"_s, -0.1); // new, too
        Triage decided;
        decided.account = m_account;
        decided.decided = true;
        for (const QString &id : {u"dspt_a"_s, u"dspt_b"_s}) {
            decided.disputeId = id;
            m_index->setTriage({decided});
        }
        auto reminders = desk();
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(told(), QStringList());
        QCOMPARE(m_counts, QList<int>({0}));
        decided.decided = false; // on second thoughts
        m_index->setTriage({decided});
        reminders->check();
        QCOMPARE(told(), QStringList({u"dspt_b:0"_s}));
        QCOMPARE(m_counts, QList<int>({0, 1}));
    }

    /// An evening, a midnight and a morning: what became due meanwhile and still is, once, as it is by then.
    void whatFellIntoQuietHoursIsToldOnceInTheMorning()
    {
        readOnce();
        put(u"dspt_a"_s, 3.4);
        auto reminders = desk();
        ReminderRules rules;
        rules.quiet = true;
        rules.quietFrom = QTime(20, 0);
        rules.quietTo = QTime(8, 0);
        reminders->setRules(rules);
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(told(), QStringList({u"dspt_a:1"_s})); // by day

        m_now = QDateTime(QDate(2026, 11, 22), QTime(20, 0), QTimeZone::utc());
        put(u"dspt_b"_s, 2);
        put(u"dspt_answered"_s, 2);
        put(u"dspt_new"_s, 20, u"open"_s, 0);
        const int nights[] = {0, 3600, 4 * 3600, 4 * 3600 + 60, 12 * 3600 - 60}; // the last a minute before its end
        const QDateTime evening = m_now;
        for (const int seconds : nights) {
            m_now = evening.addSecs(seconds);
            reminders->check();
            QCOMPARE(told(), QStringList());
            QCOMPARE(m_counts.constLast(), 3); // a number wakes nobody
        }
        put(u"dspt_answered"_s, 2, u"pending"_s);
        m_now = evening.addSecs(12 * 3600);
        reminders->check();
        QCOMPARE(told(), QStringList({u"dspt_new:0"_s, u"dspt_b:2"_s, u"dspt_a:2"_s}));
        QCOMPARE(m_counts.constLast(), 2);
        m_now = m_now.addSecs(60);
        reminders->check();
        QCOMPARE(told(), QStringList());
        reminders = desk(); // over a restart as well
        reminders->setRules(rules);
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(told(), QStringList());
    }

    /// The program was started in the night, and the pause is switched off in the middle of it.
    void quietHoursThatAreSwitchedOffAreOver()
    {
        readOnce();
        m_now = QDateTime(QDate(2026, 11, 23), QTime(2, 0), QTimeZone::utc());
        put(u"dspt_a"_s, 2);
        auto reminders = desk();
        ReminderRules rules;
        rules.quiet = true;
        reminders->setRules(rules);
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(told(), QStringList());
        rules.quiet = false;
        reminders->setRules(rules);
        reminders->check();
        QCOMPARE(told(), QStringList({u"dspt_a:2"_s}));
    }

    /// Nobody sees a notice while the program is locked: it is told afterwards, and after a restart as well.
    void whatIsHeldIsNotUsedUp()
    {
        readOnce();
        put(u"dspt_a"_s, 2);
        {
            auto locked = desk();
            QSignalSpy held(locked.get(), &ReminderDesk::heldBack);
            locked->setHeld(true);
            locked->refreshed(m_account, true);
            locked->check();
            QCOMPARE(held.size(), 1);
            QCOMPARE(held.constFirst().constFirst().value<QList<Reminder>>().size(), 1);
            QCOMPARE(told(), QStringList());
            QCOMPARE(m_counts, QList<int>({1})); // a number gives nothing away
        } // and the program ends
        auto reminders = desk();
        reminders->setHeld(true);
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(told(), QStringList());
        reminders->setHeld(false);
        reminders->check();
        QCOMPARE(told(), QStringList({u"dspt_a:2"_s}));
        reminders->check();
        QCOMPARE(told(), QStringList());
    }

    void aFirstReadingMakesNothingNewAndALaterDisputeIs()
    {
        put(u"dspt_old"_s, 20, u"open"_s, 0.1);
        put(u"dspt_soon"_s, 0.5); // the list that comes with the first reading says it
        auto reminders = desk();
        reminders->refreshed(m_account, false); // broke off: not known what is new
        m_now = m_now.addSecs(60);
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(told(), QStringList());
        m_now = m_now.addDays(1);
        put(u"dspt_new"_s, 20, u"open"_s, 0.1);
        reminders = desk(); // it came while the program was off
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(told(), QStringList({u"dspt_new:0"_s}));
    }

    /// The computer's clock was years ahead when the account came, and was set back.
    void aClockThatIsSetBackDoesNotMakeItSilentForYears()
    {
        m_now = m_now.addYears(3);
        readOnce();
        m_now = m_now.addYears(-3);
        put(u"dspt_old"_s, 20, u"open"_s, 0.1);
        auto reminders = desk();
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(told(), QStringList()); // there before we knew the time
        m_now = m_now.addDays(1);
        put(u"dspt_new"_s, 20, u"open"_s, 0.1);
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(told(), QStringList({u"dspt_new:0"_s}));
        m_now = m_now.addDays(1);
        reminders = desk(); // it is kept
        put(u"dspt_newer"_s, 20, u"open"_s, 0.1);
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(told(), QStringList({u"dspt_newer:0"_s}));
    }

    void severalOfAKindComeTogetherTheNearestFirst()
    {
        readOnce();
        put(u"dspt_a"_s, 2.5);
        put(u"dspt_b"_s, 1.5);
        put(u"dspt_c"_s, 5);
        auto reminders = desk();
        QSignalSpy spy(reminders.get(), &ReminderDesk::reminded);
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(spy.size(), 2);
        QCOMPARE(told(), QStringList({u"dspt_c:1"_s, u"dspt_b:2"_s, u"dspt_a:2"_s}));
        const NoticeText text =
            noticeTextOf({spy.at(1).at(0).value<QList<Reminder>>()}, *m_index, m_now, QLocale(u"en_GB"_s));
        QCOMPARE(text.title, u"2 disputes are due within 3 days"_s);
        QVERIFY2(text.body.startsWith(u"The nearest: Due in 1 day 12 hours"_s), qPrintable(text.body));
        QVERIFY2(text.body.contains(u"12,450.00"_s) && text.body.contains(u"Siam"_s), qPrintable(text.body));
    }

    /// The system does not say which of two notices was clicked: a look gives one, and says what all of it is about.
    void twoKindsAreOneNotice()
    {
        readOnce();
        put(u"dspt_a"_s, 2);
        put(u"dspt_b"_s, 5);
        auto reminders = desk();
        QList<QList<Reminder>> kinds;
        qsizetype atTheEnd = 0;
        connect(reminders.get(), &ReminderDesk::reminded, this,
            [&kinds](const QList<Reminder> &kind) { kinds.append(kind); });
        connect(reminders.get(), &ReminderDesk::checked, this, [&] { atTheEnd = kinds.size(); });
        reminders->refreshed(m_account, true);
        reminders->check();
        QCOMPARE(atTheEnd, 2); // all is told before the look is over
        const NoticeText text = noticeTextOf(kinds, *m_index, m_now, QLocale(u"en_GB"_s));
        QVERIFY2(
            text.body.contains(u"within 7 days"_s) && text.body.contains(u"within 3 days"_s), qPrintable(text.body));
    }

    void aDamagedFileIsBegunAnew()
    {
        for (const QByteArray &bytes : {QByteArray("{\"told\":[1],\"since\":7"), QByteArray("[]"), QByteArray()}) {
            QFile file(m_folder->filePath(u"reminders.json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            m_index = std::make_unique<DisputeIndex>();
            put(u"dspt_a"_s, 2);
            auto reminders = desk();
            reminders->refreshed(m_account, true);
            reminders->check();
            QCOMPARE(told(), QStringList()); // as after a first reading
            m_now = m_now.addDays(1).addSecs(3600);
            reminders->check();
            QCOMPARE(told(), QStringList({u"dspt_a:3"_s}));
            m_now = m_now.addDays(-1).addSecs(-3600);
            const QStringList aside = QDir(m_folder->path()).entryList({u"reminders.json.damaged-*"_s});
            QCOMPARE(aside.size(), 1); // as it was
            QFile kept(m_folder->filePath(aside.first()));
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), bytes);
            QVERIFY(kept.remove());
        }
    }

    void aFileThatIsNotOursIsLeftAlone()
    {
        QFile other(m_folder->filePath(u"somebody's"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("precious") == 8);
        other.close();
        QVERIFY(QFile::link(other.fileName(), m_folder->filePath(u"reminders.json"_s)));
        put(u"dspt_a"_s, 2);
        auto reminders = desk();
        reminders->refreshed(m_account, true);
        reminders->check();
        m_now = m_now.addDays(1).addSecs(3600);
        reminders->check();
        QCOMPARE(told(), QStringList({u"dspt_a:3"_s})); // in this run
        QVERIFY(QFileInfo(m_folder->filePath(u"reminders.json"_s)).isSymLink());
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), "precious"_ba);
    }

    void aRemovedAccountLeavesNothingBehind()
    {
        put(u"dspt_a"_s, 2);
        auto reminders = desk();
        reminders->refreshed(m_account, true);
        QFile file(m_folder->filePath(u"reminders.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("dspt_a"));
        file.close();
        reminders->keepOnly({});
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray left = file.readAll();
        QVERIFY(!left.contains("dspt_a") && !left.contains(m_account.toByteArray(QUuid::WithoutBraces)));
    }

    void theRulesAreKept()
    {
        Settings settings(m_folder->filePath(u"settings.ini"_s));
        QCOMPARE(reminderRulesOf(settings), ReminderRules());
        ReminderRules rules;
        rules.drafts = false;
        rules.quiet = true;
        rules.quietFrom = QTime(21, 30);
        keepReminderRules(settings, rules);
        QCOMPARE(reminderRulesOf(settings), rules);
        settings.set(Settings::QuietFrom, u"half past nine"_s);
        QCOMPARE(reminderRulesOf(settings).quietFrom, QTime(20, 0));
    }
};

QTEST_MAIN(TestReminderDesk)
#include "tst_reminderdesk.moc"
