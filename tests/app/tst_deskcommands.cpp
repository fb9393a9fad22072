#include "app/desktop/reminderdesk.h"
#include "models/items/commandmodel.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/language/language.h"
#include "ui/panes/listpane.h"
#include "ui/window/actionlist.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The command palette and the shortcut sheet on the real window.
class TestDeskCommands : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskDriver> m_driver;

    MainWindow &window() { return m_driver->desk().window(); }
    QLineEdit *openPalette()
    {
        window().activateWindow();
        (void)QTest::qWaitForWindowActive(&window());
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        return m_driver->find<QLineEdit>(u"paletteLine"_s);
    }
    /// Also while no row fits, when the list is hidden.
    QAbstractItemModel *rows()
    {
        return m_driver->find(u"commandPalette"_s)->findChild<QListView *>(u"paletteRows"_s)->model();
    }
    QString idAt(int row) { return rows()->index(row, 0).data(CommandModel::IdRole).toString(); }
    int rowOf(const QString &id)
    {
        for (int row = 0; row < rows()->rowCount(); ++row)
            if (idAt(row) == id)
                return row;
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_driver = std::make_unique<DeskDriver>();
        QVERIFY(m_driver->start());
    }
    void cleanup()
    {
        for (QDialog *dialog : window().findChildren<QDialog *>())
            if (dialog->isVisible())
                dialog->close();
    }
    void cleanupTestCase() { m_driver.reset(); }

    void everyActionOfTheWindowIsListedOnce()
    {
        QVERIFY(openPalette());
        QStringList listed;
        for (int row = 0; row < rows()->rowCount(); ++row)
            listed.append(idAt(row));
        QCOMPARE(QSet<QString>(listed.cbegin(), listed.cend()).size(), listed.size());
        int seen = 0;
        for (const QAction *action : window().findChildren<QAction *>()) {
            if (!action->isVisible() || action->isSeparator() || action->menu() || action->objectName().isEmpty()
                || action->objectName() == "actionPalette"_L1 || action->parent()->inherits("QMenu")
                || action->objectName().startsWith("qt_"_L1) || action->objectName().startsWith("_q_"_L1))
                continue;
            QVERIFY2(listed.contains(u"action:"_s + action->objectName()), qPrintable(action->objectName()));
            ++seen;
        }
        QVERIFY(seen > 40);
        QVERIFY(listed.contains(u"scope:test:"_s + m_driver->account().id.toString(QUuid::WithoutBraces)));
    }

    void noTwoActionsShareKeysInOnePlace()
    {
        QHash<QString, QString> known;
        for (const ListedAction &listed : actionsOf(window())) {
            const bool everywhere = listed.action->shortcutContext() != Qt::WidgetShortcut;
            for (const QKeySequence &key : listed.action->shortcuts()) {
                if (!everywhere || key.isEmpty())
                    continue;
                const QString keys = key.toString();
                QVERIFY2(!known.contains(keys), qPrintable(keys + u' ' + known.value(keys) + u' ' + listed.command.id));
                known.insert(keys, listed.command.id);
            }
        }
        QVERIFY(known.contains(u"Ctrl+K"_s) && known.contains(u"F1"_s));
        // A shortcut of one widget alone shares them with the window as well: where two match Qt runs neither.
        int seen = 0;
        for (const QShortcut *shortcut : window().findChildren<QShortcut *>()) {
            const auto *owner = qobject_cast<const QWidget *>(shortcut->parent());
            if (!owner || owner->window() != &window())
                continue; // a dialog's
            const QString keys = shortcut->key().toString();
            QVERIFY2(!known.contains(keys), qPrintable(keys + u' ' + known.value(keys) + u' ' + owner->objectName()));
            if (shortcut->context() != Qt::WidgetShortcut)
                known.insert(keys, owner->objectName());
            ++seen;
        }
        QVERIFY(seen > 0);
    }

    /// The list ends with a whole row at every size of the window.
    void noRowIsCutThrough()
    {
        for (const int height : {900, 613, 500}) {
            window().resize(1200, height);
            QVERIFY(openPalette());
            auto *list = m_driver->find<QListView>(u"paletteRows"_s);
            QVERIFY(list);
            QTRY_VERIFY_WITH_TIMEOUT(list->viewport()->height() >= list->sizeHintForRow(0), 30'000);
            QTRY_COMPARE_WITH_TIMEOUT(list->viewport()->height() % list->sizeHintForRow(0), 0, 30'000);
            cleanup();
        }
    }

    void enterRunsWhatIsChosenAndItIsRecentAfterwards()
    {
        QLineEdit *line = openPalette();
        QVERIFY(line);
        QTest::keyClicks(line, u"activity of"_s);
        QCOMPARE(idAt(0), u"action:actionShowActivity"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window().page(), MainWindow::Page::Activity, 30'000);
        QVERIFY(!m_driver->isShown(u"commandPalette"_s));
        line = openPalette();
        QVERIFY(line);
        QCOMPARE(idAt(0), u"action:actionShowActivity"_s);
        QTest::keyClicks(line, u"show:tab"_s); // nothing fits
        QCOMPARE(rows()->rowCount(), 0);
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_driver->isShown(u"commandPalette"_s), 30'000);
        window().actions().showList->trigger();
    }

    void itOpensFromATextFieldToo()
    {
        auto *search = m_driver->find<QLineEdit>(u"searchLine"_s);
        search->setText(u"parcel"_s);
        search->setFocus();
        search->setCursorPosition(0);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(search, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_driver->find(u"commandPalette"_s));
        QCOMPARE(search->text(), u"parcel"_s); // X11's "delete to the end of the line" did not run
        search->clear();
    }

    void whatIsOffSaysWhyAndDoesNothing()
    {
        QLineEdit *line = openPalette();
        QVERIFY(line);
        QTest::keyClicks(line, u"rename view"_s);
        const int row = rowOf(u"action:viewRename"_s);
        QVERIFY(row >= 0);
        QVERIFY(!rows()->index(row, 0).data(CommandModel::EnabledRole).toBool());
        QVERIFY(rows()->index(row, 0).data(CommandModel::WhyNotRole).toString().contains(u"saved view"_s));
        while (m_driver->find<QListView>(u"paletteRows"_s)->currentIndex().row() != row)
            QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY(m_driver->isShown(u"commandPalette"_s));
    }

    void everyActionThatIsOffSaysWhy()
    {
        QStringList silent;
        for (const ListedAction &listed : actionsOf(window()))
            if (!listed.command.enabled && listed.command.whyNot.isEmpty())
                silent.append(listed.command.id);
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u' ')));
    }

    void aDisputeIsFoundByPartOfItsId()
    {
        const QString id = QString::fromLatin1(tests::SandboxClient(m_driver->sandbox()).first("acceptable"_L1));
        QLineEdit *line = openPalette();
        QVERIFY(line);
        QTest::keyClicks(line, id.right(9).toUpper());
        const QString wanted = u"dispute:%1:%2"_s.arg(m_driver->account().id.toString(QUuid::WithoutBraces), id);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(wanted) >= 0, 30'000);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->desk().opened().disputeId(), id, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->desk().list().currentDispute().id, id, 30'000);
    }

    /// Money: the palette opens the confirmation, and nothing goes out by it.
    void anActOnADisputeOnlyOpensItsDialog()
    {
        tests::SandboxClient client(m_driver->sandbox());
        const QString id = QString::fromLatin1(client.first("acceptable"_L1));
        QVERIFY(m_driver->open(id));
        QLineEdit *line = openPalette();
        QVERIFY(line);
        QTest::keyClicks(line, u"accept loss"_s);
        QCOMPARE(idAt(0), u"action:actionConcede"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(m_driver->find(u"confirmDialog"_s));
        QTest::keyClick(m_driver->find(u"confirmDialog"_s), Qt::Key_Return);
        QTest::qWait(100);
        QCOMPARE(client.counter("writes"_L1, id.toLatin1()), 0);
    }

    /// Offscreen there is no tray: the window itself tells.
    void aReminderOpensItsDisputeAndGoesOnceItIsAnswered()
    {
        QVERIFY(!m_driver->isShown(u"noticeBar"_s)); // the first reading is told by the list
        tests::SandboxClient client(m_driver->sandbox());
        const QString id = QString::fromLatin1(client.first("acceptable"_L1));
        const Reminder reminder{ReminderKind::LastDay, m_driver->account().id, id, 0};
        m_driver->desk().window().actions().showOutbox->trigger();
        Q_EMIT m_driver->desk().reminders().reminded({reminder});
        QVERIFY(m_driver->waitForText(u"noticeBar"_s, u"The last day to answer a dispute"_s));
        QVERIFY(m_driver->click(u"noticeAct_reminder3"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->desk().opened().disputeId(), id, 30'000);
        QCOMPARE(window().page(), MainWindow::Page::Disputes);
        QVERIFY(!m_driver->isShown(u"noticeBar"_s));

        Q_EMIT m_driver->desk().reminders().reminded({reminder});
        QVERIFY(m_driver->isShown(u"noticeBar"_s));
        QVERIFY(m_driver->click(u"noticeClose_reminder3"_s));
        QVERIFY(!m_driver->isShown(u"noticeBar"_s));

        Q_EMIT m_driver->desk().reminders().reminded({reminder});
        QVERIFY(m_driver->isShown(u"noticeBar"_s));
        QVERIFY(client.control("change", tests::asJson("{'id':'" + id.toLatin1() + "','status':'pending'}")));
        m_driver->desk().sync().refresh({m_driver->account().id});
        QTRY_VERIFY_WITH_TIMEOUT(!m_driver->isShown(u"noticeBar"_s), 30'000);
    }

    /// The dispute stays open when the list goes elsewhere, and says so: its buttons are live.
    void aDisputeThatLeftTheListSaysSo()
    {
        const QString id = QString::fromLatin1(tests::SandboxClient(m_driver->sandbox()).first("acceptable"_L1));
        m_driver->desk().list().showDispute({m_driver->account().id, id});
        QVERIFY(m_driver->open(id));
        QTRY_VERIFY_WITH_TIMEOUT(!m_driver->desk().table().isBusy(), 30'000);
        QVERIFY(!m_driver->isShown(u"detailOutside"_s));
        m_driver->desk().list().showTab(Stage::Won);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->isShown(u"detailOutside"_s), 30'000);
        QCOMPARE(m_driver->desk().opened().disputeId(), id);
        m_driver->desk().list().showTab(std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(!m_driver->isShown(u"detailOutside"_s), 30'000);
        m_driver->desk().list().setSearch(u"no such words anywhere"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->isShown(u"detailOutside"_s), 30'000);
    }

    void ofSeveralRemindersEachIsOpened()
    {
        tests::SandboxClient client(m_driver->sandbox());
        const QString first = QString::fromLatin1(client.first("acceptable"_L1));
        const auto of = [this](const QString &id, qint64 due) {
            return QList{Reminder{ReminderKind::LastDay, m_driver->account().id, id, due}};
        };
        const QString second = QString::fromLatin1(client.about("acceptable"_L1).value(1));
        QVERIFY(!second.isEmpty());
        Q_EMIT m_driver->desk().reminders().reminded(of(first, 20));
        Q_EMIT m_driver->desk().reminders().reminded(of(second, 30)); // later, and nobody opened the first
        QVERIFY(m_driver->waitForText(u"noticeBar"_s, u"The last day to answer 2 disputes"_s));
        QVERIFY(m_driver->click(u"noticeAct_reminder3"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->desk().opened().disputeId(), first, 30'000);
        QVERIFY(m_driver->waitForText(u"noticeBar"_s, u"The last day to answer a dispute"_s));
        QVERIFY(m_driver->click(u"noticeAct_reminder3"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->desk().opened().disputeId(), second, 30'000);
        QVERIFY(!m_driver->isShown(u"noticeBar"_s));

        Q_EMIT m_driver->desk().reminders().reminded(of(first, 20));
        QVERIFY(m_driver->click(u"noticeClose_reminder3"_s));
        Q_EMIT m_driver->desk().reminders().reminded(of(second, 30));
        QVERIFY(
            m_driver->waitForText(u"noticeBar"_s, u"The last day to answer a dispute"_s)); // the closed one stays away
    }

    void commandsAreFoundByTheirEnglishNames()
    {
        m_driver->desk().language().choose(u"ja"_s);
        QLineEdit *const line = openPalette();
        QVERIFY(line);
        line->setText(u"export settings"_s);
        const QString id = u"action:"_s + window().actions().exportSettings->objectName();
        const int row = rowOf(id);
        const QString title = row < 0 ? QString() : rows()->index(row, 0).data().toString();
        m_driver->desk().language().choose(u"en"_s);
        QCOMPARE(row, 0);
        QVERIFY2(!title.contains(u"settings"_s), qPrintable(title)); // it is shown in the language spoken
    }

    void theShortcutSheetHasEveryKeyAndCanBeSearched()
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_F1);
        auto *list = m_driver->find<QListView>(u"shortcutsRows"_s);
        QVERIFY(list);
        QStringList keys;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            keys.append(list->model()->index(row, 0).data(CommandModel::KeysRole).toString());
        for (const ListedAction &listed : actionsOf(window()))
            if (!listed.action->shortcut().isEmpty())
                QVERIFY2(keys.contains(listed.command.keys), qPrintable(listed.command.id));
        QVERIFY(keys.contains(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
        QVERIFY(!keys.contains(QString()));
        QTest::keyClicks(m_driver->find<QLineEdit>(u"shortcutsLine"_s), u"find disputes"_s);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Find disputes"_s);
    }
};

QTEST_MAIN(TestDeskCommands)
#include "tst_deskcommands.moc"
