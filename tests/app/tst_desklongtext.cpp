#include "tests/app/sandboxclient.h"
#include "tests/support/cuttexts.h"
#include "tests/support/deskwalk.h"
#include "tests/support/pseudolanguage.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// A language that needs half as many letters again, in the smallest window that is promised (a screen of 1440x900 at
/// 200 %): every label, button, tab and header shows its whole text, or has it as its tool tip.
class TestDeskLongText : public QObject {
    Q_OBJECT
private:
    static constexpr QSize kWindow{720, 430};
    QStringList m_cut;

    void look(DeskDriver &driver, const QString &screen)
    {
        QTest::qWait(60); // layouts of what was just shown
        QWidget *seen = &driver.desk().window();
        const QList<QDialog *> dialogs = seen->findChildren<QDialog *>();
        for (QDialog *const dialog : dialogs)
            if (dialog->isVisible())
                seen = dialog;
        if (qEnvironmentVariableIsSet("DISPUTEDESK_PICTURES"))
            seen->grab().save(qEnvironmentVariable("DISPUTEDESK_PICTURES") + u'/' + screen + u".png"_s);
        const QSize room = seen->screen()->availableSize();
        if (seen->height() > room.height() || seen->width() > room.width())
            m_cut.append(u"%1: %2x%3 on a screen of %4x%5"_s.arg(screen)
                             .arg(seen->width())
                             .arg(seen->height())
                             .arg(room.width())
                             .arg(room.height()));
        QStringList cut; // a text that has just come is laid out with the next event; what stays cut is a fault
        (void)QTest::qWaitFor([&] { return (cut = cutTexts(*seen)).isEmpty(); }, 10'000);
        for (const QString &line : std::as_const(cut))
            m_cut.append(screen + u": "_s + line);
    }
    OnScreen looker(DeskDriver &driver, const QString &before = {})
    {
        return [this, &driver, before](const QString &name) { look(driver, before + name); };
    }
    static QString pick(DeskDriver &driver, QLatin1StringView list)
    {
        return QString::fromLatin1(tests::SandboxClient(driver.sandbox(), driver.api()).first(list));
    }
    /// The window with a dispute in front of it, on a page that has room for all of it.
    bool begin(DeskDriver &driver, QLatin1StringView list, QString &id)
    {
        if (!driver.start())
            return false;
        driver.desk().window().resize(kWindow);
        id = pick(driver, list);
        driver.desk().list().showDispute({driver.account().id, id});
        showDetail(driver);
        return driver.open(id);
    }
    void walkTabs(DeskDriver &driver, const QString &name)
    {
        showDetail(driver);
        for (const auto &[tab, title] : {std::pair{DetailPane::Summary, "summary"}, {DetailPane::Response, "response"},
                 {DetailPane::Activity, "activity"}, {DetailPane::Json, "json"}}) {
            driver.desk().detail().setCurrentTab(tab);
            look(driver, name + QString::fromLatin1(title));
        }
    }

private Q_SLOTS:
    void init() { m_cut.clear(); }
    void cleanup()
    {
        m_cut.removeDuplicates();
        if (!m_cut.isEmpty())
            QFAIL(qPrintable(u"%1 texts are cut:\n"_s.arg(m_cut.size()) + m_cut.join(u'\n')));
    }

    void aTextGrowsAndKeepsItsPlaces()
    {
        QCOMPARE(lengthened(u"%1 of %n in {{amount}}"_s).left(26), u"[%1 öf %n îñ {{amount}} öö]"_s.left(26));
        QVERIFY(lengthened(u"Send answer"_s).size() > 15);
        QCOMPARE(lengthened(u"&File"_s).at(1), u'&');
        QCOMPARE(lengthened(u"%1 · %2"_s), u"%1 · %2"_s);
    }

    /// The judge itself: what is too narrow, too low, outside, or told by a tool tip.
    void aFixedWidthIsFound()
    {
        QWidget window;
        auto *const button = new QPushButton(u"Refresh everything"_s, &window);
        auto *const label = new QLabel(u"A label of some length"_s, &window);
        auto *const wraps = new QLabel(u"Many words that need several lines in a narrow place"_s, &window);
        wraps->setWordWrap(true);
        auto *const tabs = new QTabBar(&window);
        tabs->addTab(u"One tab"_s);
        tabs->addTab(u"Another tab"_s);
        auto *const table = new QTableWidget(1, 1, &window);
        table->setHorizontalHeaderLabels({u"A long title"_s});
        window.resize(900, 600);
        button->setGeometry(10, 10, 300, 40);
        label->setGeometry(10, 60, 300, 30);
        wraps->setGeometry(10, 100, 200, 120);
        tabs->setGeometry(10, 240, 400, 40);
        table->setGeometry(10, 300, 400, 100);
        table->setColumnWidth(0, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(cutTexts(window), QStringList());
        button->setFixedWidth(40);
        QCOMPARE(cutTexts(window).size(), 1);
        button->setToolTip(u"Refresh everything"_s);
        QCOMPARE(cutTexts(window), QStringList());
        label->setFixedWidth(40);
        QCOMPARE(cutTexts(window).size(), 1);
        label->setGeometry(880, 60, 300, 30);
        label->setFixedWidth(300);
        QCOMPARE(cutTexts(window).size(), 1); // outside
        label->hide();
        wraps->setFixedHeight(20);
        QCOMPARE(cutTexts(window).size(), 1);
        wraps->hide();
        tabs->setUsesScrollButtons(false);
        tabs->setFixedWidth(60);
        QVERIFY(!cutTexts(window).isEmpty());
        tabs->hide();
        table->setColumnWidth(0, 20);
        QCOMPARE(cutTexts(window).size(), 1);
    }

    void aButtonOfTheDeskWithAFixedWidthIsFound()
    {
        DeskDriver driver(30);
        QVERIFY(driver.start());
        auto *const button = driver.find<QPushButton>(u"saveViewButton"_s);
        QVERIFY(button);
        QCOMPARE(cutTexts(*button), QStringList());
        button->setFixedWidth(50);
        QCOMPARE(cutTexts(driver.desk().window()).filter(u"saveViewButton"_s).size(), 1);
    }

    void pagesAndDialogsOfADispute()
    {
        const PseudoLanguage longer;
        DeskDriver driver(60);
        QString id;
        QVERIFY(begin(driver, "acceptable"_L1, id));
        driver.desk().window().setDetailShown(false);
        look(driver, u"list"_s);
        walkTabs(driver, {});
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        auto *const message = driver.find<QPlainTextEdit>(u"responseMessage"_s);
        QVERIFY(message);
        message->setFocus();
        message->insertPlainText(u"The parcel was delivered."_s);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().drafts().draft(driver.account().id, id).message.isEmpty(), 30'000);
        look(driver, u"written"_s);
        QCOMPARE(walkWritingDialogs(driver, looker(driver)), QStringList());
        QCOMPARE(walkDisputeDialogs(driver, looker(driver)), QStringList());
        showDetail(driver);
        QVERIFY(driver.click(u"detailRespond"_s));
        QVERIFY(driver.find(u"reviewDialog"_s));
        look(driver, u"review"_s);
        closeDialogs(driver);
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QVERIFY(driver.click(u"detailConcede"_s));
        QVERIFY(driver.find(u"confirmDialog"_s));
        look(driver, u"confirm"_s);
        driver.find<QCheckBox>(u"confirmTick"_s)->setChecked(true);
        QVERIFY(driver.click(u"confirmAct"_s));
        QVERIFY(driver.find(u"confirmOutcome"_s));
        look(driver, u"outcome"_s);
        closeDialogs(driver);
    }

    void pagesAndDialogsOfTheProgram()
    {
        const PseudoLanguage longer;
        DeskDriver driver(60);
        QString id;
        QVERIFY(begin(driver, "acceptable"_L1, id));
        driver.desk().window().actions().showOutbox->trigger();
        look(driver, u"outbox"_s);
        driver.desk().window().actions().showActivity->trigger();
        look(driver, u"activitypage"_s);
        driver.desk().window().actions().showInsights->trigger();
        QVERIFY(driver.find(u"insightsPage"_s));
        look(driver, u"insights"_s);
        QVERIFY(driver.click(u"insightsTableButton"_s));
        look(driver, u"insightstable"_s);
        driver.desk().window().actions().showList->trigger();
        driver.desk().list().setSearch(u"nothing like it"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().table().isBusy(), 30'000);
        look(driver, u"nomatch"_s);
        driver.desk().list().setSearch({});
        QCOMPARE(walkProgramDialogs(driver, looker(driver)), QStringList());
        QCOMPARE(walkAccountDialogs(driver, looker(driver)), QStringList());
    }

    void evidenceForms()
    {
        const PseudoLanguage longer;
        DeskDriver driver(60, "light", ProviderKind::Stripe);
        QString id;
        QVERIFY(begin(driver, "needs_response"_L1, id));
        walkTabs(driver, u"stripe "_s);
        const QString sent = pick(driver, "submitted"_L1);
        showDetail(driver);
        QVERIFY(driver.open(sent));
        walkTabs(driver, u"submitted "_s);
        driver.stop();
        sandboxless(driver);
    }

    void firstStart()
    {
        const PseudoLanguage longer;
        const QTemporaryDir folder;
        Options options;
        options.dataFolder = folder.path();
        options.theme = u"light"_s;
        Desk desk(options, Folders(folder.path()), std::make_unique<MemoryKeyStore>());
        desk.start();
        desk.window().resize(kWindow);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().isVisible(), 30'000);
        QTest::qWait(60);
        for (const QString &line : cutTexts(desk.window()))
            m_cut.append(u"first: "_s + line);
    }

private:
    /// The same desk with nobody at the other end.
    void sandboxless(DeskDriver &driver)
    {
        driver.sandbox().stop();
        QVERIFY(driver.start());
        driver.desk().window().resize(kWindow);
        driver.desk().window().setDetailShown(false);
        look(driver, u"offline"_s);
    }
};

QTEST_MAIN(TestDeskLongText)

#include "tst_desklongtext.moc"
