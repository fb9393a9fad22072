#include "tests/ui/detail/confirmbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Holds the confirm dialog to safety.md section 3, trap F8, threats P2 and P4: which keys and clicks confirm, and
/// which do not. What it asks for and what it says: tst_confirmcontent.
class tst_ConfirmDialog : public QObject, protected ConfirmBench {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeTheme(); }
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
    void cancelIsTheDefault();
    void backToTheDraft();
};

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
