#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/deskwalk.h"
#include "tests/support/dialogways.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The help of the real window: which page Shift+F1 opens on each screen, and F1 in a dialog.
class TestDeskHelp : public QObject {
    Q_OBJECT

    static HelpDialog *helpOver(MainWindow &window)
    {
        for (HelpDialog *help : window.findChildren<HelpDialog *>())
            if (help->isVisible())
                return help;
        return nullptr;
    }
    /// The key of the page that the keys open in `where`, a window; the help is closed again. Else what is wrong.
    static QString pageOf(MainWindow &window, QWidget &where, Qt::KeyboardModifiers with)
    {
        where.activateWindow();
        if (!QTest::qWaitForWindowActive(&where))
            return u"the window is not active"_s;
        QWidget *const focus = where.focusWidget() ? where.focusWidget() : &where;
        QTest::keyClick(focus, Qt::Key_F1, with);
        const QPointer<HelpDialog> help = helpOver(window);
        if (!help)
            return u"no help"_s;
        const QString page = help->shownKey();
        QTest::keyClick(help, Qt::Key_Escape);
        return QTest::qWaitFor([&] { return !help; }, 30'000) ? page : u"the help stays"_s;
    }
    static QString pageFrom(DeskDriver &driver, const QString &focus)
    {
        QWidget *const widget = driver.find(focus);
        if (!widget)
            return u"no "_s + focus;
        widget->setFocus();
        MainWindow &window = driver.desk().window();
        return pageOf(window, window, Qt::ShiftModifier);
    }
    static bool open(DeskDriver &driver, const char *list, DetailPane::Tab tab)
    {
        tests::SandboxClient client(driver.sandbox(), driver.api());
        const QString id = QString::fromLatin1(client.first(QLatin1StringView(list)));
        if (id.isEmpty() || !driver.open(id))
            return false;
        driver.desk().detail().setCurrentTab(tab);
        return QTest::qWaitFor([&] { return driver.isShown(u"detailTabs"_s); }, 30'000);
    }

private Q_SLOTS:
    void theHelpKnowsWhereItWasAsked()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(open(driver, "acceptable", DetailPane::Response));
        MainWindow &window = driver.desk().window();
        QCOMPARE(pageFrom(driver, u"searchLine"_s), u"search"_s);
        QCOMPARE(pageFrom(driver, u"disputeTable"_s), u"list"_s);
        QCOMPARE(pageFrom(driver, u"responseMessage"_s), u"response"_s);
        driver.desk().detail().setCurrentTab(DetailPane::Summary);
        QCOMPARE(pageFrom(driver, u"detailTabs"_s), u"detail"_s);
        const std::pair<QAction *, QString> pages[] = {{window.actions().showOutbox, u"outbox"_s},
            {window.actions().showActivity, u"activity"_s}, {window.actions().showInsights, u"insights"_s}};
        for (const auto &page : pages) {
            page.first->trigger();
            QCOMPARE(pageFrom(driver, u"sidebarView"_s), page.second);
        }
    }

    void evidenceHasAPageOfItsOwn()
    {
        DeskDriver driver(120, "light", ProviderKind::Stripe);
        QVERIFY(driver.start());
        QVERIFY(open(driver, "needs_response", DetailPane::Response));
        QCOMPARE(pageFrom(driver, u"detailTabs"_s), u"evidence"_s);
        driver.desk().detail().setCurrentTab(DetailPane::Summary);
        QCOMPARE(pageFrom(driver, u"detailTabs"_s), u"detail"_s);
    }

    void theFirstStartHasOneToo()
    {
        const QTemporaryDir folder;
        Options options;
        options.dataFolder = folder.path();
        Desk desk(options, Folders(folder.path()), std::make_unique<MemoryKeyStore>());
        desk.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().page(), MainWindow::Page::FirstStart, 30'000);
        QCOMPARE(pageOf(desk.window(), desk.window(), Qt::ShiftModifier), u"firststart"_s);
    }

    /// A dialog is a window of its own, out of reach of the window's keys.
    void dialogsOverTheWindowHaveTheirPages()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(open(driver, "acceptable", DetailPane::Summary));
        const std::pair<DialogWay, QString> ways[] = {{{u"confirmDialog"_s, u"actionConcede"_s}, u"review"_s},
            {{u"deadlineDialog"_s, u"actionEditDeadline"_s}, u"detail"_s},
            {{u"triageDialog"_s, u"actionTriage"_s}, u"list"_s}, {{u"viewNameDialog"_s, u"saveView"_s}, u"list"_s},
            {{u"settingsDialog"_s, u"actionSettings"_s}, u"settings"_s}};
        for (const auto &way : ways) {
            const QPointer<QDialog> dialog = openDialog(driver, way.first);
            QVERIFY2(dialog, qPrintable(way.first.dialog));
            QCOMPARE(pageOf(driver.desk().window(), *dialog, Qt::NoModifier), way.second);
            QVERIFY2(dialog && dialog->isVisible(), qPrintable(way.first.dialog)); // it is still asked
            closeDialogs(driver);
            QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(way.first.dialog), 30'000);
        }
    }
};

QTEST_MAIN(TestDeskHelp)
#include "tst_deskhelp.moc"
