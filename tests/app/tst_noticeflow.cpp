#include "app/desktop/noticeflow.h"
#include "app/desktop/settings.h"
#include "models/domain/unixtime.h"
#include "tests/support/batchrows.h"
#include "tests/support/faketray.h"
#include "tests/support/heard.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// What becomes of reminders in the window, where there is no tray, and as notices of the system.
class TestNoticeFlow : public QObject {
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 11, 22), QTime(9, 0), QTimeZone::utc()};
    const QUuid m_account = QUuid::createUuid();

    void put(DisputeIndex &index, const QString &id, const QString &status, int dueDays) const
    {
        DisputeRow row;
        row.id = id;
        row.amount = {1'245'000, u"THB"_s};
        row.status = status;
        row.createdMs = m_now.toMSecsSinceEpoch() - 20 * kDayMs;
        row.readMs = m_now.toMSecsSinceEpoch();
        row.dueMs = m_now.toMSecsSinceEpoch() + dueDays * kDayMs;
        row.dueSource = DeadlineSource::Estimated;
        index.upsert(m_account, Mode::Live, u"Siam"_s, *batchOf(QList<DisputeRow>{row}));
    }

    /// The window, and who reminds; everything was read to its end, and nothing was there.
    struct Bench {
        Bench(const QUuid &account, const QDateTime &now, bool hasTray = false)
            : theme(*qobject_cast<QApplication *>(QCoreApplication::instance()))
            , window(theme, panesWith(acts))
            , settings(folder.filePath(u"settings.ini"_s))
            , reminders(
                  folder.filePath(u"reminders.json"_s), index, [account] { return QSet<QUuid>{account}; },
                  [now] { return now; }, [] { return QTimeZone::utc(); })
            , notices(
                  window, reminders, index, settings, [now] { return now; },
                  hasTray ? FakeTray::into(tray) : TrayMaker([] { return std::unique_ptr<Tray>(); }))
        {
            reminders.refreshed(account, true);
        }
        static MainWindow::Panes panesWith(QAction &acts)
        {
            MainWindow::Panes panes;
            panes.makeFirstStart = [] { return new QWidget; };
            for (QWidget **pane : {&panes.sidebar, &panes.list, &panes.detail, &panes.activity, &panes.outbox,
                     &panes.insights, &panes.status})
                *pane = new QWidget;
            WindowActions::ListActions &list = panes.listActions;
            for (QAction **act : {&list.search, &list.refresh, &list.copy, &list.copyIds, &list.open, &list.saveView})
                *act = &acts;
            return panes;
        }
        QLabel *line(ReminderKind kind) const
        {
            return window.findChild<QLabel *>(u"noticeText_reminder%1"_s.arg(int(kind)));
        }
        const QTemporaryDir folder;
        Theme theme;
        QAction acts; ///< of a list that is not here
        MainWindow window;
        Settings settings;
        DisputeIndex index;
        ReminderDesk reminders;
        TrayRecord tray;
        NoticeFlow notices;
    };

