#include "tests/app/sandboxclient.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Every screen of the real window as a screen reader meets it.
class TestDeskAccessible : public QObject {
    Q_OBJECT

    static tests::SandboxClient client(DeskDriver &driver)
    {
        return tests::SandboxClient(driver.sandbox(), driver.api());
    }
    static QString pick(DeskDriver &driver, const char *list)
    {
        return QString::fromLatin1(client(driver).first(QLatin1StringView(list)));
    }
    static bool open(DeskDriver &driver, const char *list, DetailPane::Tab tab)
    {
        const QString id = pick(driver, list);
        if (id.isEmpty() || !driver.open(id))
            return false;
        driver.desk().detail().setCurrentTab(tab);
        QTest::qWait(50);
        return true;
    }
    static QStringList problems(DeskDriver &driver, const QString &screen)
    {
        MainWindow &window = driver.desk().window();
        QStringList found = accessibleProblems(window) + mnemonicClashes(window);
        for (QString &problem : found)
            problem.prepend(screen + u": "_s);
        return found;
    }
    static void report(const QStringList &found) { QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n'))); }

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void theWalkFindsWhatIsWrong()
    {
        QWidget root;
        root.setObjectName(u"root"_s);
        auto *nameless = new QPushButton(&root);
        nameless->setObjectName(u"nameless"_s);
        auto *sign = new QPushButton(u"✕"_s, &root);
        sign->setObjectName(u"sign"_s);
        auto *mute = new QPushButton(u"&Pay"_s, &root);
        mute->setObjectName(u"confirmAct"_s);
        for (const char *name : {"one", "two"}) {
            auto *same = new QPushButton(u"&Open… p"_s, &root);
            same->setObjectName(QLatin1StringView(name));
        }
        mute->setToolTip(u"<qt>Pays</qt>"_s);
        auto *vague = new QWidget(&root);
        vague->setFocusPolicy(Qt::StrongFocus);
        vague->setAccessibleName(u"vague"_s);
        vague->setObjectName(u"vague"_s);
        auto *list = new QListView(&root); // a list is no button
        list->setAccessibleName(u"Rows"_s);
        root.show();
        const QString found = accessibleProblems(root).join(u'\n');
        QVERIFY2(found.contains(u"no name: QPushButton nameless"_s), qPrintable(found));
        QVERIFY2(found.contains(u"a name without words: QPushButton sign"_s), qPrintable(found));
        QVERIFY2(found.contains(u"a name for programmers: QWidget vague"_s), qPrintable(found));
        QVERIFY2(found.contains(u"role "_s), qPrintable(found));
        QVERIFY2(found.contains(u"markup is spoken: QPushButton confirmAct"_s), qPrintable(found));
        QVERIFY2(found.contains(u"spoken like QPushButton one"_s), qPrintable(found));
        QCOMPARE(accessibleProblems(root).filter(u"QListView"_s), QStringList());
        mute->setToolTip({});
        QVERIFY(accessibleProblems(root).join(u'\n').contains(u"does not say what happens: QPushButton confirmAct"_s));
        QCOMPARE(mnemonicClashes(root).size(), 1);
    }

    void everyScreenOfOmise()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QStringList found = problems(driver, u"nothing open"_s);
        for (const auto &[tab, name] : {std::pair(DetailPane::Summary, "summary"), {DetailPane::Response, "response"},
                 {DetailPane::Activity, "activity"}, {DetailPane::Json, "json"}}) {
            QVERIFY(open(driver, "acceptable", tab));
            found += problems(driver, QLatin1StringView(name));
        }
        Draft draft = driver.desk().opened().view().draft;
        draft.account = driver.account().id;
        draft.disputeId = pick(driver, "acceptable");
        draft.base = SeenState::of(driver.desk().opened().view().dispute);
        draft.message = u"Delivered on 9 November; {{charge.nothing}}."_s;
        draft.metadataEdited = true;
        draft.metadata = {{u"a"_s, MetadataType::Json, u"{\"b\":"_s}};
        driver.desk().drafts().put(draft);
        driver.desk().detail().replaceDraft(draft);
        QVERIFY(open(driver, "acceptable", DetailPane::Response));
        found += problems(driver, u"response with faults"_s);
        driver.desk().window().actions().showOutbox->trigger();
        QVERIFY(driver.find(u"outboxRow"_s));
        found += problems(driver, u"outbox"_s);
        driver.desk().window().actions().showActivity->trigger();
        QTest::qWait(100);
        found += problems(driver, u"activity page"_s);
        driver.desk().window().actions().showList->trigger();
        QVERIFY(open(driver, "closable", DetailPane::Response));
        found += problems(driver, u"sent response"_s);
        driver.desk().list().setSearch(u"no such thing status:nowhere"_s);
        QTest::qWait(100);
        found += problems(driver, u"a search that fails"_s);
        driver.desk().window().setReminder(u"one"_s, u"A dispute is due."_s, u"Open"_s);
        driver.desk().window().setReminder(u"two"_s, u"Two more are due."_s, u"Open"_s);
        found += problems(driver, u"reminders"_s);
        report(found);
    }

    void insights()
    {
        DeskDriver driver(300);
        QVERIFY(driver.start());
        driver.desk().window().actions().showInsights->trigger();
        QVERIFY(driver.find(u"insightMonths"_s));
        QTest::qWait(700); // counted, and what the ledger knows
        QStringList found = problems(driver, u"charts"_s);
        if (driver.isShown(u"insightsTableButton"_s))
            QVERIFY(driver.click(u"insightsTableButton"_s));
        found += problems(driver, u"tables"_s);
        report(found);
    }

    void theFirstStart()
    {
        const QTemporaryDir folder;
        Options options;
        options.dataFolder = folder.path();
        Desk desk(options, Folders(folder.path()), std::make_unique<MemoryKeyStore>());
        desk.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().page(), MainWindow::Page::FirstStart, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().isVisible(), 30'000);
        report(accessibleProblems(desk.window()) + mnemonicClashes(desk.window()));
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
        QStringList found;
        QVERIFY(open(driver, "needs_response", DetailPane::Summary));
        found += problems(driver, u"summary"_s);
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        QTest::qWait(50);
        found += problems(driver, u"evidence"_s);
        for (const char *head : {"evidenceHead_uncategorized_text", "evidenceHead_uncategorized_file"})
            if (driver.isShown(QLatin1StringView(head)))
                QVERIFY(driver.click(QLatin1StringView(head)));
        found += problems(driver, u"evidence, rows open"_s);
        for (const char *list : {"submitted", "inquiry", "no_due_date"}) {
            QVERIFY(open(driver, list, DetailPane::Response));
            found += problems(driver, QLatin1StringView(list));
        }
        report(found);
    }
};

QTEST_MAIN(TestDeskAccessible)
#include "tst_deskaccessible.moc"
