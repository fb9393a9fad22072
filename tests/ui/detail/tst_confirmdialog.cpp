#include "models/domain/displaytext.h"
#include "models/items/texts.h"
#include "tests/ui/detail/builders.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/sentencetext.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Holds the confirm dialog to safety.md section 3, traps F8 and F9, threats P2 and P4.
class tst_ConfirmDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->choose(ThemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void heldKeysConfirmNothing_data();
    void heldKeysConfirmNothing();
    void heldEnterClosesNothing();
    void enterPressesConfirmNothingInT2AndT3_data();
    void enterPressesConfirmNothingInT2AndT3();
    void clickBeforeTheDelayDoesNothing();
    void clickAfterTheDelayConfirmsOnce();
    void doubleAndTripleClickConfirmOnce_data();
    void doubleAndTripleClickConfirmOnce();
    void pressOutsideReleaseInsideDoesNothing();
    void pressBegunBeforeItWasOnDoesNothing();
    void keyHeldAtOpeningKeepsItOff();
    void aFreshSpaceConfirms();
    void aHeldSpaceDoesNot();
    void escapeRejects();
    void wrongAmountKeepsItOff_data();
    void wrongAmountKeepsItOff();
    void amountOfZeroWantsTheIdsEnd();
    void pasteIsRefused();
    void takingTheTickAwayTurnsItOff();
    void runningCannotBeClosed();
    void outcomeReplacesTheQuestion();
    void anAcceptedLossIsAFactAndNotGreen();
    void cancelIsTheDefault();
    void bodyIsTheAccessibleDescription();
    void hostileTextsStayPlain();
    void isolatesOfOursStayUnseen();
    void everyControlIsNamed();
    void backToTheDraft();

private:
    std::unique_ptr<ConfirmDialog> open(WriteVerb verb, ConfirmTiming timing = {0, 0}, Mode mode = Mode::Live);
    static QPushButton *act(const ConfirmDialog &dialog) { return dialog.findChild<QPushButton *>(u"confirmAct"_s); }
    static QLineEdit *typed(const ConfirmDialog &dialog) { return dialog.findChild<QLineEdit *>(u"confirmTyped"_s); }
    static void prove(const ConfirmDialog &dialog);

    std::unique_ptr<Theme> m_theme;
};

std::unique_ptr<ConfirmDialog> tst_ConfirmDialog::open(WriteVerb verb, ConfirmTiming timing, Mode mode)
{
    DisputeView view = build::richView();
    if (verb == WriteVerb::FinaliseWon || verb == WriteVerb::FinaliseLost)
        view = build::pendingView();
    ConfirmSpec spec = build::specOf(view, verb);
    spec.tier = confirmTier(verb, mode);
    auto dialog = std::make_unique<ConfirmDialog>(spec, *m_theme, nullptr, timing);
    dialog->open();
    return dialog;
}

void tst_ConfirmDialog::prove(const ConfirmDialog &dialog)
{
    if (auto *tick = dialog.findChild<QCheckBox *>(u"confirmTick"_s))
        tick->setChecked(true);
    if (QLineEdit *line = typed(dialog))
        line->setText(dialog.wantedText());
}

void tst_ConfirmDialog::heldKeysConfirmNothing_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<int>("key");
    for (const auto &[name, verb] :
        {std::pair("delete, T1", WriteVerb::DeleteDocument), std::pair("respond, T2", WriteVerb::Respond),
            std::pair("concede, T3", WriteVerb::Concede), std::pair("finalise, T3", WriteVerb::FinaliseWon)})
        for (const auto &[keyName, key] :
            {std::pair("Enter", Qt::Key_Enter), std::pair("Return", Qt::Key_Return), std::pair("Space", Qt::Key_Space)})
            QTest::addRow("%s, %s", name, keyName) << int(verb) << int(key);
}

void tst_ConfirmDialog::heldKeysConfirmNothing()
{
    QFETCH(int, verb);
    QFETCH(int, key);
    const auto dialog = open(WriteVerb(verb));
    QSignalSpy confirmed(dialog.get(), &ConfirmDialog::confirmed);
    prove(*dialog);
    QTRY_VERIFY(act(*dialog)->isEnabled()); // all proof given, all delays over: only the held key is left
    for (QWidget *target : QList<QWidget *>{act(*dialog), dialog.get()}) {
        act(*dialog)->setFocus();
        for (int i = 0; i < 200; ++i) {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, u" "_s, true);
            QApplication::sendEvent(target, &press);
            QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, u" "_s, true);
            QApplication::sendEvent(target, &release);
        }
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
        QApplication::sendEvent(target, &up);
    }
    QCOMPARE(confirmed.count(), 0);
}

