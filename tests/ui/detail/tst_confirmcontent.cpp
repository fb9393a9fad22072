#include "models/domain/displaytext.h"
#include "models/items/texts.h"
#include "tests/ui/detail/confirmbench.h"
#include "ui/dialogs/sentencetext.h"

#include <QClipboard>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Holds the confirm dialog to safety.md section 3, trap F9, threats P2 and P4: what it asks for before it can be
/// confirmed, and what it says before, meanwhile and after.
class tst_ConfirmContent : public QObject, protected ConfirmBench {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeTheme(); }
    void cleanupTestCase() { m_theme.reset(); }

    void wrongAmountKeepsItOff_data();
    void wrongAmountKeepsItOff();
    void amountOfZeroWantsTheIdsEnd();
    void pasteIsRefused();
    void takingTheTickAwayTurnsItOff();
    void runningCannotBeClosed();
    void waitingCanBeCalledOff();
    void outcomeReplacesTheQuestion();
    void anAcceptedLossIsAFactAndNotGreen();
    void bodyIsTheAccessibleDescription();
    void hostileTextsStayPlain();
    void isolatesOfOursStayUnseen();
    void everyControlIsNamed();
};

void tst_ConfirmContent::wrongAmountKeepsItOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("exact") << u"12450.00"_s << true;
    QTest::newRow("blanks around") << u"  12450.00 "_s << true;
    QTest::newRow("grouped") << u"12,450.00"_s << false;
    QTest::newRow("no decimals") << u"12450"_s << false;
    QTest::newRow("short") << u"12450.0"_s << false;
    QTest::newRow("another") << u"12451.00"_s << false;
    QTest::newRow("with the code") << u"THB 12450.00"_s << false;
    QTest::newRow("full width, of an input method") << u"１２４５０.００"_s << true;
    QTest::newRow("full width stop") << u"１２４５０．００"_s << true;
    QTest::newRow("Japanese full stop") << u"12450。00"_s << true;
    QTest::newRow("Thai digits") << u"๑๒๔๕๐.๐๐"_s << true;
    QTest::newRow("Thai digits, another") << u"๑๒๔๕๑.๐๐"_s << false;
    QTest::newRow("comma for point") << u"12450、00"_s << false;
    QTest::newRow("the id's end") << u"3n0q7d"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_ConfirmContent::wrongAmountKeepsItOff()
{
    QFETCH(QString, text);
    QFETCH(bool, right);
    const auto dialog = open(WriteVerb::Concede);
    QCOMPARE(dialog->wantedText(), u"12450.00"_s);
    typed(*dialog)->setText(text);
    if (right) {
        QTRY_VERIFY(act(*dialog)->isEnabled());
        typed(*dialog)->setText(text + u'0');
        QVERIFY(!act(*dialog)->isEnabled()); // at once, not after a delay
    } else {
        QTest::qWait(20);
        QVERIFY(!act(*dialog)->isEnabled());
        QVERIFY(!act(*dialog)->toolTip().isEmpty());
    }
}

void tst_ConfirmContent::amountOfZeroWantsTheIdsEnd()
{
    DisputeView view = build::openView();
    view.dispute.amount.minor = 0;
    ConfirmDialog dialog(build::specOf(view, WriteVerb::Concede), *m_theme, nullptr, {0, 0});
    dialog.open();
    QCOMPARE(dialog.wantedText(), u"3n0q7d"_s);
    typed(dialog)->setText(u"0.00"_s);
    QTest::qWait(20);
    QVERIFY(!act(dialog)->isEnabled());
    typed(dialog)->setText(u"3n0q7d"_s);
    QTRY_VERIFY(act(dialog)->isEnabled());
}

void tst_ConfirmContent::pasteIsRefused()
{
    const auto dialog = open(WriteVerb::Concede);
    QApplication::clipboard()->setText(dialog->wantedText());
    QTest::keySequence(typed(*dialog), QKeySequence(QKeySequence::Paste));
    QTest::keyClick(typed(*dialog), Qt::Key_Insert, Qt::ShiftModifier);
    QTest::mouseClick(typed(*dialog), Qt::MiddleButton);
    QCOMPARE(typed(*dialog)->text(), QString());
    QVERIFY(!act(*dialog)->isEnabled());
    QTest::keyClicks(typed(*dialog), dialog->wantedText());
    QCOMPARE(typed(*dialog)->text(), dialog->wantedText());
}