private Q_SLOTS:
    void whatCameWhileLockedStandsInTheWindow()
    {
        Bench b(m_account, m_now);
        b.notices.setLocked(true);
        put(b.index, u"dspt_a"_s, u"open"_s, 2);
        put(b.index, u"dspt_b"_s, u"open"_s, 2);
        b.reminders.check();
        QVERIFY(!b.line(ReminderKind::ThreeDays)); // where it would be read out
        put(b.index, u"dspt_b"_s, u"pending"_s, 2); // answered elsewhere meanwhile
        b.reminders.check();
        QVERIFY(!b.line(ReminderKind::ThreeDays));
        b.notices.setLocked(false);
        const QLabel *const line = b.line(ReminderKind::ThreeDays);
        QVERIFY(line);
        QVERIFY2(line->text().startsWith(u"A dispute is due within 3 days"_s), qPrintable(line->text())); // not two
    }

    /// Whoever passes by reads a notice of the system.
    void aLockedProgramSaysThatAndNotWhat()
    {
        Bench b(m_account, m_now, true);
        b.notices.setLocked(true);
        put(b.index, u"dspt_a"_s, u"open"_s, 2);
        b.reminders.check();
        const QStringList once{u"Disputedesk is locked: There is something new. Unlock to see it."_s};
        QCOMPARE(b.tray.said, once);
        QCOMPARE(b.tray.number, 1); // which gives nothing away
        b.reminders.check();
        QCOMPARE(b.tray.said, once);
        b.notices.setLocked(false);
        QCOMPARE(b.tray.said, once); // who unlocks looks at the window
        QVERIFY(b.line(ReminderKind::ThreeDays));
    }

    void ofTwoKindsTheSystemHasOneNotice()
    {
        Bench b(m_account, m_now, true);
        QSignalSpy dispute(&b.notices, &NoticeFlow::disputeWanted);
        QSignalSpy list(&b.notices, &NoticeFlow::listWanted);
        put(b.index, u"dspt_a"_s, u"open"_s, 2);
        put(b.index, u"dspt_b"_s, u"open"_s, 5);
        b.reminders.check();
        QCOMPARE(b.tray.said.size(), 1);
        QVERIFY2(b.tray.said.constFirst().contains(u"within 3 days"_s)
                && b.tray.said.constFirst().contains(u"within 7 days"_s),
            qPrintable(b.tray.said.constFirst()));
        QVERIFY(!b.line(ReminderKind::ThreeDays) && !b.line(ReminderKind::SevenDays));
        Q_EMIT b.tray.tray->messageClicked();
        QCOMPARE(list.size(), 1); // nobody knows which was meant
        QCOMPARE(dispute.size(), 0);
        Q_EMIT b.tray.tray->messageClicked();
        QCOMPARE(list.size(), 1); // it was done with
    }

    /// The dispute still waits, the draft does not.
    void aDraftThatWasDiscardedIsNotSpokenOf()
    {
        Bench b(m_account, m_now);
        put(b.index, u"dspt_a"_s, u"open"_s, 2);
        put(b.index, u"dspt_b"_s, u"open"_s, 2);
        for (const QString &id : {u"dspt_a"_s, u"dspt_b"_s})
            b.index.setDraft(m_account, id, true);
        b.reminders.check();
        QVERIFY(b.line(ReminderKind::Draft));
        QVERIFY(b.line(ReminderKind::Draft)->text().startsWith(u"2 drafts are not sent"_s));
        b.index.setDraft(m_account, u"dspt_a"_s, false);
        b.reminders.check();
        const auto lines = [&b] { return b.window.findChildren<QLabel *>(u"noticeText_reminder4"_s); };
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 1, 30'000); // the one before goes with the next turn of the loop
        QVERIFY(lines().constFirst()->text().startsWith(u"A draft is not sent"_s));
        b.index.setDraft(m_account, u"dspt_b"_s, false);
        b.reminders.check();
        QTRY_VERIFY_WITH_TIMEOUT(lines().isEmpty(), 30'000);
    }

    /// The same line in the words of another place, and nobody is told again.
    void anotherLanguageIsNoNews()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Bench b(m_account, m_now);
        put(b.index, u"dspt_a"_s, u"open"_s, 2);
        b.reminders.check();
        QLabel *const line = b.line(ReminderKind::ThreeDays);
        QVERIFY(line);
        QVERIFY2(line->text().contains(u"12,450.00"_s), qPrintable(line->text()));
        QSignalSpy told(&b.reminders, &ReminderDesk::reminded);
        Heard heard;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        b.notices.languageChanged();
        QCOMPARE(b.line(ReminderKind::ThreeDays), line);
        QVERIFY2(line->text().contains(u"12.450,00"_s), qPrintable(line->text()));
        b.reminders.check();
        b.window.setNotice(u"other"_s, u"Something else"_s);
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"Something else"_s), 1, 30'000);
        QCOMPARE(heard.times(u"12.450,00"_s), 0);
        QCOMPARE(told.size(), 0);
    }
};

QTEST_MAIN(TestNoticeFlow)
#include "tst_noticeflow.moc"
