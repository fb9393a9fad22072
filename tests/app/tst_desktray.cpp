#include "app/desktop/reminderdesk.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/faketray.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The tray of the whole program: what the provider has is what it counts and says, and its clicks lead back.
class TestDeskTray : public QObject {
    Q_OBJECT

    TrayRecord m_record;
    std::unique_ptr<DeskDriver> m_driver;

    Desk &desk() { return m_driver->desk(); }
    /// What the provider says of itself, without a look at ours: each open one is due a week after it came, or overdue.
    int openAtProvider() { return int(tests::SandboxClient(m_driver->sandbox()).get("/disputes/open").total()); }
    QSet<QString> idsAtProvider()
    {
        const QStringList ids = tests::SandboxClient(m_driver->sandbox()).get("/disputes/open?limit=100").ids();
        return {ids.cbegin(), ids.cend()};
    }
    void readAgain() { desk().sync().refresh({m_driver->account().id}); }

private Q_SLOTS:
    void init()
    {
        m_record = {};
        m_driver = std::make_unique<DeskDriver>(60);
        m_driver->setLanguage(u"en"_s);
        m_driver->makeTray = FakeTray::into(m_record);
        QVERIFY(m_driver->start());
        desk().reminders().check();
    }
    void cleanup() { m_driver.reset(); }

    void aNewDisputeIsCountedToldOpenedAndForgotten()
    {
        const int before = openAtProvider();
        QVERIFY(before > 0);
        QCOMPARE(m_record.number, before);
        QVERIFY2(m_record.tip.startsWith(u"Disputedesk: "_s), qPrintable(m_record.tip));
        QCOMPARE(m_record.said, QStringList()); // the list tells what the first reading found

        const QSet<QString> known = idsAtProvider();
        QTest::qWait(1100); // the provider's times are whole seconds: one after the first reading
        tests::SandboxClient client(m_driver->sandbox());
        QVERIFY(client.control("change", tests::asJson("{'add':1}")));
        const QSet<QString> added = idsAtProvider() - known;
        QCOMPARE(added.size(), 1);
        readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(m_record.said.size(), 1, 30'000);
        QCOMPARE(m_record.number, before + 1);
        const QString said = m_record.said.constFirst();
        QVERIFY2(said.startsWith(u"New dispute: "_s) && said.contains(u"Siam Goods"_s) && said.endsWith(u"TEST"_s),
            qPrintable(said));
        QVERIFY(!m_driver->isShown(u"noticeText_reminder0"_s)); // one place tells

        const QString id = *added.cbegin();
        desk().window().actions().showOutbox->trigger();
        desk().window().showMinimized();
        Q_EMIT m_record.tray->messageClicked();
        QVERIFY(desk().window().isVisible() && !desk().window().isMinimized());
        QCOMPARE(desk().window().page(), MainWindow::Page::Disputes);
        QTRY_COMPARE_WITH_TIMEOUT(desk().opened().view().dispute.id, id, 30'000);

        QVERIFY(client.control("change", tests::asJson("{'id':'" + id.toLatin1() + "','status':'pending'}")));
        readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(m_record.number, before, 30'000);
        desk().reminders().check();
        QCOMPARE(m_record.said.size(), 1);
    }

    void whatIsAnsweredBeforeItIsReadIsNotTold()
    {
        const int before = m_record.number;
        const QSet<QString> known = idsAtProvider();
        QTest::qWait(1100);
        tests::SandboxClient client(m_driver->sandbox());
        QVERIFY(client.control("change", tests::asJson("{'add':2}")));
        const QSet<QString> added = idsAtProvider() - known;
        QCOMPARE(added.size(), 2);
        QVERIFY(client.control(
            "change", tests::asJson("{'id':'" + (*added.cbegin()).toLatin1() + "','status':'pending'}")));
        readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(m_record.number, before + 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_record.said.size(), 1, 30'000);
        QVERIFY2(m_record.said.constFirst().startsWith(u"New dispute: "_s), qPrintable(m_record.said.constFirst()));
    }

    void aClickOnTheIconShowsTheWindow()
    {
        const QString open = desk().opened().disputeId();
        desk().window().showMinimized();
        Q_EMIT m_record.tray->activated();
        QVERIFY(desk().window().isVisible() && !desk().window().isMinimized());
        QCOMPARE(desk().opened().disputeId(), open); // and nothing else
        desk().window().hide();
        Q_EMIT m_record.tray->messageClicked(); // of an old notice: about nothing that is known
        QVERIFY(desk().window().isVisible());
        QCOMPARE(desk().opened().disputeId(), open);
    }

    void theSettingTakesTheIconAway()
    {
        QVERIFY(m_record.tray);
        for (const bool wanted : {false, true}) {
            desk().window().actions().settings->trigger();
            auto *box = m_driver->find<QCheckBox>(u"settingsTray"_s);
            QVERIFY(box);
            QCOMPARE(box->isChecked(), !wanted);
            box->setChecked(wanted);
            QVERIFY(m_driver->click(u"settingsSave"_s));
            QTRY_COMPARE_WITH_TIMEOUT(!m_record.tray.isNull(), wanted, 30'000);
        }
        QCOMPARE(m_record.number, openAtProvider());
    }
};

QTEST_MAIN(TestDeskTray)
#include "tst_desktray.moc"
