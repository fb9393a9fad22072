#include "tests/ui/detail/confirmbench.h"
#include "tests/ui/outboxbuilders.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/deadlinedialog.h"
#include "ui/dialogs/drafttextdialog.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/dialogs/settledialog.h"
#include "ui/dialogs/triagedialog.h"
#include "ui/dialogs/viewnamedialog.h"

#include <QAbstractButton>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace disputedesk;

using Make = std::function<QDialog *(const Theme &)>;
Q_DECLARE_METATYPE(Make)

/// F1 in the dialogs about a dispute: each has its page, and the gravest question is the same after it.
class TestDialogHelp : public QObject, protected test::ConfirmBench {
    Q_OBJECT

    /// The help that F1 opens over `dialog`; null: none.
    static HelpDialog *helpOver(QDialog &dialog)
    {
        dialog.activateWindow();
        if (!QTest::qWaitForWindowActive(&dialog))
            return nullptr;
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_F1);
        return dialog.findChild<HelpDialog *>();
    }
    /// Presses the keys where the help has the focus, until it closes.
    static bool closed(HelpDialog *help, const QList<Qt::Key> &keys = {Qt::Key_Escape})
    {
        const QPointer<HelpDialog> open = help;
        for (const Qt::Key key : keys)
            if (open && open->isVisible())
                QTest::keyClick(open->focusWidget(), key);
        return QTest::qWaitFor([&] { return !open; }, 30'000);
    }

private Q_SLOTS:
    void initTestCase() { makeTheme(); }
    void cleanupTestCase() { m_theme.reset(); }

    void everyDialogHasItsPage_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<QString>("page");
        const auto row = [](const char *name, const char *page, const Make &make) {
            QTest::newRow(name) << make << QString::fromLatin1(page);
        };
        row("confirm", "review", [](const Theme &theme) {
            return new ConfirmDialog(build::specOf(build::richView(), WriteVerb::Concede), theme);
        });
        row("settle", "activity", [](const Theme &theme) {
            return new SettleDialog(build::intentOf(build::richView(), WriteVerb::Respond), u"THB 10.00"_s, {}, theme);
        });
        row("comparison", "review", [](const Theme &theme) {
            const test::MovedDispute moved;
            return new ConflictDialog(threeWayOf(moved.draft, moved.now), moved.now, MergeWork(), theme);
        });
        row("tags and marks", "list", [](const Theme &theme) {
            return new TriageDialog({Triage(), Triage()}, {}, {}, theme);
        });
        row("deadline", "detail",
            [](const Theme &theme) { return new DeadlineDialog(build::openView().deadline, 7, build::now, theme); });
        row("name of a view", "list", [](const Theme &theme) {
            return new ViewNameDialog(
                u"Save view"_s, {}, u"Save"_s, {}, [](const QString &) { return QString(); }, theme);
        });
        row("preview", "detail", [](const Theme &theme) { return new PreviewDialog(u"slip.txt"_s, "words", theme); });
        row("preview of nothing", "detail",
            [](const Theme &theme) { return PreviewDialog::missing(u"slip.png"_s, u"It is gone."_s, theme, nullptr); });
        row("text of a draft", "outbox",
            [](const Theme &theme) { return new DraftTextDialog(u"dspt_1"_s, u"Delivered."_s, theme); });
    }
    void everyDialogHasItsPage()
    {
        QFETCH(Make, make);
        const std::unique_ptr<QDialog> dialog(make(*m_theme));
        dialog->show();
        HelpDialog *const help = helpOver(*dialog);
        QVERIFY(help);
        QTEST(help->shownKey(), "page");
        QVERIFY(closed(help));
        QVERIFY(dialog->isVisible());
    }

    void theQuestionIsTheSameAfterTheHelp_data()
    {
        QTest::addColumn<WriteVerb>("verb");
        QTest::newRow("T2, tick") << WriteVerb::Respond;
        QTest::newRow("T3, type") << WriteVerb::Concede;
    }
    /// Safety.md, section 3: nothing that is pressed in the help reaches what acts, no button is added, focus and
    /// default are where they were, and the proof is neither lost nor given.
    void theQuestionIsTheSameAfterTheHelp()
    {
        QFETCH(WriteVerb, verb);
        const auto dialog = open(verb);
        QSignalSpy confirmed(dialog.get(), &ConfirmDialog::confirmed);
        auto *const act = dialog->findChild<QPushButton *>(u"confirmAct"_s);
        const auto asked = [&] {
            QStringList state;
            for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
                const auto *push = qobject_cast<const QPushButton *>(button);
                state.append(
                    u"%1 %2 %3"_s.arg(button->objectName()).arg(button->isVisible()).arg(push && push->isDefault()));
            }
            return state << dialog->focusWidget()->objectName();
        };
        const QStringList before = asked();
        const QList<Qt::Key> keys{Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape};
        HelpDialog *help = helpOver(*dialog);
        QVERIFY(help);
        QCOMPARE(help->shownKey(), u"review"_s);
        QVERIFY(closed(help, keys));
        QVERIFY(dialog->isVisible());
        QCOMPARE(asked(), before);
        QVERIFY(!act->isEnabled());
        prove(*dialog);
        QTRY_VERIFY_WITH_TIMEOUT(act->isEnabled(), 30'000);
        help = helpOver(*dialog);
        QVERIFY(help);
        QVERIFY(closed(help, keys));
        QVERIFY(dialog->isVisible());
        QCOMPARE(confirmed.count(), 0);
        dialog->activateWindow(); // a window manager would
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QTRY_VERIFY_WITH_TIMEOUT(act->isEnabled(), 30'000);
        QTest::mouseClick(act, Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
    }

    void anOutcomeComesUnderTheHelp()
    {
        const auto dialog = open(WriteVerb::Concede);
        dialog->setRunning(u"Sending…"_s);
        const QPointer<HelpDialog> help = helpOver(*dialog);
        QVERIFY(help);
        QVERIFY(dialog->isRunning());
        dialog->setOutcome(ActionState::Applied, u"The loss was accepted."_s, u"req_1"_s, {});
        QVERIFY(help && help->isVisible());
        QVERIFY(closed(help));
        QVERIFY(dialog->isVisible() && !dialog->isRunning());
        QVERIFY(dialog->findChild<QWidget *>(u"confirmOutcome"_s)->isVisible());
        QCOMPARE(dialog->focusWidget()->objectName(), u"confirmCancel"_s);
    }
};

QTEST_MAIN(TestDialogHelp)
#include "tst_dialoghelp.moc"