void tst_ConfirmDialog::heldEnterClosesNothing()
{
    const auto dialog = open(WriteVerb::Concede);
    QSignalSpy rejected(dialog.get(), &QDialog::rejected);
    for (int i = 0; i < 200; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QApplication::sendEvent(QApplication::focusWidget() ? QApplication::focusWidget() : dialog.get(), &press);
    }
    QCOMPARE(rejected.count(), 0);
    QVERIFY(dialog->isVisible());
}

void tst_ConfirmDialog::enterPressesConfirmNothingInT2AndT3_data()
{
    QTest::addColumn<int>("verb");
    QTest::newRow("T2") << int(WriteVerb::Respond);
    QTest::newRow("T3") << int(WriteVerb::Concede);
}

void tst_ConfirmDialog::enterPressesConfirmNothingInT2AndT3()
{
    QFETCH(int, verb);
    const auto dialog = open(WriteVerb(verb));
    QSignalSpy confirmed(dialog.get(), &ConfirmDialog::confirmed);
    prove(*dialog);
    QTRY_VERIFY(act(*dialog)->isEnabled());
    act(*dialog)->setFocus();
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(act(*dialog), i % 2 ? Qt::Key_Return : Qt::Key_Enter);
    if (QLineEdit *line = typed(*dialog))
        for (int i = 0; i < 200; ++i)
            QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(dialog->isVisible()); // and Enter in the field did not fall through to Cancel
}

void tst_ConfirmDialog::clickBeforeTheDelayDoesNothing()
{
    const auto dialog = open(WriteVerb::Respond, {60'000, 60'000});
    QSignalSpy confirmed(dialog.get(), &ConfirmDialog::confirmed);
    prove(*dialog);
    QVERIFY(!act(*dialog)->isEnabled());
    QTest::mouseClick(act(*dialog), Qt::LeftButton);
    QTest::keyClick(act(*dialog), Qt::Key_Space);
    QCOMPARE(confirmed.count(), 0);
}

void tst_ConfirmDialog::clickAfterTheDelayConfirmsOnce()
{
    const auto dialog = open(WriteVerb::Respond, {30, 30});
    QSignalSpy confirmed(dialog.get(), &ConfirmDialog::confirmed);
    prove(*dialog);
    QTRY_VERIFY(act(*dialog)->isEnabled());
    QTest::mouseClick(act(*dialog), Qt::LeftButton);
    QCOMPARE(confirmed.count(), 1);
    QVERIFY(dialog->isRunning());
}

void tst_ConfirmDialog::doubleAndTripleClickConfirmOnce_data()
{
    QTest::addColumn<int>("clicks");
    QTest::newRow("double") << 2;
    QTest::newRow("triple") << 3;
}

void tst_ConfirmDialog::doubleAndTripleClickConfirmOnce()
{
    QFETCH(int, clicks);
    const auto dialog = open(WriteVerb::DeleteDocument);
    QSignalSpy confirmed(dialog.get(), &ConfirmDialog::confirmed);
    QTRY_VERIFY(act(*dialog)->isEnabled());
    QTest::mouseClick(act(*dialog), Qt::LeftButton);
    QTest::mouseDClick(act(*dialog), Qt::LeftButton); // the event alone: press and release of a second click
    QTest::mouseRelease(act(*dialog), Qt::LeftButton);
    for (int i = 2; i < clicks; ++i)
        QTest::mouseClick(act(*dialog), Qt::LeftButton);
    QCOMPARE(confirmed.count(), 1);
}

void tst_ConfirmDialog::pressOutsideReleaseInsideDoesNothing()
{
    const auto dialog = open(WriteVerb::DeleteDocument);
    QSignalSpy confirmed(dialog.get(), &ConfirmDialog::confirmed);
    QTRY_VERIFY(act(*dialog)->isEnabled());
    QTest::mousePress(dialog.get(), Qt::LeftButton, {}, {3, 3});
    QTest::mouseRelease(act(*dialog), Qt::LeftButton);
    QTest::mousePress(act(*dialog), Qt::LeftButton);
    QTest::mouseRelease(act(*dialog), Qt::LeftButton, {}, {-50, -50});
    QCOMPARE(confirmed.count(), 0);
}

void tst_ConfirmDialog::pressBegunBeforeItWasOnDoesNothing()
{
    const auto dialog = open(WriteVerb::Respond);
    QSignalSpy confirmed(dialog.get(), &ConfirmDialog::confirmed);
    QTest::mousePress(act(*dialog), Qt::LeftButton); // off
    prove(*dialog);
    QTest::qWait(50); // nothing to wait for: it must stay off while the button is down
    QVERIFY(!act(*dialog)->isEnabled());
    QTest::mouseRelease(act(*dialog), Qt::LeftButton);
    QTRY_VERIFY(act(*dialog)->isEnabled());
    QCOMPARE(confirmed.count(), 0);
    QKeyEvent lateRelease(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier);
    QApplication::sendEvent(act(*dialog), &lateRelease);
    QCOMPARE(confirmed.count(), 0);
}

