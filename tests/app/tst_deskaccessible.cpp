#include "tests/app/sandboxclient.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/panes/sidebar.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
/// What screen readers were told, as text.
QStringList g_spoken;
void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert && event->accessibleInterface())
        g_spoken.append(event->accessibleInterface()->text(QAccessible::Name));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement)
        g_spoken.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
#endif
}
} // namespace

/// Every screen and dialog as a screen reader and a keyboard meet it.
class TestDeskAccessible : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskDriver> m_omise;
    std::unique_ptr<DeskDriver> m_wooshPay;

    static QString pick(DeskDriver &driver, const char *list)
    {
        return QString::fromLatin1(tests::SandboxClient(driver.sandbox(), driver.api()).first(QLatin1StringView(list)));
    }
    static void closeDialogs(DeskDriver &driver)
    {
        for (QDialog *dialog : driver.desk().window().findChildren<QDialog *>())
            if (dialog->isVisible())
                dialog->reject();
        QTest::qWait(QApplication::doubleClickInterval() + 20);
    }
    /// The dialog of that name: no problems, and it fits a 1440x900 screen at 200 %.
    static QStringList judged(DeskDriver &driver, const QString &name)
    {
        auto *dialog = driver.find<QDialog>(name);
        if (!dialog)
            return {name + u" did not open"_s};
        QStringList problems = accessibleProblems(*dialog);
        const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
        if (least.width() > 720 || least.height() > 430)
            problems << u"%1 needs %2x%3"_s.arg(name).arg(least.width()).arg(least.height());
        return problems;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        m_omise = std::make_unique<DeskDriver>();
        QVERIFY(m_omise->start());
        QVERIFY(m_omise->open(pick(*m_omise, "acceptable")));
    }
    void cleanupTestCase()
    {
        m_omise.reset();
        m_wooshPay.reset();
    }

    void theWalkFindsWhatIsWrong()
    {
        QWidget root;
        auto *nameless = new QPushButton(&root);
        nameless->setObjectName(u"nameless"_s);
        auto *mute = new QPushButton(u"Pay"_s, &root);
        mute->setObjectName(u"confirmAct"_s);
        auto *vague = new QWidget(&root);
        vague->setFocusPolicy(Qt::StrongFocus);
        vague->setAccessibleName(u"vague"_s);
        vague->setObjectName(u"vague"_s);
        root.show();
        const QString found = accessibleProblems(root).join(u'\n');
        QVERIFY2(found.contains(u"no name: QPushButton nameless"_s), qPrintable(found));
        QVERIFY2(found.contains(u"does not say what happens: QPushButton confirmAct"_s), qPrintable(found));
        QVERIFY2(found.contains(u"a name for programmers: QWidget vague"_s), qPrintable(found));
        QVERIFY2(found.contains(u"role "_s), qPrintable(found));
    }

    void everyScreenOfOmise()
    {
        QStringList problems;
        for (const DetailPane::Tab tab :
            {DetailPane::Summary, DetailPane::Response, DetailPane::Activity, DetailPane::Json}) {
            m_omise->desk().detail().setCurrentTab(tab);
            problems += accessibleProblems(m_omise->desk().window());
        }
        m_omise->desk().window().actions().showOutbox->trigger();
        problems += accessibleProblems(m_omise->desk().window());
        m_omise->desk().window().actions().showActivity->trigger();
        QTest::qWait(100);
        problems += accessibleProblems(m_omise->desk().window());
        m_omise->desk().window().actions().showList->trigger();
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void everyDialogOfTheMenus()
    {
        QStringList problems;
        WindowActions &actions = m_omise->desk().window().actions();
        const std::pair<QAction *, QString> dialogs[] = {{actions.settings, u"settingsDialog"_s},
            {actions.shortcuts, u"shortcutsDialog"_s}, {actions.about, u"aboutDialog"_s},
            {actions.help, u"helpDialog"_s}, {actions.palette, u"commandPalette"_s},
            {actions.addAccount, u"accountDialog"_s}, {actions.editDeadline, u"deadlineDialog"_s},
            {actions.keepOffline, u"offlineDialog"_s}, {actions.concede, u"confirmDialog"_s}};
        for (const auto &[action, name] : dialogs) {
            QVERIFY2(action->isEnabled(), qPrintable(name));
            action->trigger();
            problems += judged(*m_omise, name);
            closeDialogs(*m_omise);
        }
        for (const auto &[name, dialog] :
            {std::pair("saveView", "viewNameDialog"), std::pair("accountStorage", "storageDialog")}) {
            if (auto *sidebar = m_omise->find<Sidebar>(u"sidebar"_s))
                sidebar->showScope(Mode::Test, m_omise->account().id);
            m_omise->desk().window().findChild<QAction *>(QLatin1StringView(name))->trigger();
            problems += judged(*m_omise, QLatin1StringView(dialog));
            closeDialogs(*m_omise);
        }
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void reviewAndEvidence()
    {
        m_wooshPay = std::make_unique<DeskDriver>(120, "light", ProviderKind::WooshPay);
        QVERIFY(m_wooshPay->start());
        const QString id = pick(*m_wooshPay, "needs_response");
        QVERIFY(m_wooshPay->open(id));
        QStringList problems;
        for (const DetailPane::Tab tab : {DetailPane::Summary, DetailPane::Response}) {
            m_wooshPay->desk().detail().setCurrentTab(tab);
            QTest::qWait(50);
            problems += accessibleProblems(m_wooshPay->desk().window());
        }
        Draft draft = m_wooshPay->desk().opened().view().draft;
        draft.account = m_wooshPay->account().id;
        draft.disputeId = id;
        draft.base = SeenState::of(m_wooshPay->desk().opened().view().dispute);
        draft.productType = ProductType::Physical;
        draft.evidence = {{u"uncategorized_text"_s, u"Delivered on 9 November."_s}};
        m_wooshPay->desk().drafts().put(draft);
        m_wooshPay->desk().detail().replaceDraft(draft);
        m_wooshPay->desk().opened().refresh();
        QVERIFY(m_wooshPay->click(u"detailRespond"_s));
        problems += judged(*m_wooshPay, u"reviewDialog"_s);
        closeDialogs(*m_wooshPay);
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void tabGoesThroughEveryScreenInReadingOrder()
    {
        MainWindow &window = m_omise->desk().window();
        const QList<QWidget *> groups{window.findChild<QWidget *>(u"noticeBar"_s),
            window.findChild<QWidget *>(u"sidebar"_s), window.findChild<QWidget *>(u"listHeader"_s),
            window.findChild<QWidget *>(u"stateTabs"_s), window.findChild<QWidget *>(u"listStack"_s),
            window.findChild<QWidget *>(u"detailPlace"_s), window.findChild<QWidget *>(u"activityPage"_s),
            window.findChild<QWidget *>(u"outboxPage"_s), window.findChild<QWidget *>(u"statusStrip"_s)};
        const auto walk = [&](const char *screen, const QStringList &needed) -> QString {
            window.findChild<QWidget *>(u"sidebarView"_s)->setFocus();
            const QList<QWidget *> order = tabOrder(window);
            QStringList names;
            for (const QWidget *widget : order)
                names.append(widget->objectName());
            for (const QString &name : needed)
                if (!names.contains(name))
                    return QLatin1StringView(screen) + u": Tab does not reach "_s + name + u"; it visits "_s
                        + names.join(u' ');
            // It ends where it began: the step over the end is none of the reading order.
            const QStringList wrong = againstReading(order.mid(0, order.size() - 1), groups);
            return wrong.isEmpty() ? QString() : QLatin1StringView(screen) + u": "_s + wrong.join(u", "_s);
        };
        const QStringList everywhere{u"searchLine"_s, u"disputeTable"_s, u"addAccount"_s, u"detailRespond"_s};
        m_omise->desk().detail().setCurrentTab(DetailPane::Summary);
        QCOMPARE(walk("summary", everywhere), QString());
        m_omise->desk().detail().setCurrentTab(DetailPane::Response);
        QCOMPARE(walk("response", everywhere + QStringList{u"responseMessage"_s}), QString());
        m_omise->desk().detail().setCurrentTab(DetailPane::Activity);
        QCOMPARE(walk("activity", everywhere), QString());
        m_omise->desk().detail().setCurrentTab(DetailPane::Json);
        QCOMPARE(walk("json", everywhere), QString());
    }

    /// Where the keyboard is must show: each control looks another way with the focus than without.
    void theFocusIsVisible()
    {
        MainWindow &window = m_omise->desk().window();
        m_omise->desk().detail().setCurrentTab(DetailPane::Response);
        window.findChild<QWidget *>(u"sidebarView"_s)->setFocus();
        const QList<QWidget *> order = tabOrder(window);
        QVERIFY(order.size() > 12);
        QStringList unseen;
        for (QWidget *widget : order) {
            const auto look = [&] {
                QTest::qWait(1);
                const QRect area(widget->mapTo(&window, QPoint(0, 0)), widget->size());
                return window.grab(area.adjusted(-3, -3, 3, 3)).toImage();
            };
            widget->setFocus(Qt::TabFocusReason);
            const QImage with = look();
            window.findChild<QWidget *>(widget == order.first() ? u"searchLine"_s : order.first()->objectName())
                ->setFocus(Qt::TabFocusReason);
            if (look() == with)
                unseen << widget->objectName();
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u' ')));
    }

    void syncResultsAndErrorsAreSaidOnceAndPolitely()
    {
        g_spoken.clear();
        const auto before = QAccessible::installUpdateHandler(hear);
        DeskDriver &driver = *m_omise;
        QVERIFY(tests::SandboxClient(driver.sandbox())
                    .control("faults", tests::asJson("{'rules':[{'kind':'unauthorized'}]}")));
        driver.desk().sync().refresh({driver.account().id});
        QTRY_VERIFY(!g_spoken.filter(u"refused the key"_s).isEmpty());
        driver.desk().sync().refresh({driver.account().id});
        QTest::qWait(200);
        QCOMPARE(g_spoken.filter(u"refused the key of"_s).size(), 1); // the same again is no news
        QVERIFY(tests::SandboxClient(driver.sandbox()).control("faults", tests::asJson("{'rules':[]}")));
        driver.desk().sync().refresh({driver.account().id});
        QTRY_COMPARE(g_spoken.filter(u"Disputes were read"_s).size(), 1);
        driver.desk().sync().refresh({driver.account().id});
        QTest::qWait(200);
        QCOMPARE(g_spoken.filter(u"Disputes were read"_s).size(), 1);
        QAccessible::installUpdateHandler(before);
    }

    void aSmallScreenShowsOnePaneAtATime()
    {
        MainWindow &window = m_omise->desk().window();
        m_omise->desk().detail().setCurrentTab(DetailPane::Summary);
        window.resize(720, 430);
        QTest::qWait(20);
        QCOMPARE(window.size(), QSize(720, 430));
        QVERIFY(m_omise->isShown(u"listPane"_s));
        QVERIFY(!m_omise->isShown(u"detailPlace"_s) && !m_omise->isShown(u"sidebar"_s));
        auto *table = m_omise->find(u"disputeTable"_s);
        QVERIFY(table && table->height() > 100);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(m_omise->isShown(u"detailPlace"_s));
        QVERIFY(!m_omise->isShown(u"listPane"_s));
        QVERIFY(m_omise->isShown(u"detailRespond"_s));
        QVERIFY(m_omise->click(u"backToList"_s));
        QVERIFY(m_omise->isShown(u"listPane"_s) && !m_omise->isShown(u"detailPlace"_s));
        window.actions().toggleSidebar->trigger();
        QVERIFY(m_omise->isShown(u"sidebar"_s) && m_omise->isShown(u"listPane"_s));
        QCOMPARE(window.width(), 720);
        m_omise->find(u"sidebarView"_s)->setFocus();
        m_omise->find(u"disputeTable"_s)->setFocus(); // the choice is made
        QTRY_VERIFY(!m_omise->isShown(u"sidebar"_s));
        window.resize(1440, 900);
        QTRY_VERIFY(m_omise->isShown(u"sidebar"_s));
        QVERIFY(m_omise->isShown(u"listPane"_s) && m_omise->isShown(u"detailPlace"_s));
    }

    void everyPageFitsASmallScreen()
    {
        MainWindow &window = m_omise->desk().window();
        for (const char *name :
            {"firstStartPane", "listPane", "activityPage", "outboxPage", "detailPlace", "statusBar", "menuBar"}) {
            const auto *page = window.findChild<QWidget *>(QLatin1StringView(name));
            QVERIFY2(page, name);
            const QSize least = page->minimumSizeHint().expandedTo(page->minimumSize());
            QVERIFY2(least.width() <= 720 && least.height() <= 360,
                qPrintable(u"%1 needs %2x%3"_s.arg(QLatin1StringView(name)).arg(least.width()).arg(least.height())));
        }
    }

    void theHelpKnowsWhereItWasAsked()
    {
        MainWindow &window = m_omise->desk().window();
        const auto title = [&] {
            window.actions().help->trigger();
            auto *page = m_omise->find(u"helpPage"_s);
            const QString text = page ? qobject_cast<QTextEdit *>(page)->toPlainText() : QString();
            closeDialogs(*m_omise);
            return text.section(u'\n', 0, 0);
        };
        m_omise->find(u"searchLine"_s)->setFocus();
        QCOMPARE(title(), u"Searching"_s);
        m_omise->find(u"disputeTable"_s)->setFocus();
        QCOMPARE(title(), u"The list of disputes"_s);
        m_omise->desk().detail().setCurrentTab(DetailPane::Response);
        m_omise->find(u"responseMessage"_s)->setFocus();
        QCOMPARE(title(), u"Writing a response"_s);
        window.actions().showOutbox->trigger();
        QCOMPARE(title(), u"Outbox"_s);
        window.actions().showList->trigger();
    }

    void theAboutBoxNamesWhatItIsMadeOf()
    {
        m_omise->desk().window().actions().about->trigger();
        auto *table = m_omise->find<QTableWidget>(u"aboutLibraries"_s);
        QVERIFY(table);
        QStringList names;
        for (int row = 0; row < table->rowCount(); ++row) {
            names.append(table->item(row, 0)->text());
            for (int column = 1; column < 4; ++column)
                QVERIFY2(!table->item(row, column)->text().isEmpty(), qPrintable(names.last()));
        }
        QVERIFY(names.contains(u"Qt"_s) && names.contains(u"SQLite"_s) && names.contains(u"simdjson"_s));
        QCOMPARE(table->item(0, 1)->text(), QString::fromLatin1(qVersion()));
        closeDialogs(*m_omise);
    }
};

QTEST_MAIN(TestDeskAccessible)
#include "tst_deskaccessible.moc"