void tst_ConfirmContent::takingTheTickAwayTurnsItOff()
{
    const auto dialog = open(WriteVerb::Respond);
    prove(*dialog);
    QTRY_VERIFY(act(*dialog)->isEnabled());
    dialog->findChild<QCheckBox *>(u"confirmTick"_s)->setChecked(false);
    QVERIFY(!act(*dialog)->isEnabled());
}

void tst_ConfirmContent::runningCannotBeClosed()
{
    const auto dialog = open(WriteVerb::DeleteDocument);
    QSignalSpy finished(dialog.get(), &QDialog::finished);
    QTRY_VERIFY(act(*dialog)->isEnabled());
    QTest::mouseClick(act(*dialog), Qt::LeftButton);
    QVERIFY(dialog->isRunning());
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    dialog->close();
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QCOMPARE(finished.count(), 0);
    QVERIFY(!act(*dialog)->isEnabled());
    QVERIFY(dialog->findChild<QProgressBar *>(u"confirmProgress"_s)->isVisible());
}

/// Nothing is sent yet: Cancel, Escape and closing ask for it, and the dialog stays to say how it ended. When it goes
/// out after all, it is locked again.
void tst_ConfirmContent::waitingCanBeCalledOff()
{
    const auto dialog = open(WriteVerb::Respond);
    auto *const cancel = dialog->findChild<QPushButton *>(u"confirmCancel"_s);
    QSignalSpy callOff(dialog.get(), &ConfirmDialog::callOffRequested);
    prove(*dialog);
    QTRY_VERIFY(act(*dialog)->isEnabled());
    QTest::mouseClick(act(*dialog), Qt::LeftButton);
    dialog->setRunning(u"Sending once…"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!cancel->isEnabled());
    QCOMPARE(callOff.count(), 0);

    dialog->setWaiting(u"Waiting for Omise to list the files…"_s);
    QVERIFY(dialog->isRunning());
    QVERIFY(dialog->accessibleDescription().contains(u"Waiting for Omise"_s));
    QVERIFY(cancel->isEnabled());
    QVERIFY(cancel->toolTip().isEmpty()); // it can be called back
    QVERIFY(!act(*dialog)->isEnabled());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(callOff.count(), 1);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QCOMPARE(callOff.count(), 2);
    dialog->close();
    QCOMPARE(callOff.count(), 3);
    dialog->accept();
    QVERIFY(dialog->isVisible());

    dialog->setRunning(u"Sending once…"_s);
    QVERIFY(!cancel->isEnabled());
    QVERIFY(!cancel->toolTip().isEmpty());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    dialog->close();
    QVERIFY(dialog->isVisible());
    QCOMPARE(callOff.count(), 3);

    dialog->setWaiting(u"Waiting for Omise to list the files…"_s);
    dialog->setOutcome(ActionState::NotSent, u"You called it off"_s, {}, {});
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(callOff.count(), 3);
}

void tst_ConfirmContent::outcomeReplacesTheQuestion()
{
    const auto dialog = open(WriteVerb::DeleteDocument);
    QSignalSpy confirmed(dialog.get(), &ConfirmDialog::confirmed);
    QTRY_VERIFY(act(*dialog)->isEnabled());
    QTest::mouseClick(act(*dialog), Qt::LeftButton);
    dialog->setOutcome(ActionState::Unknown, u"The connection was lost."_s, u"req_1"_s, {});
    QVERIFY(!act(*dialog)->isVisible());
    QVERIFY(!dialog->findChild<QLabel *>(u"confirmTitle"_s)->text().contains(u'?')); // no question any more
    QVERIFY(!dialog->windowTitle().contains(u'?'));
    QVERIFY(dialog->windowTitle().contains(actionStateText(ActionState::Unknown))); // and no claim either
    QVERIFY(dialog->accessibleDescription().contains(u"req_1"_s));
    QTest::mouseClick(act(*dialog), Qt::LeftButton);
    QCOMPARE(confirmed.count(), 1);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void tst_ConfirmContent::anAcceptedLossIsAFactAndNotGreen()
{
    ConfirmSpec spec = build::specOf(build::richView(), WriteVerb::Concede);
    spec.tier = confirmTier(WriteVerb::Concede, Mode::Live);
    spec.intent.disputeId = u"dspt_test_5b4t2b07bjawmhpaom1"_s; // as long as Omise's are: longer than a word that fits
    const auto dialog = std::make_unique<ConfirmDialog>(spec, *m_theme, nullptr, ConfirmTiming{0, 0});
    dialog->open();
    QTest::keyClicks(typed(*dialog), dialog->wantedText());
    QTRY_VERIFY(act(*dialog)->isEnabled());
    QTest::mouseClick(act(*dialog), Qt::LeftButton);
    const int asked = dialog->height();
    dialog->setOutcome(ActionState::Applied, u"The loss is accepted at Omise."_s, u"req_1"_s, {});
    QVERIFY(dialog->findChild<QLabel *>(u"confirmTitle"_s)->text().contains(u"The loss is accepted"_s));
    QVERIFY(dialog->accessibleDescription().contains(u"The loss is accepted"_s));
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        QVERIFY(!label->isVisible() || !label->text().contains(u"goes back"_s));
        QVERIFY2(!label->text().contains(u"U+200B"_s), qPrintable(label->text())); // made visible what we put there
    }
    QVERIFY(dialog->height() < asked); // nothing is left open where the question was
    const auto *const state = dialog->findChild<QLabel *>(u"outcomeState"_s);
    QCOMPARE(state->palette().color(QPalette::WindowText), inkColor(ThemeChoice::Light, Ink::Text));
}