void tst_ConfirmDialog::keyHeldAtOpeningKeepsItOff()
{
    const auto dialog = open(WriteVerb::DeleteDocument, {0, 0});
    QSignalSpy confirmed(dialog.get(), &ConfirmDialog::confirmed);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
    QApplication::sendEvent(dialog.get(), &held);
    QTest::qWait(50); // as above
    QVERIFY(!act(*dialog)->isEnabled());
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(dialog.get(), &up);
    QTRY_VERIFY(act(*dialog)->isEnabled());
    QCOMPARE(confirmed.count(), 0);
}

void tst_ConfirmDialog::aFreshSpaceConfirms()
{
    const auto dialog = open(WriteVerb::Concede);
    QSignalSpy confirmed(dialog.get(), &ConfirmDialog::confirmed);
    QTest::keyClicks(typed(*dialog), dialog->wantedText());
    QTRY_VERIFY(act(*dialog)->isEnabled());
    QTest::keyClick(act(*dialog), Qt::Key_Space);
    QCOMPARE(confirmed.count(), 1);
}

void tst_ConfirmDialog::aHeldSpaceDoesNot()
{
    const auto dialog = open(WriteVerb::DeleteDocument);
    QSignalSpy confirmed(dialog.get(), &ConfirmDialog::confirmed);
    QTRY_VERIFY(act(*dialog)->isEnabled());
    QTest::keyPress(act(*dialog), Qt::Key_Space);
    QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, {}, true);
    QApplication::sendEvent(act(*dialog), &repeat);
    QTest::keyRelease(act(*dialog), Qt::Key_Space);
    QCOMPARE(confirmed.count(), 0);
    QTest::keyClick(act(*dialog), Qt::Key_Space); // and a fresh one works again
    QCOMPARE(confirmed.count(), 1);
}

void tst_ConfirmDialog::escapeRejects()
{
    const auto dialog = open(WriteVerb::Concede);
    QSignalSpy confirmed(dialog.get(), &ConfirmDialog::confirmed);
    QSignalSpy rejected(dialog.get(), &QDialog::rejected);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(confirmed.count(), 0);
}

void tst_ConfirmDialog::wrongAmountKeepsItOff_data()
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

void tst_ConfirmDialog::wrongAmountKeepsItOff()
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

void tst_ConfirmDialog::amountOfZeroWantsTheIdsEnd()
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

void tst_ConfirmDialog::pasteIsRefused()
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

void tst_ConfirmDialog::takingTheTickAwayTurnsItOff()
{
    const auto dialog = open(WriteVerb::Respond);
    prove(*dialog);
    QTRY_VERIFY(act(*dialog)->isEnabled());
    dialog->findChild<QCheckBox *>(u"confirmTick"_s)->setChecked(false);
    QVERIFY(!act(*dialog)->isEnabled());
}

void tst_ConfirmDialog::runningCannotBeClosed()
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

void tst_ConfirmDialog::outcomeReplacesTheQuestion()
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

void tst_ConfirmDialog::anAcceptedLossIsAFactAndNotGreen()
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

void tst_ConfirmDialog::cancelIsTheDefault()
{
    for (const WriteVerb verb : {WriteVerb::DeleteDocument, WriteVerb::Respond, WriteVerb::Concede}) {
        const auto dialog = open(verb);
        const auto *cancel = dialog->findChild<QPushButton *>(u"confirmCancel"_s);
        QVERIFY(cancel->isDefault());
        QVERIFY(!act(*dialog)->isDefault());
        QVERIFY(!act(*dialog)->autoDefault());
        QVERIFY(!act(*dialog)->hasFocus());
        QVERIFY(dialog->windowModality() == Qt::WindowModal);
    }
}

void tst_ConfirmDialog::bodyIsTheAccessibleDescription()
{
    const auto dialog = open(WriteVerb::Concede);
    const QString text = dialog->accessibleDescription();
    for (const QString &part : {u"12,450.00"_s, u"Siam Goods"_s, u"undo"_s, u"draft"_s, u"Live"_s})
        QVERIFY2(text.contains(part, Qt::CaseInsensitive), qPrintable(part + u" in "_s + text));
}

void tst_ConfirmDialog::hostileTextsStayPlain()
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

void tst_ConfirmDialog::isolatesOfOursStayUnseen()
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

void tst_ConfirmDialog::everyControlIsNamed()
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

void tst_ConfirmDialog::backToTheDraft()
{
    const auto dialog = open(WriteVerb::Concede);
    QSignalSpy back(dialog.get(), &ConfirmDialog::backToDraftRequested);
    QSignalSpy confirmed(dialog.get(), &ConfirmDialog::confirmed);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirmBackToDraft"_s), Qt::LeftButton);
    QCOMPARE(back.count(), 1);
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(!dialog->isVisible());
}

QTEST_MAIN(tst_ConfirmDialog)
#include "tst_confirmdialog.moc"
