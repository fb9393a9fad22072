#include "app/desktop/noticeflow.h"
#include "app/desktop/settings.h"
#include "models/domain/unixtime.h"
#include "tests/support/batchrows.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Reminders of a program that is locked. Offscreen there is no tray: what is told stands in the window.
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

private Q_SLOTS:
    void whatCameWhileLockedStandsInTheWindow()
    {
        const QTemporaryDir folder;
        Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        QAction acts; // of a list that is not here
        MainWindow::Panes panes;
        panes.makeFirstStart = [] { return new QWidget; };
        for (QWidget **pane : {&panes.sidebar, &panes.list, &panes.detail, &panes.activity, &panes.outbox,
                 &panes.insights, &panes.status})
            *pane = new QWidget;
        WindowActions::ListActions &list = panes.listActions;
        for (QAction **act : {&list.search, &list.refresh, &list.copy, &list.copyIds, &list.open, &list.saveView})
            *act = &acts;
        MainWindow window(theme, panes);
        Settings settings(folder.filePath(u"settings.ini"_s));
        DisputeIndex index;
        ReminderDesk reminders(
            folder.filePath(u"reminders.json"_s), index, [this] { return QSet<QUuid>{m_account}; },
            [this] { return m_now; }, [] { return QTimeZone::utc(); });
        NoticeFlow notices(window, reminders, index, settings, [this] { return m_now; });
        const auto line = [&window] { return window.findChild<QLabel *>(u"noticeText_reminder2"_s); };
        reminders.refreshed(m_account, true); // read to its end, and nothing there

        notices.setLocked(true);
        put(index, u"dspt_a"_s, u"open"_s, 2);
        put(index, u"dspt_b"_s, u"open"_s, 2);
        reminders.check();
        QVERIFY(!line()); // where it would be read out
        put(index, u"dspt_b"_s, u"pending"_s, 2); // answered elsewhere meanwhile
        reminders.check();
        QVERIFY(!line());
        notices.setLocked(false);
        QVERIFY(line());
        QVERIFY2(line()->text().startsWith(u"A dispute is due within 3 days"_s), qPrintable(line()->text())); // not two
    }
};

QTEST_MAIN(TestNoticeFlow)
#include "tst_noticeflow.moc"
