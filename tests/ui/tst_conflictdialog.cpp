#include "tests/support/uisupport.h"
#include "tests/ui/outboxbuilders.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/conflictmodel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;
using Take = MergeChoice::Take;

/// Base, mine and theirs: what is shown, what must be chosen, what comes out.
class TestConflictDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    MovedDispute m_moved;
    std::unique_ptr<ConflictDialog> m_dialog;

    QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    QRadioButton *radio(const QString &name) const { return m_dialog->findChild<QRadioButton *>(name); }
    QPlainTextEdit *text(const QString &name) const { return m_dialog->findChild<QPlainTextEdit *>(name); }
    QListView *list() const { return m_dialog->findChild<QListView *>(u"conflictList"_s); }
    Draft after(const QSignalSpy &applied) const
    {
        return mergedDraft(
            m_moved.draft, threeWayOf(m_moved.draft, m_moved.now), applied.first().first().value<MergeChoices>());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
        m_dialog = std::make_unique<ConflictDialog>(
            threeWayOf(m_moved.draft, m_moved.now), m_moved.now, MergeWork(), *m_theme);
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void theModelListsWhatDiffersOpenOnesFirst()
    {
        ConflictModel model(threeWayOf(m_moved.draft, m_moved.now));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 4); // two evidence texts, one key, one file; "order" is the same everywhere
        QCOMPARE(model.field(0).id.key, u"uncategorized_text"_s);
        QVERIFY(!model.choice(0));
        QCOMPARE(model.undecided(), 1);
        model.chooseAll(Take::Theirs);
        QCOMPARE(model.undecided(), 0);
        QCOMPARE(model.firstOpen(), -1);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.field(row).id.place == MergePlace::EvidenceFile || model.choice(row)->take == Take::Theirs);
    }

    void nothingIsDecidedForAPerson()
    {
        QVERIFY(!button(u"conflictApply"_s)->isEnabled());
        QVERIFY(!radio(u"conflictTakeMine"_s)->isChecked() && !radio(u"conflictTakeTheirs"_s)->isChecked()
            && !radio(u"conflictTakeEdited"_s)->isChecked());
        QVERIFY(text(u"conflictMine"_s)->toPlainText().contains(u"+ The parcel"_s)); // signs, not colour alone
        QVERIFY(text(u"conflictTheirs"_s)->toPlainText().contains(u"+ Delivered on 9"_s));
    }

    void mineByTheKeyboard()
    {
        QSignalSpy applied(m_dialog.get(), &ConflictDialog::applied);
        QApplication::setActiveWindow(m_dialog.get()); // shortcuts are for the active window
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTest::keyClick(list(), Qt::Key_M, Qt::AltModifier);
        QTRY_VERIFY(radio(u"conflictTakeMine"_s)->isChecked());
        QVERIFY(button(u"conflictApply"_s)->isEnabled());
        button(u"conflictApply"_s)->setFocus();
        QTest::keyClick(button(u"conflictApply"_s), Qt::Key_Return);
        QCOMPARE(applied.size(), 1);
        const Draft draft = after(applied);
        QCOMPARE(draft.evidence, m_moved.draft.evidence);
        QVERIFY(!draft.metadataEdited); // the colleague's key stays the provider's
        QVERIFY(!movedSince(draft, m_moved.now));
    }

    void editedText()
    {
        QSignalSpy applied(m_dialog.get(), &ConflictDialog::applied);
        radio(u"conflictTakeTheirs"_s)->click();
        radio(u"conflictTakeEdited"_s)->click(); // begins with what stands there
        QVERIFY(text(u"conflictResult"_s)->toPlainText().startsWith(u"Delivered on 9"_s));
        text(u"conflictResult"_s)->setPlainText(u"both"_s);
        list()->setCurrentIndex(list()->model()->index(1, 0)); // to another field and back: it is still there
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QCOMPARE(text(u"conflictResult"_s)->toPlainText(), u"both"_s);
        QVERIFY(radio(u"conflictTakeEdited"_s)->isChecked());
        button(u"conflictApply"_s)->click();
        QCOMPARE(applied.size(), 1);
        QCOMPARE(after(applied).evidence.value(u"uncategorized_text"_s), u"both"_s);
    }

    /// Another choice for the field does not take away what was written for it; nor does closing the dialog.
    void whatWasWrittenComesBack()
    {
        radio(u"conflictTakeEdited"_s)->click();
        text(u"conflictResult"_s)->setPlainText(u"both"_s);
        radio(u"conflictTakeMine"_s)->click();
        QVERIFY(text(u"conflictResult"_s)->toPlainText() != "both"_L1);
        radio(u"conflictTakeEdited"_s)->click();
        QCOMPARE(text(u"conflictResult"_s)->toPlainText(), u"both"_s);
        button(u"conflictAllTheirs"_s)->click();
        radio(u"conflictTakeEdited"_s)->click();
        QCOMPARE(text(u"conflictResult"_s)->toPlainText(), u"both"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        const MergeWork work = m_dialog->work();
        QVERIFY(!work.isEmpty());

        const auto again = [&] {
            m_dialog =
                std::make_unique<ConflictDialog>(threeWayOf(m_moved.draft, m_moved.now), m_moved.now, work, *m_theme);
            m_dialog->show();
            list()->setCurrentIndex(list()->model()->index(0, 0));
        };
        again();
        QCOMPARE(text(u"conflictResult"_s)->toPlainText(), u"both"_s);
        QVERIFY(radio(u"conflictTakeEdited"_s)->isChecked());
        QVERIFY(button(u"conflictApply"_s)->isEnabled());

        // Theirs moved again: nothing is decided for a person, and nothing written is gone.
        const MovedDispute before;
        m_moved.now.evidence[u"uncategorized_text"_s] = u"Delivered on 10 November."_s;
        again();
        QVERIFY(!button(u"conflictApply"_s)->isEnabled());
        QVERIFY(!radio(u"conflictTakeEdited"_s)->isChecked());
        radio(u"conflictTakeEdited"_s)->click();
        QCOMPARE(text(u"conflictResult"_s)->toPlainText(), u"both"_s);
        m_moved = before;
    }

    void filesAreToldNotChosen()
    {
        const QAbstractItemModel *const model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString().contains(u"eceipt"_s))
                list()->setCurrentIndex(model->index(row, 0));
        QVERIFY(text(u"conflictTheirs"_s)->toPlainText().contains(u"file_1PabcDEF"_s));
        QVERIFY(!radio(u"conflictTakeMine"_s)->isVisible());
        QVERIFY(!text(u"conflictResult"_s)->isVisible());
    }

    /// What a radio takes stands above it; what Edit opens stands below it.
    void radiosStandWithWhatTheyTake()
    {
        const auto place = [this](const QWidget *part) {
            return QRect(part->mapTo(m_dialog.get(), QPoint()), part->size());
        };
        const QRect mine = place(text(u"conflictMine"_s)), theirs = place(text(u"conflictTheirs"_s));
        const QRect result = place(text(u"conflictResult"_s)), edit = place(radio(u"conflictTakeEdited"_s));
        QCOMPARE(place(radio(u"conflictTakeMine"_s)).left(), mine.left());
        QCOMPARE(place(radio(u"conflictTakeTheirs"_s)).left(), theirs.left());
        QVERIFY(edit.top() > place(radio(u"conflictTakeMine"_s)).bottom());
        QVERIFY(edit.bottom() <= result.top());
        QVERIFY(edit.right() <= result.right());
    }

    void escapeChangesNothing()
    {
        QSignalSpy applied(m_dialog.get(), &ConflictDialog::applied);
        radio(u"conflictTakeTheirs"_s)->click();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(applied.size(), 0);
    }

    void hostileTextIsShownAsText()
    {
        MovedDispute moved;
        moved.now.evidence[u"uncategorized_text"_s] = u"<img src=//host/x>\u202egpj.exe"_s + QString(200'000, u'x');
        ConflictDialog dialog(threeWayOf(moved.draft, moved.now), moved.now, MergeWork(), *m_theme);
        dialog.show();
        const QString shown = dialog.findChild<QPlainTextEdit *>(u"conflictTheirs"_s)->toPlainText();
        QVERIFY(shown.contains(u"<img src"_s));
        QVERIFY(!shown.contains(QChar(0x202e)));
        QCOMPARE(richLabels(dialog), QStringList());
        const QStringList unnamed = unnamedControls(dialog);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
    }
};

QTEST_MAIN(TestConflictDialog)
#include "tst_conflictdialog.moc"
