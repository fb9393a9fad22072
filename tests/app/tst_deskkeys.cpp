#include "models/domain/capability.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/keywalk.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Every screen of the real window with the keyboard alone: what Tab visits and in which order, where the focus is,
/// what stands in a small window.
class TestDeskKeys : public QObject {
    Q_OBJECT

    static QString pick(DeskDriver &driver, const char *list)
    {
        return QString::fromLatin1(tests::SandboxClient(driver.sandbox(), driver.api()).first(QLatin1StringView(list)));
    }
    static bool open(DeskDriver &driver, const char *list, DetailPane::Tab tab)
    {
        const QString id = pick(driver, list);
        if (id.isEmpty() || !driver.open(id))
            return false;
        driver.desk().detail().setCurrentTab(tab);
        return QTest::qWaitFor([&] { return driver.isShown(u"detailTabs"_s); }, 30'000);
    }
    /// What stands on the screen has come: the charge of what is open, and what the keys must reach.
    static bool isWhole(DeskDriver &driver, const QStringList &needed)
    {
        const DisputeView &view = driver.desk().opened().view();
        if (!view.charge && !view.dispute.charge.isEmpty() && offersCharge(view.dispute.provider))
            return false;
        return std::all_of(needed.cbegin(), needed.cend(),
            [&](const QString &name) { return driver.isShown(name) && driver.find(name)->isEnabled(); });
    }
    /// What is wrong with the keys of the screen as it is; `needed` is what they must reach.
    static QStringList problems(DeskDriver &driver, const QString &screen, const QStringList &needed)
    {
        MainWindow &window = driver.desk().window();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        (void)QTest::qWaitFor([&] { return isWhole(driver, needed); }, 30'000); // else the walk says what is missing
        QTest::qWait(600); // what is worked out in between
        window.findChild<QWidget *>(u"sidebarView"_s)->setFocus();
        QStringList found = keyProblems(window);
        window.findChild<QWidget *>(u"sidebarView"_s)->setFocus();
        QStringList names;
        for (const QWidget *widget : walkByTab(window).order)
            names.append(widget->objectName());
        for (const QString &name : needed)
            if (!names.contains(name))
                found << u"Tab does not reach "_s + name + u"; it visits "_s + names.join(u' ');
        for (QString &problem : found)
            problem.prepend(screen + u": "_s);
        return found;
    }
    static void report(const QStringList &found) { QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n'))); }

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void everyScreenOfOmise()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QStringList list{u"searchLine"_s, u"disputeTable"_s, u"addAccount"_s};
        const QStringList acts = list + QStringList{u"detailTabs"_s, u"detailConcede"_s};
        QVERIFY(open(driver, "acceptable", DetailPane::Summary));
        QStringList found = problems(driver, u"summary"_s, acts + QStringList{u"triageNote"_s, u"detailCopyId"_s});
        const DisputeView &view = driver.desk().opened().view();
        Draft draft = view.draft;
        draft.account = driver.account().id;
        draft.disputeId = view.dispute.id;
        draft.base = SeenState::of(view.dispute);
        draft.message = u"Delivered on 9 November."_s;
        driver.desk().drafts().put(draft);
        driver.desk().detail().replaceDraft(draft);
        driver.desk().opened().refresh();
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        found += problems(driver, u"response"_s,
            acts + QStringList{u"detailRespond"_s, u"responseMessage"_s, u"responseReply"_s, u"responseDiscard"_s});
        driver.desk().detail().setCurrentTab(DetailPane::Activity);
        found += problems(driver, u"activity"_s, acts);
        driver.desk().detail().setCurrentTab(DetailPane::Json);
        found += problems(driver, u"json"_s, acts + QStringList{u"jsonFind"_s, u"jsonText"_s});
        QVERIFY(open(driver, "closable", DetailPane::Response));
        found += problems(driver, u"sent response"_s, list + QStringList{u"responseMessage"_s});
        driver.desk().window().actions().showOutbox->trigger();
        QVERIFY(driver.find(u"outboxRow"_s));
        found += problems(driver, u"outbox"_s, {u"outboxOpen"_s, u"outboxDiscard"_s});
        driver.desk().window().actions().showActivity->trigger();
        found += problems(driver, u"activity page"_s, {u"sidebarView"_s});
        report(found);
    }

    void insightsAsCharts()
    {
        DeskDriver driver(300);
        QVERIFY(driver.start());
        driver.desk().window().actions().showInsights->trigger();
        QVERIFY(driver.find(u"insightMonths"_s));
        if (!driver.isShown(u"insightsTableButton"_s))
            QSKIP("This build has no charts.");
        report(problems(driver, u"charts"_s,
            {u"insightsRange"_s, u"insightsTableButton"_s, u"insightsExport"_s, u"figureAtRisk"_s,
                u"insightMonthsByCount"_s, u"insightRiskByCount"_s, u"plot"_s}));
    }

    void insightsAsTables()
    {
        DeskDriver driver(300);
        QVERIFY(driver.start());
        driver.desk().window().actions().showInsights->trigger();
        QVERIFY(driver.find(u"insightMonths"_s));
        if (driver.isShown(u"insightsTableButton"_s))
            QVERIFY(driver.click(u"insightsTableButton"_s));
        report(problems(driver, u"tables"_s,
            {u"insightsRange"_s, u"insightsExport"_s, u"insightMonthsTable"_s, u"insightCausesTable"_s}));
    }

    void everyScreenOfTheCardProviders_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::newRow("WooshPay") << ProviderKind::WooshPay;
        QTest::newRow("Stripe") << ProviderKind::Stripe;
    }
    void everyScreenOfTheCardProviders()
    {
        QFETCH(ProviderKind, provider);
        DeskDriver driver(120, "light", provider);
        QVERIFY(driver.start());
        QVERIFY(open(driver, "needs_response", DetailPane::Response));
        QStringList found = problems(driver, u"evidence"_s, {u"detailTabs"_s, u"detailConcede"_s});
        for (const char *head : {"evidenceHead_uncategorized_text", "evidenceHead_uncategorized_file"})
            if (driver.isShown(QLatin1StringView(head)))
                QVERIFY(driver.click(QLatin1StringView(head)));
        found += problems(driver, u"evidence, rows open"_s, {u"evidenceEdit_uncategorized_text"_s});
        QVERIFY(open(driver, "submitted", DetailPane::Response));
        found += problems(driver, u"submitted"_s, {u"detailTabs"_s});
        report(found);
    }

    void theFirstStart()
    {
        const QTemporaryDir folder;
        Options options;
        options.dataFolder = folder.path();
        options.size = u"720x430"_s;
        Desk desk(options, Folders(folder.path()), std::make_unique<MemoryKeyStore>());
        desk.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().page(), MainWindow::Page::FirstStart, 30'000);
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QTest::keyClick(&desk.window(), Qt::Key_Tab);
        report(keyProblems(desk.window()));
        auto *pane = desk.window().findChild<QWidget *>(u"firstStartPane"_s);
        QVERIFY(pane);
        const QSize least = pane->minimumSizeHint().expandedTo(pane->minimumSize());
        QVERIFY(least.width() <= 720 && least.height() <= 360);
    }

    void aSmallScreenShowsOnePaneAtATime()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        MainWindow &window = driver.desk().window();
        QVERIFY(open(driver, "acceptable", DetailPane::Summary));
        window.actions().showList->trigger();
        window.resize(640, 430); // less than list and sidebar need
        QTest::qWait(20);
        QCOMPARE(window.size(), QSize(640, 430));
        QVERIFY(driver.isShown(u"listPane"_s));
        const auto needs = [&window](const char *name) {
            const auto *pane = window.findChild<QWidget *>(QLatin1StringView(name));
            return pane->minimumSizeHint().expandedTo(pane->minimumSize()).width();
        };
        const QString sizes =
            u"list %1, detail %2, sidebar %3"_s.arg(needs("listPane")).arg(needs("detailPlace")).arg(needs("sidebar"));
        QVERIFY2(!driver.isShown(u"detailPlace"_s), qPrintable(sizes));
        QVERIFY2(!driver.isShown(u"sidebar"_s), qPrintable(sizes));
        auto *table = driver.find(u"disputeTable"_s);
        QVERIFY(table && table->height() > 100);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(driver.isShown(u"detailPlace"_s), 30'000);
        QVERIFY(!driver.isShown(u"listPane"_s));
        QVERIFY(driver.find(u"detailRespond"_s));
        auto *back = driver.find(u"backToList"_s);
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(driver.isShown(u"listPane"_s), 30'000);
        QVERIFY(!driver.isShown(u"detailPlace"_s));
        window.actions().toggleSidebar->trigger();
        QVERIFY(driver.isShown(u"sidebar"_s) && driver.isShown(u"listPane"_s));
        QCOMPARE(window.width(), 640);
        driver.find(u"sidebarView"_s)->setFocus();
        driver.find(u"disputeTable"_s)->setFocus(); // the choice is made
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"sidebar"_s), 30'000);
        window.resize(1440, 900);
        QTRY_VERIFY_WITH_TIMEOUT(driver.isShown(u"sidebar"_s), 30'000);
        QVERIFY(driver.isShown(u"listPane"_s) && driver.isShown(u"detailPlace"_s));
    }

    void everyPageFitsASmallScreen()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        MainWindow &window = driver.desk().window();
        window.actions().showInsights->trigger();
        QVERIFY(driver.find(u"insightsPage"_s));
        for (const char *name :
            {"listPane", "activityPage", "outboxPage", "insightsPage", "detailPlace", "statusBar", "menuBar"}) {
            const auto *page = window.findChild<QWidget *>(QLatin1StringView(name));
            QVERIFY2(page, name);
            const QSize least = page->minimumSizeHint().expandedTo(page->minimumSize());
            QVERIFY2(least.width() <= 720 && least.height() <= 360,
                qPrintable(u"%1 needs %2x%3"_s.arg(QLatin1StringView(name)).arg(least.width()).arg(least.height())));
        }
    }

    /// Within the text Ctrl+F finds in the text, everywhere else disputes; neither takes the keys from the other.
    void theJsonTextHasAFindOfItsOwn()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(open(driver, "acceptable", DetailPane::Json));
        MainWindow &window = driver.desk().window();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto after = [&](const QString &from) {
            QWidget *const widget = driver.find(from);
            if (!widget)
                return u"no "_s + from;
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_F, Qt::ControlModifier);
            return window.focusWidget()->objectName();
        };
        for (const QString &name : {u"jsonText"_s, u"jsonFind"_s, u"jsonNext"_s})
            QCOMPARE(after(name), u"jsonFind"_s);
        QTest::keyClicks(driver.find(u"jsonFind"_s), u"status"_s);
        QCOMPARE(after(u"jsonText"_s), u"jsonFind"_s);
        QCOMPARE(driver.find<QLineEdit>(u"jsonFind"_s)->selectedText(), u"status"_s);
        QCOMPARE(after(u"disputeTable"_s), u"searchLine"_s);
    }
};

QTEST_MAIN(TestDeskKeys)
#include "tst_deskkeys.moc"
