#include "app/desktop/noticetargets.h"
#include "app/desktop/remindertexts.h"
#include "app/desktop/shownreminders.h"
#include "app/desktop/spokenstatus.h"
#include "app/desktop/syncdesk.h"
#include "ui/window/traysign.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// What is seen and heard of reminders: the notices in the window, the system's, the tray, and what is spoken.
class TestShownReminders : public QObject {
    Q_OBJECT

    const QUuid m_account = QUuid::createUuid();

private Q_SLOTS:
    /// What stands in the window is not put away by what comes after it.
    void aLaterReminderJoinsTheOneThatNobodyOpened()
    {
        ShownReminders shown;
        const auto one = [this](const QString &id, qint64 due, ReminderKind kind = ReminderKind::NewDispute) {
            return Reminder{kind, m_account, id, due};
        };
        using Kinds = ShownReminders::Kinds;
        QCOMPARE(shown.add({one(u"b"_s, 20)}), Kinds{ReminderKind::NewDispute});
        QCOMPARE(shown.add({one(u"none"_s, 0), one(u"a"_s, 10)}), Kinds{ReminderKind::NewDispute});
        const auto idsOf = [&shown](ReminderKind kind) {
            QStringList ids;
            for (const Reminder &reminder : shown.of(kind))
                ids.append(reminder.disputeId);
            return ids.join(u' ');
        };
        QCOMPARE(idsOf(ReminderKind::NewDispute), u"a b none"_s); // the nearest first
        (void)shown.add({one(u"b"_s, 20)}); // told again
        QCOMPARE(idsOf(ReminderKind::NewDispute), u"a b none"_s);
        const Kinds moved = shown.add({one(u"b"_s, 20, ReminderKind::LastDay)});
        QCOMPARE(moved.size(), 2);
        QCOMPARE(idsOf(ReminderKind::NewDispute), u"a none"_s);
        QCOMPARE(idsOf(ReminderKind::LastDay), u"b"_s);

        QCOMPARE(shown.keepOnly([](const Reminder &of) { return of.disputeId != "a"_L1; }),
            Kinds{ReminderKind::NewDispute}); // answered
        QCOMPARE(idsOf(ReminderKind::NewDispute), u"none"_s);
        QVERIFY(shown.keepOnly([](const Reminder &) { return true; }).isEmpty());
        QCOMPARE(shown.take(ReminderKind::LastDay)->disputeId, u"b"_s);
        QVERIFY(!shown.take(ReminderKind::LastDay));
        shown.close(ReminderKind::NewDispute);
        QVERIFY(shown.of(ReminderKind::NewDispute).isEmpty());
    }

    /// Notices of a freedesktop server have markup, images of any file among it.
    void aNoticeOfTheSystemHasNoTags()
    {
        QCOMPARE(withoutTags(u"<img src=\"/etc/passwd\"> a & b"_s), u"‹img src=\"/etc/passwd\"› a & b"_s);
    }

    void theTraySaysWhatIsDue()
    {
        QCOMPARE(trayText(2, 3), u"Disputedesk: 3 overdue, 2 due within 7 days"_s);
        QVERIFY(trayText(0, 0).contains("nothing"_L1));
    }

    void aClickOpensADisputeOnlyWhereOneCanBeMeant()
    {
        const Reminder a{ReminderKind::NewDispute, m_account, u"dspt_a"_s, 0};
        const Reminder alsoA{ReminderKind::LastDay, m_account, u"dspt_a"_s, 0};
        const Reminder b{ReminderKind::LastDay, m_account, u"dspt_b"_s, 0};
        NoticeTargets targets;
        QCOMPARE(targets.take(), QList<Reminder>());
        targets.shown({a}, false);
        QCOMPARE(targets.take(), QList({a}));
        QCOMPARE(targets.take(), QList<Reminder>()); // what an old notice was about is not known any more
        targets.shown({a, b}, false);
        QCOMPARE(targets.take(), QList({a, b}));
        targets.shown({a}, false);
        targets.shown({b}, false); // a minute later; the first still stands on the screen
        QCOMPARE(targets.take(), QList({a, b}));
        targets.shown({a}, false);
        targets.shown({alsoA}, false);
        QCOMPARE(targets.take(), QList({a}));
        targets.shown({a}, false);
        targets.shown({b}, true); // the person sat before the window: the first is done with
        QCOMPARE(targets.take(), QList({b}));
    }

    void theTraySignHasTheNumber()
    {
        const auto picture = [](int count) { return traySign(count).pixmap(QSize(32, 32), 1.0).toImage(); };
        QCOMPARE(picture(3).size(), QSize(32, 32));
        QVERIFY(picture(0) != picture(3));
        QVERIFY(picture(3) != picture(4));
        QVERIFY(picture(99) != picture(100));
        QCOMPARE(picture(100), picture(5000));
        int white = 0; // the number on its ground, whatever the panel's colour
        int red = 0;
        const QImage image = picture(8).convertToFormat(QImage::Format_ARGB32);
        for (int y = 14; y < 32; ++y)
            for (int x = 0; x < 32; ++x) {
                white += image.pixelColor(x, y) == QColor(Qt::white) ? 1 : 0;
                red += image.pixelColor(x, y) == inkColor(ThemeChoice::Light, Ink::Danger) ? 1 : 0;
            }
        QVERIFY2(white > 10 && red > 60, qPrintable(u"%1 %2"_s.arg(white).arg(red)));
    }

    void theSpokenStatusIsTheOutcomeAlone()
    {
        SyncStatus status;
        QCOMPARE(spokenStatusOf(status, {}, 3), QString()); // nothing was read yet
        status.lastSync = QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::utc());
        QCOMPARE(spokenStatusOf(status, {}, 1), u"Disputes were read: 1 needs a response."_s);
        QVERIFY(spokenStatusOf(status, {}, 3).contains(u'3'));
        status.running = true;
        QCOMPARE(spokenStatusOf(status, {}, 3), QString());
        status.running = false;
        status.error = errorOf(ErrorKind::ServerFault);
        QCOMPARE(spokenStatusOf(status, u"The provider has trouble"_s, 3), u"The provider has trouble"_s);
        status.offline = true;
        QVERIFY(spokenStatusOf(status, {}, 3).startsWith(u"Offline"_s));
    }
};

QTEST_MAIN(TestShownReminders)
#include "tst_shownreminders.moc"