void tst_ConfirmContent::bodyIsTheAccessibleDescription()
{
    const auto dialog = open(WriteVerb::Concede);
    const QString text = dialog->accessibleDescription();
    for (const QString &part : {u"12,450.00"_s, u"Siam Goods"_s, u"undo"_s, u"draft"_s, u"Live"_s})
        QVERIFY2(text.contains(part, Qt::CaseInsensitive), qPrintable(part + u" in "_s + text));
}

void tst_ConfirmContent::hostileTextsStayPlain()
{
    ConfirmSpec spec = build::specOf(build::hostileView(), WriteVerb::Concede);
    for (QString *text : {&spec.title, &spec.moneyText, &spec.moneyLine, &spec.accountLine, &spec.statusBefore,
             &spec.statusAfter, &spec.readLine, &spec.unsentDraft, &spec.requestLine, &spec.actText})
        *text = build::hostileText();
    spec.consequences = {build::hostileText()};
    ConfirmDialog dialog(spec, *m_theme, nullptr, {0, 0});
    dialog.open();
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY2(!label->text().contains(QChar(0x202e)), qPrintable(label->objectName()));
        QVERIFY(label->text().size() < 2000);
    }
    QVERIFY(!dialog.windowTitle().contains(QChar(0x202e)));
    QVERIFY(dialog.width() < 1200);
}

void tst_ConfirmContent::isolatesOfOursStayUnseen()
{
    ConfirmSpec spec = build::specOf(build::openView(), WriteVerb::Concede);
    spec.title = u"Upload %1 to dispute …0q7d?"_s.arg(isolatedText(u"a\u2069\u202e.pdf"_s));
    ConfirmDialog dialog(spec, *m_theme, nullptr, {0, 0});
    const QString shown = u"Upload \u2068a⟦U+2069⟧⟦U+202E⟧.pdf\u2069 to dispute …%1?"_s;
    QCOMPARE(dialog.windowTitle(), shown.arg(u"0q7d"_s));
    // Where lines break, none ends within the id.
    QCOMPARE(dialog.findChild<QLabel *>(u"confirmTitle"_s)->text(), shown.arg(u"\u20600q7d"_s));
    QCOMPARE(visibleSentence(u"left \u2069 alone"_s), u"left ⟦U+2069⟧ alone"_s);
    QCOMPARE(visibleSentence(u"cut \u2068here"_s), u"cut \u2068here\u2069"_s);
}

void tst_ConfirmContent::everyControlIsNamed()
{
    for (const WriteVerb verb : {WriteVerb::DeleteDocument, WriteVerb::Respond, WriteVerb::Concede}) {
        const auto dialog = open(verb);
        for (const QWidget *control : dialog->findChildren<QWidget *>()) {
            if (control->focusPolicy() == Qt::NoFocus || control->objectName().startsWith("qt_"_L1))
                continue;
            QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        }
    }
}

QTEST_MAIN(tst_ConfirmContent)
#include "tst_confirmcontent.moc"
