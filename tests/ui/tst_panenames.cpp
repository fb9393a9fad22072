#include "models/items/activitymodel.h"
#include "models/items/sidebarmodel.h"
#include "tests/support/uisupport.h"
#include "ui/delegates/sidebardelegate.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/panes/activitypage.h"
#include "ui/panes/firststartpane.h"
#include "ui/panes/listpane.h"
#include "ui/panes/sidebar.h"
#include "ui/panes/statusstrip.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

/// What holds for every pane: names for tests and screen readers, text that stays text, room for large letters.
class tst_PaneNames : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    ListFixture m_list;
    SidebarModel m_sidebar;
    ActivityModel m_activity;
    QUuid m_test = QUuid::createUuid();

    std::vector<std::unique_ptr<QWidget>> panes()
    {
        std::vector<std::unique_ptr<QWidget>> all;
        auto list = std::make_unique<ListPane>(m_list.model, *m_theme);
        list->setOffline(listNow());
        list->setQuarantined(2);
        all.push_back(std::move(list));
        all.push_back(std::make_unique<Sidebar>(m_sidebar, *m_theme));
        all.push_back(std::make_unique<FirstStartPane>(*m_theme));
        all.push_back(std::make_unique<ActivityPage>(m_activity, *m_theme));
        auto strip = std::make_unique<StatusStrip>(*m_theme);
        strip->setProgress(u"Reading"_s, 1, 2);
        all.push_back(std::move(strip));
        all.push_back(std::make_unique<AccountDialog>(ProviderKind::Omise, *m_theme));
        all.push_back(std::make_unique<AccountDialog>(ProviderKind::WooshPay, *m_theme));
        all.push_back(std::make_unique<AccountDialog>(ProviderKind::Stripe, *m_theme));
        all.push_back(std::make_unique<AboutDialog>(*m_theme));
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, nullptr, [] { return false; });
        m_list.fill();
        QList<Account> accounts(2);
        accounts[0].id = m_list.siam;
        accounts[0].mode = Mode::Live;
        accounts[0].label = u"<b>Siam</b>"_s;
        accounts[1].id = m_test;
        accounts[1].label = u"Sandbox"_s;
        m_sidebar.setAccounts(accounts);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void everyControlHasItsNames()
    {
        for (const auto &pane : panes())
            if (const QStringList bare = unnamedControls(*pane); !bare.isEmpty())
                QFAIL(qPrintable(bare.join(u", "_s)));
    }

    void theWalkFindsWhatIsNotNamed()
    {
        QWidget root;
        QPushButton nameless(&root);
        QPushButton speechless(&root);
        speechless.setObjectName(u"speechless"_s);
        QCOMPARE(unnamedControls(root).size(), 2);
        QLabel guessing(u"<b>x</b>"_s, &root);
        QCOMPARE(richLabels(root).size(), 1);
    }

    void everyLabelIsPlainText()
    {
        for (const auto &pane : panes())
            QCOMPARE(richLabels(*pane), QStringList());
    }

    void everyPaneDrawsInEveryTheme()
    {
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::HighContrast, ThemeChoice::Light}) {
            m_theme->choose(choice);
            for (const auto &pane : panes()) {
                pane->resize(640, 480);
                QVERIFY(!pane->grab().isNull());
            }
        }
    }

    void noButtonIsCutAtTwiceTheLetters()
    {
        const QFont before = QApplication::font();
        QFont large(before);
        large.setPixelSize(26);
        QApplication::setFont(large);
        for (const auto &pane : panes()) {
            pane->resize(pane->minimumSizeHint().expandedTo({1280, 900}));
            pane->ensurePolished();
            pane->show();
            for (const QPushButton *button : pane->findChildren<QPushButton *>()) {
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text()),
                        qPrintable(button->objectName()));
            }
        }
        QApplication::setFont(before);
    }

    void tabReachesEveryControlOfTheAccountDialog()
    {
        AccountDialog dialog(ProviderKind::Omise, *m_theme);
        dialog.show();
        QStringList order;
        for (QWidget *next = dialog.nextInFocusChain(); next != &dialog && order.size() < 200;
             next = next->nextInFocusChain())
            if (!next->objectName().isEmpty() && next->focusPolicy() & Qt::TabFocus
                && !next->objectName().startsWith(u"qt_"_s))
                order.append(next->objectName());
        const QStringList wanted{u"secretKey"_s, u"showKey"_s, u"accountLabel"_s, u"advancedToggle"_s, u"baseUrl"_s,
            u"deadlineDays"_s, u"acceptVerb"_s, u"closeVerb"_s, u"checkAndConnect"_s, u"cancelAccount"_s};
        QStringList seen;
        for (const QString &name : order)
            if (wanted.contains(name))
                seen.append(name);
        QCOMPARE(seen.join(u' '), wanted.join(u' '));
    }

    void theFirstStartOffersEveryProvider()
    {
        FirstStartPane pane(*m_theme);
        const std::pair<QString, void (FirstStartPane::*)()> ways[] = {
            {u"omiseCardButton"_s, &FirstStartPane::connectOmiseRequested},
            {u"wooshPayCardButton"_s, &FirstStartPane::connectWooshPayRequested},
            {u"stripeButton"_s, &FirstStartPane::connectStripeRequested},
            {u"sampleCardButton"_s, &FirstStartPane::sampleDataRequested}};
        for (const auto &[name, signal] : ways) {
            QSignalSpy asked(&pane, signal);
            pane.findChild<QPushButton *>(name)->click();
            QCOMPARE(asked.size(), 1);
        }
    }

    void theSidebarMovesAccounts()
    {
        SidebarModel model;
        QList<Account> accounts(3);
        for (qsizetype i = 0; i < 3; ++i)
            accounts[i].id = QUuid::createUuid();
        accounts[2].mode = Mode::Live;
        model.setAccounts(accounts);
        Sidebar sidebar(model, *m_theme);
        sidebar.show();
        QSignalSpy moves(&sidebar, &Sidebar::moveRequested);
        QSignalSpy scope(&sidebar, &Sidebar::scopeChosen);
        const auto action = [&sidebar](
                                const char *name) { return sidebar.findChild<QAction *>(QLatin1StringView(name)); };
        sidebar.showScope(Mode::Test);
        QVERIFY(!action("moveAccountDown")->isEnabled() && !action("removeAccount")->isEnabled());
        sidebar.showScope(Mode::Live, accounts[2].id); // alone in its mode
        QVERIFY(!action("moveAccountDown")->isEnabled() && action("removeAccount")->isEnabled());
        sidebar.showScope(Mode::Test, accounts[0].id);
        QVERIFY(!action("moveAccountUp")->isEnabled());
        auto *view = sidebar.findChild<QListView *>(u"sidebarView"_s);
        sidebar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sidebar));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moves.size(), 1);
        QCOMPARE(moves.at(0).at(0).toUuid(), accounts[0].id);
        QCOMPARE(moves.at(0).at(1).toInt(), 1);
        accounts.swapItemsAt(0, 1);
        model.setAccounts(accounts);
        QVERIFY(scope.isEmpty()); // it moved, nobody chose another
        QVERIFY(action("moveAccountUp")->isEnabled() && !action("moveAccountDown")->isEnabled());
    }

    /// A name and its provider stand whole in the width that the sidebar asks for; and no row is wider than the view,
    /// which would have the provider outside.
    void theSidebarAsksForTheRoomOfItsAccounts()
    {
        Account account;
        account.id = QUuid::createUuid();
        account.provider = ProviderKind::WooshPay;
        account.mode = Mode::Test;
        account.label = u"Siam Goods and Co"_s;
        SidebarModel model;
        model.setAccounts({account});
        Sidebar sidebar(model, *m_theme);
        const auto *view = sidebar.findChild<QListView *>(u"sidebarView"_s);
        const auto *rows = qobject_cast<const SidebarDelegate *>(view->itemDelegate());
        const QModelIndex row = model.indexOf(Mode::Test, account.id);
        const int usual = Sidebar(m_sidebar, *m_theme).sizeHint().width();
        QVERIFY(rows->wantedWidth(row) > usual - 40);
        QCOMPARE(sidebar.sizeHint().width(), qBound(usual, rows->wantedWidth(row), 280));
        account.label = QString(200, u'x');
        model.setAccounts({account});
        QCOMPARE(sidebar.sizeHint().width(), 280);
        sidebar.resize(240, 600);
        sidebar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sidebar));
        QCOMPARE(view->visualRect(model.indexOf(Mode::Test, account.id)).width(), view->viewport()->width());
    }

    void theSidebarTellsItsScope()
    {
        Sidebar sidebar(m_sidebar, *m_theme);
        QSignalSpy scope(&sidebar, &Sidebar::scopeChosen);
        QSignalSpy activity(&sidebar, &Sidebar::activityChosen);
        QSignalSpy outbox(&sidebar, &Sidebar::outboxChosen);
        QSignalSpy insights(&sidebar, &Sidebar::insightsChosen);
        auto *view = sidebar.findChild<QListView *>(u"sidebarView"_s);
        sidebar.showScope(Mode::Live);
        QVERIFY(scope.isEmpty()); // shown, not chosen
        view->setCurrentIndex(m_sidebar.indexOf(Mode::Test, m_test));
        QCOMPARE(scope.size(), 1);
        QVERIFY(scope.at(0).at(0).value<Mode>() == Mode::Test);
        QCOMPARE(scope.at(0).at(1).toUuid(), m_test);
        view->setCurrentIndex(m_sidebar.indexOf(Mode::Live));
        QCOMPARE(scope.size(), 2);
        QVERIFY(scope.at(1).at(1).toUuid().isNull());
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(activity.size(), 1);
        QTest::keyClick(view, Qt::Key_Up);
        QCOMPARE(insights.size(), 1);
        QTest::keyClick(view, Qt::Key_Up);
        QCOMPARE(outbox.size(), 1);
        QTest::keyClick(view, Qt::Key_Up);
        QCOMPARE(scope.size(), 3); // over the heading
        sidebar.showActivity();
        QCOMPARE(activity.size(), 1);
    }

    void theStatusStripSaysHowThingsStand()
    {
        StatusStrip strip(*m_theme);
        const auto text = [&strip](
                              const char *name) { return strip.findChild<QLabel *>(QLatin1StringView(name))->text(); };
        QSignalSpy cancel(&strip, &StatusStrip::cancelRequested);
        QCOMPARE(text("networkText"), u"Online"_s);
        strip.setConnected(false); // no account: nothing to be online for
        for (const QString &part : {u"networkSign"_s, u"networkText"_s, u"syncedText"_s})
            QVERIFY2(!strip.findChild<QLabel *>(part)->isVisibleTo(&strip), qPrintable(part));
        strip.setConnected(true);
        QVERIFY(strip.findChild<QLabel *>(u"networkText"_s)->isVisibleTo(&strip));
        strip.setOffline(listNow());
        QVERIFY(text("networkText").startsWith(u"Offline since"_s));
        strip.setSynced(listNow(), listNow().addSecs(121), listNow());
        QVERIFY(text("syncedText").contains(u"3 min"_s));
        auto *button = strip.findChild<QToolButton *>(u"cancelWork"_s);
        QVERIFY(!button->isVisibleTo(&strip));
        strip.setProgress(u"Reading"_s, 1200, 3400);
        QVERIFY(text("progressText").contains(u"1,200"_s) || text("progressText").contains(u"1200"_s));
        QVERIFY(button->isVisibleTo(&strip));
        button->click();
        QCOMPARE(cancel.size(), 1);
        strip.clearProgress();
        QVERIFY(!button->isVisibleTo(&strip));
    }
};

QTEST_MAIN(tst_PaneNames)
#include "tst_panenames.moc"
