#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/deskwalk.h"
#include "tests/support/dialogways.h"
#include "tests/support/heldkey.h"
#include "tests/support/keywalk.h"
#include "tests/support/proof.h"
#include "tests/support/soak.h"
#include "ui/panes/detailpane.h"
#include "ui/window/actionlist.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// F8 in the real window: Return, Enter and Space held for five seconds on every screen wherever the keyboard can be,
/// and every shortcut; in `./dev soak` on every screen and in every dialog. The sandbox counts the writes: there must
/// be none. What takes a walk of its own to come to is held at in tests/screens/tst_deskheldscreens.
class TestDeskHeld : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskDriver> m_driver;
    QString m_id;
    qint64 m_events = 0;
    int m_holds = 0;
    qint64 m_writes = 0; ///< of the programs before this one

    tests::SandboxClient client() { return tests::SandboxClient(m_driver->sandbox(), m_driver->api()); }
    /// Another program, where the keys led too far away from what is looked at.
    bool begin()
    {
        if (m_driver)
            m_writes = writes();
        m_driver.reset();
        m_driver = std::make_unique<DeskDriver>();
        if (!m_driver->start())
            return false;
        m_id = QString::fromLatin1(client().first("acceptable"_L1));
        return m_driver->open(m_id);
    }
    /// All writes that the servers saw.
    qint64 writes()
    {
        qint64 all = m_writes;
        const QJsonObject seen = client().get("/_sandbox/counters").json()[u"writes"].toObject();
        for (const QJsonValue &count : seen)
            all += count.toInteger();
        return all;
    }
    void hold(const HeldKey &key)
    {
        m_events += holdDown(key);
        ++m_holds;
    }
    MainWindow &window() { return m_driver->desk().window(); }
    /// The window as it was, whatever the keys opened or closed.
    void tidy()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        closeDialogs(*m_driver);
        if (!window().isVisible())
            window().show();
        window().activateWindow();
    }
    void write()
    {
        Draft draft = m_driver->desk().opened().view().draft;
        draft.account = m_driver->account().id;
        draft.disputeId = m_id;
        draft.base = SeenState::of(m_driver->desk().opened().view().dispute);
        draft.message = u"Delivered on 9 November."_s;
        m_driver->desk().drafts().put(draft);
        m_driver->desk().detail().replaceDraft(draft);
        m_driver->desk().opened().refresh();
    }
    /// Brings a screen to the front with what it needs.
    bool go(const QString &screen)
    {
        tidy();
        const auto &actions = window().actions();
        if (screen == "outbox"_L1)
            actions.showOutbox->trigger();
        else if (screen == "activity page"_L1)
            actions.showActivity->trigger();
        else if (screen == "insights"_L1)
            actions.showInsights->trigger();
        else
            actions.showList->trigger();
        static const QHash<QString, DetailPane::Tab> tabs{{u"summary"_s, DetailPane::Summary},
            {u"response"_s, DetailPane::Response}, {u"activity"_s, DetailPane::Activity},
            {u"json"_s, DetailPane::Json}};
        if (!tabs.contains(screen))
            return true;
        window().setDetailShown(true);
        if (m_driver->desk().opened().disputeId() != m_id)
            m_driver->desk().opened().open(m_driver->account().id, m_id);
        const bool there = QTest::qWaitFor(
            [this] {
                const DisputeView &view = m_driver->desk().opened().view();
                return view.dispute.id == m_id && !view.can.isEmpty() && m_driver->isShown(u"detailTabs"_s);
            },
            2000);
        if (!there && !begin())
            return false;
        write();
        m_driver->desk().detail().setCurrentTab(tabs.value(screen));
        return QTest::qWaitFor([this] { return m_driver->isShown(u"detailTabs"_s); }, 30'000);
    }
    static QStringList screens()
    {
        return {u"summary"_s, u"response"_s, u"activity"_s, u"json"_s, u"outbox"_s, u"activity page"_s, u"insights"_s};
    }
    /// Every place of `root` that the keyboard can be at.
    static QList<QPointer<QWidget>> places(QWidget &root)
    {
        QList<QPointer<QWidget>> all;
        const QList<QWidget *> order = walkByTab(root).order;
        for (QWidget *widget : order)
            all.append(widget);
        return all;
    }
    QList<HeldKey> shortcuts()
    {
        QList<HeldKey> all;
        const QList<ListedAction> actions = actionsOf(window());
        for (const ListedAction &listed : actions)
            for (const QKeySequence &keys : listed.action->shortcuts())
                all.append(HeldKey::of(keys));
        return all;
    }

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanupTestCase() { m_driver.reset(); }
    void cleanup()
    {
        tidy();
        QCOMPARE(writes(), 0);
    }

    void everyPlaceOfEveryScreen_data()
    {
        QTest::addColumn<QString>("screen");
        for (const QString &screen : screens())
            QTest::newRow(qPrintable(screen)) << screen;
    }
    void everyPlaceOfEveryScreen()
    {
        QFETCH(QString, screen);
        QVERIFY(go(screen));
        window().findChild<QWidget *>(u"sidebarView"_s)->setFocus();
        int held = 0;
        for (const QPointer<QWidget> &place : places(window())) {
            for (const HeldKey &key : pressingKeys()) {
                if (!place || !place->isVisible())
                    QVERIFY(go(screen)); // the last key led elsewhere
                if (!place)
                    break;
                place->setFocus();
                hold(key);
                ++held;
                if (QApplication::activeModalWidget() || QApplication::activePopupWidget() || !window().isVisible())
                    tidy();
            }
        }
        QVERIFY(held >= 3);
        QCOMPARE(writes(), 0);
    }

    /// All screens in `./dev soak`; else the one with most that acts.
    void everyShortcutOnEveryScreen_data()
    {
        if (soak() > 0)
            return everyPlaceOfEveryScreen_data();
        QTest::addColumn<QString>("screen");
        QTest::newRow("response") << u"response"_s;
    }
    void everyShortcutOnEveryScreen()
    {
        QFETCH(QString, screen);
        const QList<HeldKey> keys = shortcuts();
        QVERIFY(keys.size() > 20);
        for (const HeldKey &key : keys) {
            QVERIFY2(go(screen), qPrintable(key.name()));
            hold(key);
        }
        QCOMPARE(writes(), 0);
    }

    void everyDialog_data()
    {
        QTest::addColumn<DialogWay>("way");
        if (soak() > 0) // the dialog before the confirmation is held in every run
            for (const DialogWay &way : dialogWays())
                QTest::newRow(qPrintable(way.dialog + u' ' + way.action)) << way;
        QTest::newRow("review") << DialogWay{u"reviewDialog"_s, u"actionRespond"_s};
    }
    void everyDialog()
    {
        QFETCH(DialogWay, way);
        QVERIFY(go(u"response"_s));
        QPointer<QDialog> dialog = openDialog(*m_driver, way);
        QVERIFY2(dialog, qPrintable(way.dialog));
        QStringList names;
        for (const QPointer<QWidget> &place : places(*dialog))
            names.append(place->objectName());
        const auto again = [&] {
            if (dialog && dialog->isVisible() && QApplication::activeModalWidget() == dialog)
                return true;
            if (!go(u"response"_s))
                return false;
            dialog = openDialog(*m_driver, way);
            return !dialog.isNull();
        };
        QVERIFY(!names.isEmpty());
        for (const QString &name : std::as_const(names))
            for (const HeldKey &key : pressingKeys()) {
                QVERIFY2(again(), qPrintable(name));
                if (auto *place = dialog->findChild<QWidget *>(name); place && place->isVisible())
                    place->setFocus();
                hold(key);
            }
        if (soak() == 0)
            return; // a modal dialog keeps the window's shortcuts off: in the long run only
        for (const HeldKey &key : shortcuts()) {
            QVERIFY2(again(), qPrintable(key.name()));
            hold(key);
        }
        QCOMPARE(writes(), 0);
    }

    /// All proof given and the delay over: nothing but the rule about held keys stands between the key and the money.
    void theConfirmDialogWhenItIsArmed_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("place");
        for (const char *way : {"actionConcede", "actionRespond"})
            for (const char *place : {"confirmAct", "confirmTick", "confirmCancel"})
                QTest::addRow("%s, %s", way, place) << QString::fromLatin1(way) << QString::fromLatin1(place);
    }
    void theConfirmDialogWhenItIsArmed()
    {
        QFETCH(QString, way);
        QFETCH(QString, place);
        QList<HeldKey> keys = pressingKeys() + shortcuts();
        if (place != "confirmAct"_L1)
            keys = pressingKeys();
        QVERIFY(go(u"response"_s));
        for (const HeldKey &key : std::as_const(keys)) {
            if (!m_driver->isShown(u"confirmDialog"_s)) {
                QVERIFY(go(u"response"_s));
                QTest::qWait(QApplication::doubleClickInterval() + 50); // else it is the second half of a double click
                auto *action = window().findChild<QAction *>(way);
                QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 30'000);
                action->trigger();
                if (way == "actionRespond"_L1)
                    QVERIFY(m_driver->click(u"reviewContinue"_s));
            }
            QPointer<QWidget> dialog = m_driver->find(u"confirmDialog"_s);
            QVERIFY2(dialog, qPrintable(key.name()));
            dialog->activateWindow();
            dialog->findChild<QCheckBox *>(u"confirmTick"_s)->setChecked(true);
            auto *act = dialog->findChild<QAbstractButton *>(u"confirmAct"_s);
            QTRY_VERIFY_WITH_TIMEOUT(act->isEnabled(), 30'000);
            dialog->findChild<QWidget *>(place)->setFocus();
            hold(key);
            QCOMPARE(writes(), 0);
            if (dialog && dialog->isVisible() && place != "confirmAct"_L1)
                closeDialogs(*m_driver);
        }
    }

    /// The other way round: a key that is pressed and let go does send, so the counters above could have moved.
    void aKeyThatIsLetGoSends()
    {
        proof("F8 P2", u"keys held for 5 s %1 times, %2 events, %3 writes"_s.arg(m_holds).arg(m_events).arg(writes()));
        DeskDriver other;
        QVERIFY(other.start());
        tests::SandboxClient there(other.sandbox());
        const QByteArray id = there.first("acceptable"_L1);
        QVERIFY(other.open(QString::fromLatin1(id)));
        QVERIFY(other.click(u"detailConcede"_s));
        auto *tick = other.find<QCheckBox>(u"confirmTick"_s);
        QVERIFY(tick);
        tick->setChecked(true);
        auto *act = other.find<QAbstractButton>(u"confirmAct"_s);
        QTRY_VERIFY_WITH_TIMEOUT(act->isEnabled(), 30'000);
        act->setFocus();
        QTest::keyClick(act, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(there.counter("writes"_L1, id), 1, 30'000);
    }
};

QTEST_MAIN(TestDeskHeld)
#include "tst_deskheld.moc"
